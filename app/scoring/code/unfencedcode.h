#pragma once

#include "app/scoring/code/codeextraction.h"

namespace Pennybench::Scoring {

/// Python without a fence: from the first line that opens some to the last that goes on with it; an
/// interactive session; or a whole function within a line of prose.
ExtractedCode unfencedCode(const QString &text);

/// The indented body of a function, as models that complete a prompt give it.
ExtractedCode bodyOnly(const QString &text);

bool looksLikePython(const QString &code);

/// Without the ">>> " and "... " of an interactive session; what it printed goes, too.
QString withoutPrompts(const QString &code);

/// Without the indentation that all lines share, unless this is the mere body of a function.
QString withoutCommonIndent(const QString &code);

} // namespace Pennybench::Scoring

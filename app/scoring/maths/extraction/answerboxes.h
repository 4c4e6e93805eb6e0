#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"

namespace Pennybench::Scoring {

/// The content of the last \boxed{} or \fbox{} (also "\boxed 5", "\beginboxed{", and unclosed); boxes
/// directly before it that are joined to it by "and", "or" or a comma belong to it.
std::optional<ExtractedAnswer> lastBox(const QString &text);

} // namespace Pennybench::Scoring

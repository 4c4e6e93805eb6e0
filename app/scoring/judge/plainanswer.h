#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The visible answer without the marks of Markdown, because judges like formatting for its own sake:
/// headings, emphasis, bullets, quotation marks of blocks, rules, links and the fences of code. Code itself,
/// tables and formulas stay as they are.
QString plainAnswer(const QString &answer);

} // namespace Pennybench::Scoring

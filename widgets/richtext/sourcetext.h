#pragma once

#include "widgets/richtext/markdown.h"
#include "widgets/richtext/mathspans.h"

namespace Pennybench::Widgets {

// Signs for private use that stand for something else while the text is read.
constexpr QChar formulaBegins(0xE000);
constexpr QChar formulaEnds(0xE001);
constexpr QChar markBegins(0xE002);
constexpr QChar markEnds(0xE003);

/// Without control signs and without what a document takes for its own; line ends are one sign; what is
/// marked stands between markBegins and markEnds. No word is so long that laying it out would take long.
QString cleanedSource(const QString &text, const Stretch &marked);

/// The text for the reader of Markdown: formulas have given way to their numbers between two private signs,
/// and a star between digits and letters is no emphasis, so that 6*7*7 is not shown as 677.
QString withFormulaNumbers(const QString &cleaned, const QList<MathSpan> &spans);

} // namespace Pennybench::Widgets

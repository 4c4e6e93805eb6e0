#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Widgets {

/// A formula in a text, in UTF-16 units.
struct MathSpan {
    qsizetype at = 0;
    qsizetype length = 0; ///< with the delimiters
    QString tex; ///< without; empty where the formula is not finished
    bool display = false;

    bool operator==(const MathSpan &) const = default;
};

/// The formulas of a Markdown text outside of code, in order. Sums of money are none: in "$5 and $10" a sign
/// before a blank or a digit closes nothing, and what begins with a figure and goes on with words is no
/// formula. One that is not closed by the end of its paragraph is a span without tex.
QList<MathSpan> mathSpans(const QString &markdown);

} // namespace Pennybench::Widgets

#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Scoring {

/// A fenced block of a Markdown text.
struct FencedBlock {
    QString language; ///< the name after the fence, in lower case, without braces; empty without one
    QString code; ///< without the line end before the closing fence; line ends are \n
    qsizetype at = 0; ///< where the code begins in the text

    bool operator==(const FencedBlock &) const = default;
};

/// The blocks between ``` or ~~~ fences of matching length, and between [PYTHON] and [/PYTHON], in order:
/// indented ones, ones in a list or a quotation and one that was never closed are included.
QList<FencedBlock> fencedBlocks(const QString &text);

/// How many spaces and tabs a line begins with.
qsizetype indentOf(QStringView line);

} // namespace Pennybench::Scoring

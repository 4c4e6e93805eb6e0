#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench {

/// A fenced block of a Markdown text.
struct FencedBlock {
    QString language; ///< the first word after the fence, in lower case; empty without one
    QString code;
    qsizetype at = 0; ///< where the code begins in the text

    bool operator==(const FencedBlock &) const = default;
};

/// The blocks between ``` or ~~~ fences of matching length, indented ones and one that was never closed
/// included, in order.
QList<FencedBlock> fencedBlocks(const QString &text);

/// The code of an answer: the last block of the language (or without one) that defines the entry point;
/// where no block alone does, all of them in order; without a fence the whole text where it looks like code.
/// Empty where there is none.
struct ExtractedCode {
    QString code;
    qsizetype at = -1;

    bool operator==(const ExtractedCode &) const = default;
};
ExtractedCode extractPython(const QString &text, const QString &entryPoint);

} // namespace Pennybench

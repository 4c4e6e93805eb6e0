#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The part of an answer that counts: what stands after its thinking, under any of the marks that
/// ThinkSplitter knows; then what stands after the last <think> block, or before one that was never closed.
/// Upper and lower case are the same. Marks in a fenced code block or between quotation marks are text. The
/// answer ends at a token that ends the turn ("<|im_end|>", "</s>"): what a model writes behind it is no
/// answer.
struct VisibleAnswer {
    QString text;
    qsizetype offset = 0; ///< where text begins in the answer, in UTF-16 units

    bool operator==(const VisibleAnswer &) const = default;
};

VisibleAnswer visibleAnswer(const QString &answer);

} // namespace Pennybench::Scoring

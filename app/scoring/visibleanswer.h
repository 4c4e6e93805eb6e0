#pragma once

#include <QString>

namespace Pennybench::Scoring {

/// The part of an answer that counts: without the thinking between any marks that ThinkSplitter knows, and of
/// the rest what follows the last <think> block, or what precedes one that was never closed. Case does not
/// matter. Marks in a fenced code block or between quotation marks are text. The answer ends at a token that
/// ends the turn ("<|im_end|>", "</s>"); nothing after it counts.
struct VisibleAnswer {
    QString text;
    qsizetype offset = 0; ///< where text begins in the answer, in UTF-16 units

    bool operator==(const VisibleAnswer &) const = default;
};

VisibleAnswer visibleAnswer(const QString &answer);

} // namespace Pennybench::Scoring

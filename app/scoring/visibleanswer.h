#pragma once

#include <QString>

namespace Pennybench {

/// The part of an answer that counts: without a leading <think> block, also one that was never closed (then
/// nothing is left) or never opened.
struct VisibleAnswer {
    QString text;
    qsizetype offset = 0; ///< where text begins in the answer, in UTF-16 units

    bool operator==(const VisibleAnswer &) const = default;
};

VisibleAnswer visibleAnswer(const QString &answer);

} // namespace Pennybench

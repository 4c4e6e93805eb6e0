#pragma once

#include "app/scoring/maths/reading/foldedtext.h"

#include <QString>

#include <optional>

namespace Pennybench {

/// What an answer gives, and where.
struct ExtractedAnswer {
    QString text; ///< folded, ready to be read; several boxes joined by commas
    qsizetype start = 0; ///< first and one past the last unit of the folded answer
    qsizetype end = 0;
    QString how; ///< "in a box", "after \"Đáp số\"", "the last formula", "the last number" …
    qsizetype joinedStart = -1; ///< where the first of several formulas in a row begins: "$x=1$ and $x=2$"

    bool operator==(const ExtractedAnswer &) const = default;
};

/// Finds the answer in a text, in this order: the last box (or boxes joined by "and"); the last line with a
/// marker in one of some twenty languages; the whole text where it is nothing but an answer; the last
/// formula; the last number; the last line where it is short. Never the first of anything. The text is folded
/// and free of reasoning.
std::optional<ExtractedAnswer> extractAnswer(const QString &folded);

/// The same for an expected value, which is a bare answer or the solution of a data set.
QString expectedAnswer(const QString &folded);

} // namespace Pennybench

#pragma once

#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/maths/reading/foldedtext.h"
#include "providers/base/message.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Scoring {

/// What an answer gives, and where.
struct ExtractedAnswer {
    QString text; ///< folded, ready to be read; several boxes joined by commas
    qsizetype start = 0; ///< first and one past the last unit of the folded answer
    qsizetype end = 0;
    Message how; ///< "in a box", "after \"Đáp số\"", "the last formula", "the last number" …
    qsizetype joinedStart = -1; ///< where the first of several formulas in a row begins: "$x=1$ and $x=2$"

    QStringList values; ///< several values where one would be an answer: "12 and 5"; empty for one
    bool isOneOfThem = false; ///< "12 or 5", "10-15", two answers: which of the values is meant is open
    bool isRefusal = false; ///< the text is a sentence that gives no answer
    bool isWeak = false; ///< only the last number, formula or line: no evidence in a text that was cut
    QString bound; ///< "almost", "more than": the value is only a bound

    bool operator==(const ExtractedAnswer &) const = default;
};

/// Finds the answer in a text by the order of evidence of docs/scoring/numbers.md, after what cannot be an
/// answer has been set aside: a marked answer, then a stated one, then the last number. The question chooses
/// between quantities of different things. The text is folded and free of reasoning.
std::optional<ExtractedAnswer> extractAnswer(const QString &folded, const Question &question = {});

/// The same for an expected value, which is a bare answer or the solution of a data set.
QString expectedAnswer(const QString &folded);

} // namespace Pennybench::Scoring

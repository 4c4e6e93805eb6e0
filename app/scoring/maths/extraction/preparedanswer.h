#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/scorer.h"

namespace Pennybench {

/// The visible part of an answer, folded, and what it gives. Only the last 200,000 characters of a longer one
/// are read.
struct PreparedAnswer {
    FoldedMath folded;
    qsizetype offset = 0; ///< of the folded part in the answer
    std::optional<ExtractedAnswer> extracted;
};

PreparedAnswer prepareAnswer(const QString &answer);

/// Writes into the score what was extracted and where, as it stands in the answer.
void describeExtraction(Score &score, const QString &answer, const PreparedAnswer &prepared);

/// "no answer", with a reason that says so where the answer was cut off.
Score withoutAnswer(Score score, bool truncated, const QString &wanted);

} // namespace Pennybench

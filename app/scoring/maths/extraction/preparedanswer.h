#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/scorer.h"

#include <functional>

namespace Pennybench::Scoring {

/// The visible part of an answer, folded, and what it gives. Only the last 200,000 characters of a longer one
/// are read.
struct PreparedAnswer {
    FoldedMath folded;
    qsizetype offset = 0; ///< of the folded part in the answer
    std::optional<ExtractedAnswer> extracted;
};

PreparedAnswer prepareAnswer(const QString &answer, const Question &question = {});

/// Writes into the score what was extracted and where, as it stands in the answer.
void describeExtraction(Score &score, const QString &answer, const PreparedAnswer &prepared);

/// The reason with a sentence that says so where the answer was cut at the token limit.
Message toldIfCut(const Message &reason, bool truncated);

/// "no answer": a refusal, or nothing that can be read as what is wanted.
Score withoutAnswer(
    Score score, const ScoringInput &input, const PreparedAnswer &prepared, const Message &wanted);

/// The score, or undecided where it is correct by a value that the answer only bounds ("almost 50"), or by
/// the last number, formula or line of an answer that was cut.
Score withDoubt(Score score, const ExtractedAnswer &found, bool truncated);

/// The verdict on an answer that gives several values where one is expected: wrong, or undecided where one of
/// them is right and the answer does not say which it means.
Score severalValues(Score score, const ExtractedAnswer &found, bool truncated,
    const std::function<bool(const QString &value)> &isRight);

} // namespace Pennybench::Scoring

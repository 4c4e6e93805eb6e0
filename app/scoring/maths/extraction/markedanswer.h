#pragma once

#include "app/scoring/maths/extraction/answerreader.h"

namespace Pennybench::Scoring {

/// The answer in the last box; what a sentence behind it announces again counts in its place. given: the
/// whole text of which the reader has what is not set aside.
std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader);

/// The answer that a tag, the member of a JSON object or a marker such as "Answer:" announces, in this order.
std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader);

} // namespace Pennybench::Scoring

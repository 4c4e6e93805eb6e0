#pragma once

#include "app/scoring/maths/extraction/answerreader.h"

namespace Pennybench::Scoring {

/// What a text concludes without marking it: the last of these that no computation follows, a sentence that
/// draws a conclusion ("so there are 12", "in total"), a number in bold; or a first line that is nothing but
/// an answer.
std::optional<ExtractedAnswer> concludedAnswer(const AnswerReader &reader);

} // namespace Pennybench::Scoring

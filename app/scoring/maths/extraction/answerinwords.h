#pragma once

#include "app/scoring/maths/extraction/answerextraction.h"

namespace Pennybench::Scoring {

/// Where an answer says the expected value word for word although other things stand in it: it is nothing but
/// the expected text ("May 1"), it opens with the yes or no that is expected ("Yes, it is divisible by 3."),
/// or its last sentence says that something is what is expected ("The function is odd."). The text is folded
/// and free of reasoning.
std::optional<ExtractedAnswer> answerInWords(const QString &folded, const QString &expected);

} // namespace Pennybench::Scoring

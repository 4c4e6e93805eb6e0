#pragma once

#include "app/scoring/score.h"
#include "app/scoring/visibleanswer.h"

#include <QString>

namespace Pennybench::Scoring {

/// The endings that the language scorers share, so that each says the same in the same words.

/// Nothing to score: empty, or cut at the token limit before it said anything.
Score noAnswer(Score score, bool truncated);
/// Takes the visible answer without the spaces around it as what was extracted.
void takeWhole(Score &score, const VisibleAnswer &visible);
/// The share with its reason, and in it that the answer was cut.
Score decided(Score score, double share, const Message &reason, bool truncated);
/// Adds to the reason that the answer was cut at the token limit, whatever the verdict.
Score withTruncation(Score score, bool truncated);

/// The text that an answer gives where a whole text was asked for: a translation, a corrected sentence. Taken
/// off, and nothing else: a first line that ends in ":" or "：" and speaks of a translation, answer or
/// result; such a word with a colon before the text ("Translation: …", "Bản dịch: …", "译文：…"); a code
/// fence around all of it; one pair of quotes or stars around all of it. Linear.
VisibleAnswer givenText(const QString &answer);

} // namespace Pennybench::Scoring

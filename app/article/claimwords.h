#pragma once

#include "app/article/claimtest.h"

namespace Pennybench::Article {

/// The claim for people; of one of one's own without words, what its test says of whom.
Message titleOf(const Claim &claim, const Casting &casting);
/// What the part tests, with its margin: "ahead of the middle of the others by more than 0 points".
Message testWords(const ClaimPart &part, const Casting &casting);
/// What was found, with interval and n, or why there is no figure.
Message foundWords(const PartResult &result, const AnswerTable &table, const Casting &casting);
/// The share of prompts whose answers never changed.
Message neverChangedWords(const Statistics::Interval &share);
/// What would decide it; empty where it is decided.
QList<Message> needsWords(const PartResult &result);
/// "supported", "not supported", "not enough evidence".
Message verdictWords(ClaimVerdict verdict);
/// What the reader of this claim must know besides; empty for most.
Message lessonOf(const Claim &claim);

} // namespace Pennybench::Article

#pragma once

#include "app/runs/answer.h"
#include "app/suites/suite.h"

namespace Pennybench::Runs {

/// What is known of a request beside its answer, to judge the provider's numbers by.
struct UsageBounds {
    std::optional<qint64> outputLimit; ///< that was sent
    int requests = 1; ///< that the answer may have taken, each with what came before it
    bool thinksUnseen = false; ///< a reasoning model: it may be billed for more than its text can hold
    bool isPriced = false; ///< without its prompt the cost would be unknown
};

/// Counts what the provider did not, or cannot have, and marks it: the usage of the answer is one that its
/// cost can be taken from, and a number that was not believed stands among its notes. Not believed are
/// negative numbers; 0 for a text that is not empty; more output than the limit that was sent allows, or than
/// ten times what the text can hold where nothing but the text is billed; a prompt of more than ten times
/// what its text can hold and all that a provider may put before it. An interim number is a lower bound. An
/// answer that did not come whole, of which nothing was counted, is left alone. Returns whether the numbers
/// are all the provider's own, so that they tell what it charges.
bool believeUsage(Answer &answer, const Suites::Prompt &prompt, const UsageBounds &bounds);

/// The text and the reasoning that came, in tokens, estimated.
qint64 seenTokens(const Answer &answer);
/// Both sides of the answer as estimateTokens() counts them.
void estimateTokensOf(Answer &answer, const Suites::Prompt &prompt);

} // namespace Pennybench::Runs

#include "app/runs/believedusage.h"

#include "app/runs/tokenestimate.h"
#include "providers/requestmessages.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Pennybench::Runs {

namespace {

constexpr qint64 timesTheText = 10;
constexpr qint64 answerFrame = 16; ///< marks around an answer, and a call of a tool that is not shown
constexpr qint64 longestPreamble = 16'384; ///< what a provider may put before the prompt

qint64 promptEstimate(const Suites::Prompt &prompt)
{
    return estimateTokens(prompt.text) + estimateTokens(prompt.system);
}

/// Each request but the first repeats what came before it.
qint64 mostOfPrompt(const Suites::Prompt &prompt, const Answer &answer, int requests)
{
    const qint64 once =
        timesTheText * (mostTokens(prompt.text) + mostTokens(prompt.system)) + longestPreamble;
    const qint64 came = timesTheText * (mostTokens(answer.text) + mostTokens(answer.reasoning));
    return requests * once + (requests - 1) * came;
}

/// The most output that can be believed.
qint64 mostOfAnswer(const Answer &answer, const UsageBounds &bounds)
{
    qint64 most = std::numeric_limits<qint64>::max();
    if (bounds.outputLimit)
        most = *bounds.outputLimit;
    if (bounds.thinksUnseen)
        return most;
    const qint64 bytes = answer.text.toUtf8().size() + answer.reasoning.toUtf8().size();
    // The provider itself may say that it thought although the catalogue does not know of it.
    const qint64 thought = std::clamp<qint64>(
        answer.usage.reasoning.value_or(0), 0, std::max<qint64>(answer.usage.completion.value_or(0), 0));
    return std::min(most, timesTheText * (bytes + answerFrame) + thought);
}

/// Takes away a number that cannot be right, and says so.
bool refuse(Answer &answer, std::optional<qint64> &number, qint64 most, const MessageText &words)
{
    if (!number || (*number >= 0 && *number <= most))
        return false;
    answer.notes += Message(words, {QString::number(*number)});
    number.reset();
    return true;
}

bool refuseImpossible(Answer &answer, const Suites::Prompt &prompt, const UsageBounds &bounds)
{
    Providers::TokenUsage &usage = answer.usage;
    const qint64 mostPrompt = mostOfPrompt(prompt, answer, bounds.requests);
    const bool output = refuse(answer, usage.completion, mostOfAnswer(answer, bounds),
        Providers::RequestMessages::completionNotBelieved);
    const bool input =
        refuse(answer, usage.prompt, mostPrompt, Providers::RequestMessages::promptNotBelieved);
    const bool cache = refuse(answer, usage.cached, mostPrompt, Providers::RequestMessages::cacheNotBelieved);
    const bool written =
        refuse(answer, usage.cacheWrite, mostPrompt, Providers::RequestMessages::cacheNotBelieved);
    if (usage.reasoning.value_or(0) < 0 || output)
        usage.reasoning.reset();
    return output || input || cache || written;
}

} // namespace

qint64 seenTokens(const Answer &answer)
{
    return estimateTokens(answer.text) + estimateTokens(answer.reasoning);
}

void estimateTokensOf(Answer &answer, const Suites::Prompt &prompt)
{
    answer.usage.completion = seenTokens(answer);
    if (!answer.usage.prompt)
        answer.usage.prompt = promptEstimate(prompt);
    answer.usage.estimated = true;
}

bool believeUsage(Answer &answer, const Suites::Prompt &prompt, const UsageBounds &bounds)
{
    Providers::TokenUsage &usage = answer.usage;
    const bool isInterim = std::exchange(usage.interim, false);
    const bool isImpossible = refuseImpossible(answer, prompt, bounds);
    const qint64 seen = seenTokens(answer);
    if (usage.completion == 0 && seen > 0)
        usage.completion.reset();
    const bool isNoPrompt = usage.prompt == 0 && promptEstimate(prompt) > 0;
    if (isNoPrompt)
        usage.prompt.reset();
    if (isImpossible)
        answer.outputTokensPerSecond.reset();
    const bool hasTokens = usage.completion && usage.prompt;
    if (isImpossible || (!hasTokens && usage.chargedPicodollars.value_or(0) <= 0))
        usage.chargedPicodollars.reset();
    if (!usage.completion) {
        if (answer.status == AnswerStatus::Ok)
            estimateTokensOf(answer, prompt);
        return false;
    }
    if (isInterim) {
        usage.completion = std::max(*usage.completion, seen);
        usage.estimated = true;
    }
    if (!usage.prompt && (bounds.isPriced || isNoPrompt || isImpossible)) {
        usage.prompt = promptEstimate(prompt);
        usage.estimated = true;
    }
    return !isInterim && !isImpossible && hasTokens;
}

} // namespace Pennybench::Runs

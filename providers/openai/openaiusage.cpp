#include "providers/openai/openaiusage.h"

#include "providers/jsonreading.h"

#include <cmath>

namespace Pennybench::Providers {

namespace {

constexpr double mostDollars = 1'000'000; ///< no answer costs more

std::optional<qint64> firstOf(std::optional<qint64> a, std::optional<qint64> b)
{
    return a ? a : b;
}

} // namespace

TokenUsage openAiUsage(const QJsonObject &usage)
{
    TokenUsage result;
    const QJsonObject promptDetails = usage.value(u"prompt_tokens_details").toObject();
    const QJsonObject completionDetails = usage.value(u"completion_tokens_details").toObject();
    result.prompt =
        firstOf(tokenCount(usage.value(u"prompt_tokens")), tokenCount(usage.value(u"input_tokens")));
    result.completion =
        firstOf(tokenCount(usage.value(u"completion_tokens")), tokenCount(usage.value(u"output_tokens")));
    result.cached = firstOf(tokenCount(promptDetails.value(u"cached_tokens")),
        firstOf(
            tokenCount(usage.value(u"prompt_cache_hit_tokens")), tokenCount(usage.value(u"cached_tokens"))));
    result.cacheWrite = tokenCount(promptDetails.value(u"cache_write_tokens"));
    result.reasoning = firstOf(tokenCount(completionDetails.value(u"reasoning_tokens")),
        tokenCount(usage.value(u"reasoning_tokens")));
    const auto total = tokenCount(usage.value(u"total_tokens"));
    if (total && result.prompt && result.completion && result.reasoning
        && *total == *result.prompt + *result.completion + *result.reasoning)
        result.completion = *result.completion + *result.reasoning;
    const double cost = usage.value(u"cost").toDouble(-1);
    if (cost >= 0 && cost < mostDollars)
        result.chargedPicodollars = std::llround(cost * 1e12);
    return result;
}

} // namespace Pennybench::Providers

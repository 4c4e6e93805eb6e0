#include "providers/openai/openaiusage.h"

#include <cmath>

namespace Pennybench {

namespace {

std::optional<qint64> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

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
    result.prompt = count(usage.value(u"prompt_tokens"));
    result.completion = count(usage.value(u"completion_tokens"));
    result.cached = firstOf(count(promptDetails.value(u"cached_tokens")),
        firstOf(count(usage.value(u"prompt_cache_hit_tokens")), count(usage.value(u"cached_tokens"))));
    result.cacheWrite = count(promptDetails.value(u"cache_write_tokens"));
    result.reasoning =
        firstOf(count(completionDetails.value(u"reasoning_tokens")), count(usage.value(u"reasoning_tokens")));
    const auto total = count(usage.value(u"total_tokens"));
    if (total && result.prompt && result.completion && result.reasoning
        && *total == *result.prompt + *result.completion + *result.reasoning)
        result.completion = *result.completion + *result.reasoning;
    if (usage.value(u"cost").isDouble())
        result.chargedPicodollars = std::llround(usage.value(u"cost").toDouble() * 1e12);
    return result;
}

} // namespace Pennybench

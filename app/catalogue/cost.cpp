#include "app/catalogue/cost.h"

#include "app/catalogue/pricetime.h"

#include <QtNumeric>

#include <algorithm>
#include <cmath>

namespace Pennybench::Models {

namespace {

/// What one token costs of each kind.
struct Rates {
    Money input;
    Money cached;
    Money written;
    Money output;
    Money reasoning;
};

bool fits(const PriceRow &row, const QDateTime &utc)
{
    const bool inTime = (!row.from.isValid() || row.from <= utc) && (!row.to.isValid() || utc < row.to);
    return inTime && fitsTime(row.window, row.days, utc);
}

bool isSpecific(const PriceRow &row)
{
    return !row.window.isEmpty() || !row.days.isEmpty();
}

/// Whether the row wins over another that fits as well; an open from counts as the earliest.
bool beats(const PriceRow &row, const PriceRow &other)
{
    if (isSpecific(row) != isSpecific(other))
        return isSpecific(row);
    if (!row.from.isValid() || !other.from.isValid())
        return row.from.isValid() || !other.from.isValid();
    return row.from >= other.from;
}

/// The highest step that the prompt exceeds; null if there is none.
const LongPromptTier *stepFor(const PriceRow &row, qint64 promptTokens)
{
    const LongPromptTier *found = nullptr;
    for (const LongPromptTier &step : row.longPrompts) {
        const bool isPassed = promptTokens > step.abovePromptTokens;
        if (isPassed && (!found || step.abovePromptTokens > found->abovePromptTokens))
            found = &step;
    }
    return found;
}

std::optional<Rates> ratesFor(const PriceRow &row, qint64 promptTokens)
{
    if (const LongPromptTier *step = stepFor(row, promptTokens)) {
        return Rates{step->input, step->cachedInput.value_or(step->input),
            step->cacheWrite.value_or(step->input), step->output, step->reasoning.value_or(step->output)};
    }
    if (!row.output)
        return std::nullopt;
    return Rates{row.input, row.cachedInput.value_or(row.input), row.cacheWrite.value_or(row.input),
        *row.output, row.reasoning.value_or(*row.output)};
}

/// False where the sum no longer fits.
bool addTokens(qint64 &sum, qint64 tokens, Money rate)
{
    qint64 product = 0;
    return !qMulOverflow(tokens, rate.picodollars(), &product) && !qAddOverflow(sum, product, &sum);
}

std::optional<Money> amountOf(const Providers::TokenUsage &usage, const Rates &rates)
{
    const qint64 cached = usage.cached.value_or(0);
    const qint64 written = usage.cacheWrite.value_or(0);
    const qint64 reasoning = qMin(usage.reasoning.value_or(0), *usage.completion);
    if (*usage.prompt < 0 || *usage.completion < 0 || cached < 0 || written < 0 || reasoning < 0)
        return std::nullopt;
    const qint64 plain = qMax<qint64>(0, *usage.prompt - cached - written);
    qint64 sum = 0;
    const bool fitted = addTokens(sum, plain, rates.input) && addTokens(sum, cached, rates.cached)
        && addTokens(sum, written, rates.written)
        && addTokens(sum, *usage.completion - reasoning, rates.output)
        && addTokens(sum, reasoning, rates.reasoning);
    return fitted ? std::optional(Money::fromPicodollars(sum)) : std::nullopt;
}

} // namespace

const PriceRow *priceAt(const QList<PriceRow> &rows, const QDateTime &utc)
{
    const PriceRow *best = nullptr;
    for (const PriceRow &row : rows) {
        if (fits(row, utc) && (!best || beats(row, *best)))
            best = &row;
    }
    return best;
}

std::optional<Cost> costOf(
    const Providers::TokenUsage &usage, const QList<PriceRow> &rows, const QDateTime &utc)
{
    if (usage.chargedPicodollars && *usage.chargedPicodollars >= 0)
        return Cost{.amount = Money::fromPicodollars(*usage.chargedPicodollars), .chargedByProvider = true};
    const PriceRow *row = priceAt(rows, utc);
    if (!row || !usage.prompt || !usage.completion)
        return std::nullopt;
    const auto rates = ratesFor(*row, *usage.prompt);
    const auto amount = rates ? amountOf(usage, *rates) : std::nullopt;
    if (!amount)
        return std::nullopt;
    return Cost{.amount = *amount, .row = *row, .estimated = usage.estimated};
}

Money costOfTime(Money pricePerHour, std::chrono::nanoseconds duration)
{
    constexpr qint64 perHour = std::chrono::nanoseconds(std::chrono::hours(1)).count();
    const qint64 nanoseconds = qMax<qint64>(0, duration.count());
    const qint64 hours = nanoseconds / perHour;
    const long double rest = static_cast<long double>(nanoseconds % perHour) / perHour;
    return pricePerHour * hours + Money::fromPicodollars(std::llround(pricePerHour.picodollars() * rest));
}

const ModelEntry &billedModel(
    const ModelEntry &asked, const QString &served, const Catalogue *known, const QDateTime &utc)
{
    if (!known || served.isEmpty() || served == asked.apiName)
        return asked;
    const QList<ModelEntry> &models = known->models();
    const auto found = std::ranges::find_if(models, [&](const ModelEntry &model) {
        return model.provider == asked.provider && model.apiName == served && priceAt(model.prices, utc);
    });
    return found == models.end() ? asked : *found;
}

std::optional<Cost> costOfAnswer(const Providers::TokenUsage &usage, const ModelEntry &model,
    const ProviderEntry *provider, const QDateTime &utc, std::chrono::nanoseconds duration,
    qint64 seenReasoning)
{
    const bool isCounted = usage.reasoning || !usage.completion || seenReasoning <= 0;
    Providers::TokenUsage counted = usage;
    if (!isCounted)
        counted.reasoning = qMin(seenReasoning, *usage.completion);
    if (auto cost = costOf(counted, model.prices, utc)) {
        const bool byCount = !isCounted && cost->row && cost->row->pricesReasoningApart();
        cost->estimated = cost->estimated || byCount;
        return cost;
    }
    if (!provider || !provider->pricePerHour)
        return std::nullopt;
    return Cost{.amount = costOfTime(*provider->pricePerHour, duration)};
}

} // namespace Pennybench::Models

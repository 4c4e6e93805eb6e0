#include "app/runs/budget.h"

#include "app/runs/tokenestimate.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

constexpr int boundOfOurOwn = 32'768; ///< tokens

bool hasEnded(const Models::PriceRow &row, const QDateTime &utc)
{
    return row.to.isValid() && row.to <= utc;
}

Models::Money dearestInput(const Models::PriceRow &row)
{
    Models::Money dearest =
        std::max({row.input, row.cachedInput.value_or(row.input), row.cacheWrite.value_or(row.input)});
    for (const Models::LongPromptTier &step : row.longPrompts)
        dearest = std::max({dearest, step.input, step.cachedInput.value_or(Models::Money()),
            step.cacheWrite.value_or(Models::Money())});
    return dearest;
}

/// Missing where the row does not know its output price.
std::optional<Models::Money> dearestOutput(const Models::PriceRow &row)
{
    if (!row.output)
        return std::nullopt;
    Models::Money dearest = std::max(*row.output, row.reasoning.value_or(*row.output));
    for (const Models::LongPromptTier &step : row.longPrompts)
        dearest = std::max({dearest, step.output, step.reasoning.value_or(step.output)});
    return dearest;
}

/// A limit above the model's own would be refused.
int atMostOf(const Models::ModelEntry &model, int tokens)
{
    return model.maxOutput > 0 ? std::min(tokens, model.maxOutput) : tokens;
}

std::optional<Models::Money> worstTime(const Models::ProviderEntry *provider, const Models::TimeLimits &given)
{
    if (!provider || !provider->pricePerHour)
        return std::nullopt;
    const Providers::Timeouts timeouts = Models::timeoutsFor(*provider, given);
    return Models::costOfTime(*provider->pricePerHour, timeouts.connect + timeouts.total);
}

} // namespace

Budget::Budget(std::optional<Models::Money> cap, QHash<QString, Models::Money> providerCaps)
    : m_cap(cap)
    , m_providerCaps(std::move(providerCaps))
{
}

bool Budget::limits(const QString &provider) const
{
    return m_cap || m_providerCaps.contains(provider);
}

bool Budget::fits(const QString &provider, Models::Money worst) const
{
    if (m_cap && m_all.spent + m_all.committed + worst > *m_cap)
        return false;
    const auto cap = m_providerCaps.constFind(provider);
    const Account account = m_providers.value(provider);
    return cap == m_providerCaps.constEnd() || account.spent + account.committed + worst <= *cap;
}

bool Budget::couldFit(const QString &provider, Models::Money worst) const
{
    if (m_cap && m_all.spent + m_all.held + worst > *m_cap)
        return false;
    const auto cap = m_providerCaps.constFind(provider);
    const Account account = m_providers.value(provider);
    return cap == m_providerCaps.constEnd() || account.spent + account.held + worst <= *cap;
}

void Budget::commit(const QString &provider, Models::Money worst)
{
    m_all.committed += worst;
    m_providers[provider].committed += worst;
}

void Budget::hold(const QString &provider, Models::Money worst)
{
    m_all.held += worst;
    m_providers[provider].held += worst;
}

void Budget::release(const QString &provider, Models::Money worst)
{
    m_all.committed = m_all.committed - worst;
    Account &account = m_providers[provider];
    account.committed = account.committed - worst;
}

void Budget::spend(const QString &provider, Models::Money amount)
{
    m_all.spent += amount;
    m_providers[provider].spent += amount;
}

QHash<QString, Charge> Budget::charges() const
{
    QHash<QString, Charge> charges;
    for (auto it = m_providers.cbegin(); it != m_providers.cend(); ++it)
        charges.insert(it.key(), {.spent = it->spent, .held = it->held});
    return charges;
}

OutputBound outputBound(const Models::ModelEntry &model, const RunSettings &settings, bool budgeted)
{
    // Raw completions: the first thinking, each further one, the answer.
    const int requests = model.rules.promptTemplate.isEmpty() ? 1 : settings.wait.value_or(0) + 2;
    const bool takesLimit = !model.rules.rejects.contains(QStringLiteral("max_tokens"));
    const std::optional<qint64> known = model.maxOutput > 0 ? std::optional<qint64>(model.maxOutput)
        : model.context > 0                                 ? std::optional<qint64>(model.context)
                                                            : std::nullopt;
    if (takesLimit && settings.maxTokens) {
        const int limit = atMostOf(model, *settings.maxTokens);
        return {limit, limit, requests};
    }
    if (const int usual = model.rules.usualMaxTokens; takesLimit && usual > 0) {
        const int limit = atMostOf(model, usual);
        return {limit, limit, requests};
    }
    if (takesLimit && budgeted && !known)
        return {boundOfOurOwn, boundOfOurOwn, requests};
    return {std::nullopt, known, requests};
}

std::optional<Models::Money> worstCase(const Models::ModelEntry &model, const Models::ProviderEntry *provider,
    const Suites::Prompt &prompt, const OutputBound &bound, const Models::TimeLimits &given,
    const QDateTime &utc)
{
    std::optional<Models::Money> worst = worstTime(provider, given);
    const qint64 oneTime = mostTokens(prompt.text) + mostTokens(prompt.system);
    const qint64 promptTokens = bound.requests * oneTime + (bound.requests - 1) * bound.tokens.value_or(0);
    for (const Models::PriceRow &row : model.prices) {
        if (hasEnded(row, utc))
            continue;
        const std::optional<Models::Money> output = dearestOutput(row);
        if (!bound.tokens || !output)
            return std::nullopt;
        const Models::Money cost = dearestInput(row) * promptTokens + *output * *bound.tokens;
        worst = std::max(worst.value_or(cost), cost);
    }
    return worst;
}

} // namespace Pennybench::Runs

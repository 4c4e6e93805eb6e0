#include "app/desktop/comparison/answersinflight.h"

#include "app/runs/tokenestimate.h"

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// A speed measured over less is noise.
constexpr double shortestMeasured = 0.2;

} // namespace

AnswersInFlight::AnswersInFlight(const Clock &clock)
    : m_clock(clock)
{
}

void AnswersInFlight::begin(const Runs::AnswerKey &key)
{
    m_partial.insert(key, {{}, {}, m_clock.monotonic(), std::nullopt});
}

PartialAnswer &AnswersInFlight::growing(const Runs::AnswerKey &key)
{
    PartialAnswer &partial = m_partial[key];
    if (!partial.firstToken)
        partial.firstToken = m_clock.monotonic();
    return partial;
}

void AnswersInFlight::addText(const Runs::AnswerKey &key, const QString &text)
{
    growing(key).text += text;
}

void AnswersInFlight::addReasoning(const Runs::AnswerKey &key, const QString &text)
{
    growing(key).reasoning += text;
}

void AnswersInFlight::replace(const Runs::AnswerKey &key, const QString &text, const QString &reasoning)
{
    PartialAnswer &partial = growing(key);
    partial.text = text;
    partial.reasoning = reasoning;
}

void AnswersInFlight::wait(const Runs::AnswerKey &key, std::chrono::milliseconds wait, const Message &reason)
{
    m_waiting.insert(key, {key, reason, m_clock.monotonic() + wait});
    m_partial.remove(key);
}

void AnswersInFlight::clear()
{
    m_partial.clear();
    m_waiting.clear();
}

Runs::Answer AnswersInFlight::estimate(const Runs::AnswerKey &key, const Runs::RunPlan &plan) const
{
    Runs::Answer answer;
    answer.key = key;
    const PartialAnswer partial = m_partial.value(key);
    const std::chrono::nanoseconds now = m_clock.monotonic();
    answer.latency = now - partial.started;
    const Models::ModelEntry *model = plan.model(key.model);
    if (!partial.firstToken || !model)
        return answer;
    answer.timeToFirstToken = *partial.firstToken - partial.started;
    const Suites::Prompt *prompt = plan.prompt(key);
    answer.usage.prompt = prompt ? Runs::estimateTokens(prompt->system) : 0;
    for (int turn = 1; prompt && turn <= key.turn; ++turn)
        *answer.usage.prompt += Runs::estimateTokens(prompt->turn(turn).text);
    answer.usage.completion = Runs::estimateTokens(partial.reasoning) + Runs::estimateTokens(partial.text);
    answer.usage.estimated = true;
    const double seconds = std::chrono::duration<double>(now - *partial.firstToken).count();
    if (seconds > shortestMeasured)
        answer.outputTokensPerSecond = static_cast<double>(*answer.usage.completion) / seconds;
    answer.cost = Models::costOfAnswer(answer.usage, *model, plan.provider(model->provider), m_clock.utcNow(),
        answer.latency.value_or(std::chrono::nanoseconds(0)), partial.reasoning.size() / 4);
    if (answer.cost)
        answer.cost->estimated = true;
    return answer;
}

std::optional<WaitingAnswer> AnswersInFlight::waiting(const Runs::AnswerKey &key) const
{
    const auto found = m_waiting.constFind(key);
    return found == m_waiting.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<WaitingAnswer> AnswersInFlight::firstWaiting() const
{
    const auto first = std::ranges::min_element(m_waiting, {}, &WaitingAnswer::until);
    return first == m_waiting.end() ? std::nullopt : std::optional(*first);
}

std::chrono::seconds AnswersInFlight::left(const WaitingAnswer &waiting) const
{
    return std::max(std::chrono::seconds(0),
        std::chrono::ceil<std::chrono::seconds>(waiting.until - m_clock.monotonic()));
}

const Models::ModelEntry *AnswersInFlight::waitsFor(const QString &model, const Runs::RunPlan &plan) const
{
    const Models::ModelEntry *own = plan.model(model);
    const Models::ProviderEntry *provider = own ? plan.provider(own->provider) : nullptr;
    if (!provider || plan.askedSideBySide(*provider) == 0)
        return nullptr;
    const Models::ModelEntry *other = nullptr;
    QList<Runs::AnswerKey> keys(m_partial.keyBegin(), m_partial.keyEnd());
    keys.append(QList<Runs::AnswerKey>(m_waiting.keyBegin(), m_waiting.keyEnd()));
    for (const Runs::AnswerKey &key : std::as_const(keys)) {
        const Models::ModelEntry *asked = plan.model(key.model);
        if (asked == own)
            return nullptr;
        if (asked && asked->provider == own->provider)
            other = asked;
    }
    return other;
}

} // namespace Pennybench::Desktop

#include "app/runs/planindex.h"
#include "app/runs/tokenestimate.h"

#include <cmath>

namespace Pennybench {

namespace {

/// What answers usually take, before any answer of the model is known: short explanations for questions of
/// the built-in kinds, and four times as much for a model that thinks first.
constexpr qint64 usualTokens = 250;
constexpr qint64 usualCodeTokens = 350;
constexpr int reasoningFactor = 4;
constexpr double usualSecondsToFirst = 0.8;
constexpr double usualTokensPerSecond = 60;
constexpr int usualConcurrency = 8;
/// Answers of one model differ by about this factor either way.
constexpr double spread = 2.0;

struct Experience {
    int answers = 0;
    qint64 completion = 0;
    double seconds = 0;
};

QHash<QString, Experience> experienceOf(const QList<Answer> &earlier)
{
    QHash<QString, Experience> byModel;
    for (const Answer &answer : earlier) {
        if (answer.status != AnswerStatus::Ok || !answer.usage.completion || !answer.latency)
            continue;
        Experience &experience = byModel[answer.key.model];
        ++experience.answers;
        experience.completion += *answer.usage.completion;
        experience.seconds += std::chrono::duration<double>(*answer.latency).count();
    }
    return byModel;
}

qint64 expectedTokens(const ModelEntry &model, const Prompt &prompt, const RunSettings &settings)
{
    qint64 tokens = prompt.category == u"code" ? usualCodeTokens : usualTokens;
    if (model.reasoning)
        tokens *= reasoningFactor;
    return settings.maxTokens ? std::min<qint64>(tokens, *settings.maxTokens) : tokens;
}

int concurrencyOf(const ProviderEntry &provider, const RunSettings &settings)
{
    if (settings.concurrency > 0)
        return settings.concurrency;
    if (provider.concurrency > 0)
        return provider.concurrency;
    return provider.isLocal() ? 1 : usualConcurrency;
}

Money scaled(Money money, double factor)
{
    return Money::fromPicodollars(std::llround(static_cast<double>(money.picodollars()) * factor));
}

/// One model's share of the plan.
struct Part {
    qint64 prompt = 0;
    qint64 completion = 0;
    double seconds = 0;
    std::optional<Money> cost;
};

Part partOf(const RunPlan &plan, const ModelEntry &model, const Experience &experience, const QDateTime &now)
{
    Part part;
    qint64 answers = 0;
    for (const Suite &suite : plan.suites) {
        for (const Prompt &prompt : suite.prompts) {
            ++answers;
            part.prompt += estimateTokens(prompt.text) + estimateTokens(prompt.system);
            part.completion += expectedTokens(model, prompt, plan.settings);
        }
    }
    part.seconds = static_cast<double>(answers) * usualSecondsToFirst
        + static_cast<double>(part.completion) / usualTokensPerSecond;
    if (experience.answers > 0) {
        part.completion = experience.completion * answers / experience.answers;
        part.seconds = experience.seconds * static_cast<double>(answers) / experience.answers;
    }
    const qint64 trials = std::max(plan.settings.trials, 1);
    part.prompt *= trials;
    part.completion *= trials;
    part.seconds *= static_cast<double>(trials);
    TokenUsage usage;
    usage.prompt = part.prompt;
    usage.completion = part.completion;
    const auto time = std::chrono::nanoseconds(static_cast<qint64>(part.seconds * 1e9));
    // The prices of short prompts: the sum over many prompts must not fall into a tier for long ones.
    QList<PriceRow> rows = model.prices;
    for (PriceRow &row : rows)
        row.longPrompt.reset();
    ModelEntry plain = model;
    plain.prices = rows;
    if (const auto cost = costOfAnswer(usage, plain, plan.provider(model.provider), now, time))
        part.cost = cost->amount;
    return part;
}

} // namespace

RunEstimate estimateRun(const RunPlan &plan, const QList<Answer> &earlier)
{
    const QHash<QString, Experience> experience = experienceOf(earlier);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunEstimate estimate{.requests = plan.answerCount()};
    QHash<QString, double> secondsByProvider;
    for (const ModelEntry &model : plan.models) {
        const Part part = partOf(plan, model, experience.value(model.id), now);
        estimate.fromEarlierSessions = estimate.fromEarlierSessions || experience.contains(model.id);
        estimate.promptTokens += part.prompt;
        estimate.completionTokens += part.completion;
        secondsByProvider[model.provider] += part.seconds;
        if (!part.cost) {
            estimate.unpricedModels += model.id;
            continue;
        }
        estimate.costExpected += *part.cost;
        estimate.costLow += scaled(*part.cost, 1 / spread);
        estimate.costHigh += scaled(*part.cost, spread);
    }
    double longest = 0;
    for (const ProviderEntry &provider : plan.providers)
        longest =
            std::max(longest, secondsByProvider.value(provider.id) / concurrencyOf(provider, plan.settings));
    estimate.duration = std::chrono::seconds(static_cast<qint64>(std::ceil(longest)));
    return estimate;
}

} // namespace Pennybench

#include "app/runs/practicelessons.h"
#include "app/runs/runplan.h"
#include "app/runs/tokenestimate.h"
#include "providers/practice/practiceserver.h"

#include <QSet>

#include <cmath>

namespace Pennybench::Runs {

namespace {

/// What answers usually take, before any answer of the model is known: short explanations for questions of
/// the built-in kinds, and four times as much for a model that thinks first.
constexpr qint64 usualTokens = 250;
constexpr qint64 usualCodeTokens = 350;
constexpr int reasoningFactor = 4;
constexpr double usualReasoningShare = 1 - 1.0 / reasoningFactor;
constexpr double usualSecondsToFirst = 0.8;
constexpr double usualTokensPerSecond = 60;
constexpr double usualLoadSeconds = 20;
constexpr std::chrono::seconds leastLoad{1}; ///< less is what a server does that has the model already
/// How far the answers of an unknown model may be from the usual ones, either way.
constexpr double spreadOfUnknown = 2.0;
constexpr double spreadOfPractice = 1.1;
/// Fewer answers say nothing about how much the lengths differ.
constexpr int answersForSpread = 5;
constexpr double deviationsOf95 = 1.96;
/// Practice answers are worked out for at most about so many prompts, the rest after their mean.
constexpr int practiceSamples = 400;

struct Mean {
    int n = 0;
    double tokens = 0;
    double squares = 0;
    double seconds = 0;
    double reasoning = 0; ///< part of tokens

    void add(double someTokens, double someSeconds, double someReasoning = 0)
    {
        ++n;
        reasoning += someReasoning;
        tokens += someTokens;
        squares += someTokens * someTokens;
        seconds += someSeconds;
    }
    double meanTokens() const { return tokens / n; }
    double meanSeconds() const { return seconds / n; }
    double meanReasoning() const { return reasoning / n; }
    double variance() const { return n > 1 ? std::max(0.0, (squares - tokens * tokens / n) / (n - 1)) : 0; }
};

struct Experience {
    Mean all;
    Mean loads; ///< of its seconds only
    QHash<std::pair<QString, QString>, Mean> prompts;
};

QHash<QString, Experience> experienceOf(const QList<Answer> &earlier)
{
    QHash<QString, Experience> byModel;
    for (const Answer &answer : earlier) {
        if (answer.status != AnswerStatus::Ok || !answer.usage.completion || !answer.latency)
            continue;
        const auto tokens = static_cast<double>(*answer.usage.completion);
        const auto load = answer.loadTime.value_or(std::chrono::nanoseconds(0));
        const double seconds = std::chrono::duration<double>(*answer.latency - load).count();
        Experience &experience = byModel[answer.key.model];
        if (load > leastLoad)
            experience.loads.add(0, std::chrono::duration<double>(load).count(), 0);
        const auto reasoning = static_cast<double>(answer.usage.reasoning.value_or(0));
        experience.all.add(tokens, seconds, reasoning);
        experience.prompts[{answer.key.suite, answer.key.promptId}].add(tokens, seconds, reasoning);
    }
    return byModel;
}

double usualTokensOf(
    const Models::ModelEntry &model, const Suites::Prompt &prompt, const RunSettings &settings)
{
    qint64 tokens = prompt.category == u"code" ? usualCodeTokens : usualTokens;
    if (model.reasoning)
        tokens *= reasoningFactor;
    return static_cast<double>(settings.maxTokens ? std::min<qint64>(tokens, *settings.maxTokens) : tokens);
}

/// One model's share of the plan.
struct ModelShare {
    int answers = 0;
    qint64 prompt = 0;
    double completion = 0;
    double reasoning = 0; ///< part of completion
    double margin = 0; ///< of completion, either way
    bool isKnown = false; ///< from earlier answers

    void add(const ModelShare &answer, qint64 promptTokens)
    {
        ++answers;
        prompt += promptTokens;
        completion += answer.completion;
        reasoning += answer.reasoning;
        seconds += answer.seconds;
    }
    double reasoningShare() const { return completion > 0 ? std::min(1.0, reasoning / completion) : 0; }
    double seconds = 0;
};

void addFromExperience(
    ModelShare &part, const Experience &experience, const Suites::Suite &suite, const Suites::Prompt &prompt)
{
    const auto found = experience.prompts.constFind({suite.id, prompt.id});
    const Mean &mean = found == experience.prompts.constEnd() ? experience.all : *found;
    part.completion += mean.meanTokens();
    part.reasoning += mean.meanReasoning();
    part.seconds += mean.meanSeconds();
}

void addUsual(ModelShare &part, const Models::ModelEntry &model, const Suites::Prompt &prompt,
    const RunSettings &settings)
{
    const double tokens = usualTokensOf(model, prompt, settings);
    part.completion += tokens;
    part.reasoning += model.reasoning ? tokens * usualReasoningShare : 0;
    part.seconds += usualSecondsToFirst + tokens / usualTokensPerSecond;
}

ModelShare oneAnswer(const Experience &seen, const Models::ModelEntry &model, const Suites::Suite &suite,
    const Suites::Prompt &prompt, const RunSettings &settings)
{
    ModelShare answer;
    if (seen.all.n > 0)
        addFromExperience(answer, seen, suite, prompt);
    else
        addUsual(answer, model, prompt, settings);
    return answer;
}

const Providers::PracticeModel *practiceModelOf(const Models::ModelEntry &model)
{
    return model.simulated ? Providers::practiceModel(model.apiName) : nullptr;
}

/// What the practice model will say, for some of the prompts.
Experience practiceOf(const Providers::PracticeModel &model, const RunPlan &plan, const RunSettings &settings)
{
    Experience experience;
    const int limit = settings.maxTokens.value_or(0);
    qsizetype prompts = 0;
    for (const Suites::Suite &suite : plan.suites)
        prompts += suite.prompts.size();
    const qsizetype step = std::max<qsizetype>(1, prompts / practiceSamples);
    for (const Suites::Suite &suite : plan.suites) {
        for (qsizetype i = 0; i < suite.prompts.size(); i += step) {
            const Suites::Prompt &prompt = suite.prompts.at(i);
            for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
                const Suites::Prompt asked = prompt.asTurn(turn);
                const Providers::PracticeLesson lesson = practiceLesson(asked);
                const Providers::PracticeAnswer answer =
                    Providers::practiceAnswer(model, asked.scorer.type.isEmpty() ? nullptr : &lesson,
                        asked.text, Providers::PracticeSetup().seed, 0, limit);
                const int tokens = answer.completionTokens();
                const double seconds =
                    model.firstTokenMs / 1000.0 + static_cast<double>(tokens) / model.tokensPerSecond;
                experience.all.add(tokens, seconds);
                experience.prompts[{suite.id, prompt.id}].add(tokens, seconds);
            }
        }
    }
    return experience;
}

/// 95 of 100 sums of so many answers lie within this of the expected one: the answers differ, and the mean
/// of those that were seen is itself uncertain.
double marginOf(const Mean &seen, int answers)
{
    const double n = answers;
    return deviationsOf95 * std::sqrt(seen.variance() * (n + n * n / seen.n));
}

QHash<QString, ModelShare> sharesOf(
    const RunPlan &plan, QHash<QString, Experience> experience, const QSet<AnswerKey> &done)
{
    QHash<QString, ModelShare> parts;
    for (const Models::ModelEntry &model : plan.models) {
        const Providers::PracticeModel *practice = practiceModelOf(model);
        const RunSettings settings = plan.settingsOf(model.id);
        const bool known = experience.contains(model.id);
        if (!known && practice)
            experience.insert(model.id, practiceOf(*practice, plan, settings));
        const Experience &seen = experience[model.id];
        ModelShare &part = parts[model.id];
        part.isKnown = known || practice;
        for (const Suites::Suite &suite : plan.suites) {
            for (const Suites::Prompt &prompt : suite.prompts) {
                const ModelShare answer = oneAnswer(seen, model, suite, prompt, settings);
                qint64 promptTokens =
                    estimateTokens(prompt.system.isEmpty() ? settings.system : prompt.system);
                for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
                    promptTokens += estimateTokens(prompt.turn(turn).text);
                    for (int trial = 1; trial <= std::max(plan.settings.trials, 1); ++trial) {
                        const AnswerKey key{suite.id, prompt.id, model.id, trial, turn};
                        if (turn > prompt.sharedTurns && !done.contains(key) && plan.asks(key))
                            part.add(answer, promptTokens);
                    }
                    // The next turn carries this one's answer.
                    promptTokens += std::llround(answer.completion - answer.reasoning);
                }
            }
        }
        if (known && seen.all.n >= answersForSpread)
            part.margin = marginOf(seen.all, part.answers);
        else
            part.margin = part.completion * ((!known && practice ? spreadOfPractice : spreadOfUnknown) - 1);
    }
    return parts;
}

/// At the prices of short prompts: the sum over many prompts must not fall into a tier for long ones.
std::optional<Models::Money> costAt(const RunPlan &plan, const Models::ModelEntry &model,
    const ModelShare &part, double completion, double reasoningShare, const QDateTime &now)
{
    Models::ModelEntry plain = model;
    for (Models::PriceRow &row : plain.prices)
        row.longPrompts.clear();
    Providers::TokenUsage usage;
    usage.prompt = part.prompt;
    usage.completion = std::llround(std::max(completion, 0.0));
    usage.reasoning = std::llround(std::max(completion, 0.0) * reasoningShare);
    const double share = part.completion > 0 ? completion / part.completion : 1;
    // Requests that run side by side share the machine's hour.
    const Models::ProviderEntry *provider = plan.provider(model.provider);
    const double seconds = part.seconds / (provider ? concurrencyOf(*provider, plan.settings) : 1);
    const auto time = std::chrono::nanoseconds(std::llround(seconds * std::max(share, 0.0) * 1e9));
    const auto cost = Models::costOfAnswer(usage, plain, provider, now, time);
    return cost ? std::optional(cost->amount) : std::nullopt;
}

} // namespace

RunEstimate estimateRun(const RunPlan &plan, const QList<Answer> &earlier, const QList<Answer> &done)
{
    QSet<AnswerKey> answered;
    for (const Answer &answer : done) {
        if (answer.status == AnswerStatus::Ok)
            answered.insert(answer.key);
    }
    const QHash<QString, Experience> experience = experienceOf(earlier);
    const QHash<QString, ModelShare> parts = sharesOf(plan, experience, answered);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunEstimate estimate;
    QHash<QString, double> secondsByProvider;
    QHash<QString, double> loadingByProvider;
    for (const Models::ModelEntry &model : plan.models) {
        if (model.isPasted())
            continue;
        const ModelShare part = parts.value(model.id);
        estimate.fromEarlierSessions = estimate.fromEarlierSessions || experience.contains(model.id);
        estimate.requests += part.answers;
        estimate.promptTokens += part.prompt;
        estimate.completionTokens += std::llround(part.completion);
        secondsByProvider[model.provider] += part.seconds;
        const Models::ProviderEntry *provider = plan.provider(model.provider);
        if (provider && part.answers > 0 && plan.askedSideBySide(*provider) > 0) {
            const Mean &loads = experience.value(model.id).loads;
            ++estimate.loads;
            loadingByProvider[provider->id] += loads.n > 0 ? loads.meanSeconds() : usualLoadSeconds;
        }
        const double share = part.reasoningShare();
        const auto expected = costAt(plan, model, part, part.completion, share, now);
        if (!expected) {
            estimate.unpricedModels += model.id;
            continue;
        }
        // Unknown answers may be half or double, known ones differ by as much either way.
        const bool isRatio = part.margin >= part.completion * (spreadOfUnknown - 1);
        const double low = isRatio ? part.completion / spreadOfUnknown : part.completion - part.margin;
        estimate.costExpected += *expected;
        // How much of its answers an unknown model thinks is not known either.
        const auto shares = part.isKnown ? std::pair(share, share) : std::pair(0.0, 1.0);
        const auto costOfShares = [&](double completion) {
            return std::minmax({costAt(plan, model, part, completion, shares.first, now).value_or(*expected),
                costAt(plan, model, part, completion, shares.second, now).value_or(*expected)});
        };
        estimate.costLow += costOfShares(low).first;
        estimate.costHigh += costOfShares(part.completion + part.margin).second;
    }
    double longest = 0;
    for (const Models::ProviderEntry &provider : plan.providers) {
        const double asking = secondsByProvider.value(provider.id) / concurrencyOf(provider, plan.settings);
        longest = std::max(longest, asking + loadingByProvider.value(provider.id));
    }
    estimate.duration = std::chrono::seconds(static_cast<qint64>(std::ceil(longest)));
    return estimate;
}

} // namespace Pennybench::Runs

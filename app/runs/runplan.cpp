#include "app/runs/runplan.h"

#include "app/runs/planindex.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

template <typename T>
const T *findById(const QList<T> &list, QStringView id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [id](const T &entry) { return entry.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

int concurrencyOf(const Models::ProviderEntry &provider, const RunSettings &settings)
{
    constexpr int usual = 8;
    if (settings.concurrency > 0)
        return settings.concurrency;
    if (provider.concurrency > 0)
        return provider.concurrency;
    return provider.isLocal() ? 1 : usual;
}

int RunPlan::answerCount() const
{
    if (!asksAll())
        return static_cast<int>(askingOrder(*this).size());
    qsizetype questions = 0;
    for (const Suites::Suite &suite : suites) {
        for (const Suites::Prompt &prompt : suite.prompts)
            questions += prompt.turnCount() - prompt.sharedTurns;
    }
    return static_cast<int>(questions * models.size() * std::max(settings.trials, 1));
}

bool RunPlan::asksAll() const
{
    return settings.parts.isEmpty() && std::ranges::none_of(models, &Models::ModelEntry::isPasted);
}

bool RunPlan::asks(const AnswerKey &key) const
{
    if (const Models::ModelEntry *asked = model(key.model); asked && asked->isPasted())
        return false;
    return settings.parts.isEmpty()
        || std::any_of(settings.parts.cbegin(), settings.parts.cend(),
            [&key](const AskedPart &part) { return part.holds(key); });
}

QList<Models::ProviderEntry> RunPlan::allProviders() const
{
    QList<Models::ProviderEntry> all = providers;
    for (const JudgeChoice &judge : settings.judges) {
        const bool isKnown = std::ranges::any_of(
            all, [&judge](const Models::ProviderEntry &known) { return known.id == judge.provider.id; });
        if (!isKnown)
            all += judge.provider;
    }
    return all;
}

const Suites::Prompt *RunPlan::prompt(const AnswerKey &key) const
{
    const Suites::Suite *suite = findById(suites, key.suite);
    return suite ? findById(suite->prompts, key.promptId) : nullptr;
}

const Models::ModelEntry *RunPlan::model(QStringView id) const
{
    return findById(models, id);
}

const Models::ProviderEntry *RunPlan::provider(QStringView id) const
{
    return findById(providers, id);
}

const Contestant *RunPlan::contestant(QStringView id) const
{
    return findById(contestants, id);
}

RunSettings RunPlan::settingsOf(QStringView contestantId) const
{
    RunSettings all = settings;
    const Contestant *own = contestant(contestantId);
    if (!own)
        return all;
    all.system = own->settings.system.value_or(all.system);
    all.effort = own->settings.effort.value_or(all.effort);
    if (own->settings.temperature)
        all.temperature = own->settings.temperature;
    if (own->settings.maxTokens)
        all.maxTokens = own->settings.maxTokens;
    if (own->settings.seed)
        all.seed = own->settings.seed;
    if (own->settings.stream)
        all.stream = own->settings.stream;
    if (own->settings.wait)
        all.wait = own->settings.wait;
    if (own->settings.thinkMax)
        all.thinkMax = own->settings.thinkMax;
    return all;
}

QString RunPlan::modelIdOf(const QString &contestantId) const
{
    const Contestant *own = contestant(contestantId);
    return own ? own->model : contestantId;
}

int RunPlan::askedSideBySide(const Models::ProviderEntry &provider) const
{
    const bool isSimulated =
        std::any_of(models.cbegin(), models.cend(), [&provider](const Models::ModelEntry &model) {
            return model.provider == provider.id && model.simulated;
        });
    return isSimulated ? 0 : provider.modelsHeld();
}

QList<AnswerKey> askingOrder(const RunPlan &plan)
{
    const PlanIndex index(plan);
    QList<AnswerKey> keys;
    keys.reserve(index.size());
    for (int number = 0; number < index.size(); ++number) {
        if (AnswerKey key = index.key(number); plan.asks(key))
            keys += std::move(key);
    }
    return keys;
}

} // namespace Pennybench::Runs

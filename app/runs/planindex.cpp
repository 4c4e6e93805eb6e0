#include "app/runs/planindex.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

QList<int> interleaved(const RunPlan &plan)
{
    QList<QList<int>> byProvider;
    QHash<QString, qsizetype> rows;
    for (int i = 0; i < plan.models.size(); ++i) {
        const QString &provider = plan.models.at(i).provider;
        if (!rows.contains(provider)) {
            rows.insert(provider, byProvider.size());
            byProvider.append(QList<int>());
        }
        byProvider[rows.value(provider)].append(i);
    }
    QList<int> turns;
    for (qsizetype round = 0; turns.size() < plan.models.size(); ++round) {
        for (const QList<int> &models : std::as_const(byProvider)) {
            if (round < models.size())
                turns += models.at(round);
        }
    }
    return turns;
}

} // namespace

PlanIndex::PlanIndex(const RunPlan &plan)
    : m_plan(plan)
    , m_trials(std::max(plan.settings.trials, 1))
    , m_turns(interleaved(plan))
{
    for (int s = 0; s < plan.suites.size(); ++s) {
        const Suites::Suite &suite = plan.suites.at(s);
        for (int p = 0; p < suite.prompts.size(); ++p) {
            m_promptNumbers.insert({suite.id, suite.prompts.at(p).id}, static_cast<int>(m_prompts.size()));
            m_prompts.append({s, p});
        }
    }
    for (int turn = 0; turn < m_turns.size(); ++turn) {
        const QString &id = plan.models.at(m_turns.at(turn)).id;
        m_turnNumbers.insert(id, turn);
        m_settings += plan.settingsOf(id);
    }
}

int PlanIndex::size() const
{
    return static_cast<int>(m_prompts.size() * m_turns.size()) * m_trials;
}

AnswerKey PlanIndex::key(int number) const
{
    return {m_plan.suites.at(placeOf(number).suite).id, prompt(number).id, model(number).id, trial(number)};
}

int PlanIndex::number(const AnswerKey &key) const
{
    const int promptIndex = m_promptNumbers.value({key.suite, key.promptId}, -1);
    const int turn = m_turnNumbers.value(key.model, -1);
    if (promptIndex < 0 || turn < 0 || key.trial < 1 || key.trial > m_trials)
        return -1;
    return numberAt(key.trial - 1, promptIndex, turn);
}

const Suites::Prompt &PlanIndex::prompt(int number) const
{
    const Place &place = placeOf(number);
    return m_plan.suites.at(place.suite).prompts.at(place.prompt);
}

Suites::Prompt PlanIndex::promptAsAsked(int number) const
{
    Suites::Prompt asked = prompt(number);
    if (asked.system.isEmpty())
        asked.system = settings(number).system;
    return asked;
}

const RunSettings &PlanIndex::settings(int number) const
{
    return m_settings.at(turnOf(number));
}

const Models::ModelEntry &PlanIndex::model(int number) const
{
    return m_plan.models.at(m_turns.at(turnOf(number)));
}

int PlanIndex::trial(int number) const
{
    return number / static_cast<int>(m_turns.size()) / promptCount() + 1;
}

int PlanIndex::numberAt(int trialIndex, int promptIndex, int turn) const
{
    return (trialIndex * promptCount() + promptIndex) * static_cast<int>(m_turns.size()) + turn;
}

const PlanIndex::Place &PlanIndex::placeOf(int number) const
{
    return m_prompts.at(number / m_turns.size() % m_prompts.size());
}

} // namespace Pennybench::Runs

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
    QList<int> seats;
    for (qsizetype round = 0; seats.size() < plan.models.size(); ++round) {
        for (const QList<int> &models : std::as_const(byProvider)) {
            if (round < models.size())
                seats += models.at(round);
        }
    }
    return seats;
}

} // namespace

PlanIndex::PlanIndex(const RunPlan &plan)
    : m_plan(plan)
    , m_trials(std::max(plan.settings.trials, 1))
    , m_seats(interleaved(plan))
{
    for (int s = 0; s < plan.suites.size(); ++s) {
        const Suites::Suite &suite = plan.suites.at(s);
        for (int p = 0; p < suite.prompts.size(); ++p) {
            const Suites::Prompt &prompt = suite.prompts.at(p);
            m_prompts.insert({suite.id, prompt.id}, {questionCount(), s, p});
            for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn)
                m_questions.append({.suite = s, .prompt = p, .turn = turn});
        }
    }
    linkTurns();
    for (int seat = 0; seat < m_seats.size(); ++seat) {
        const QString &id = plan.models.at(m_seats.at(seat)).id;
        m_seatNumbers.insert(id, seat);
        m_settings += plan.settingsOf(id);
    }
}

void PlanIndex::linkTurns()
{
    for (int i = 0; i < m_questions.size(); ++i) {
        Question &question = m_questions[i];
        if (question.turn == 1)
            continue;
        question.forerunner =
            questionOf(m_plan.suites.at(question.suite).id, promptOf(question).id, question.turn - 1);
        if (question.forerunner >= 0)
            m_questions[question.forerunner].followers += i;
    }
}

/// Also of a turn that is shared. -1: there is none.
int PlanIndex::questionOf(const QString &suite, const QString &promptId, int turn) const
{
    QString id = promptId;
    // A file that was tampered with may have branches in a circle.
    for (qsizetype steps = 0; steps <= m_prompts.size(); ++steps) {
        const auto place = m_prompts.constFind({suite, id});
        if (place == m_prompts.constEnd())
            return -1;
        const Suites::Prompt &prompt = m_plan.suites.at(place->suite).prompts.at(place->prompt);
        if (turn > prompt.sharedTurns)
            return turn <= prompt.turnCount() ? place->first + turn - prompt.sharedTurns - 1 : -1;
        id = prompt.branchOf;
    }
    return -1;
}

int PlanIndex::size() const
{
    return static_cast<int>(m_questions.size() * m_seats.size()) * m_trials;
}

AnswerKey PlanIndex::key(int number) const
{
    const Question &question = m_questions.at(questionOf(number));
    return {m_plan.suites.at(question.suite).id, promptOf(question).id, model(number).id, trial(number),
        question.turn};
}

int PlanIndex::number(const AnswerKey &key) const
{
    const auto place = m_prompts.constFind({key.suite, key.promptId});
    const int seat = m_seatNumbers.value(key.model, -1);
    if (place == m_prompts.constEnd() || seat < 0 || key.trial < 1 || key.trial > m_trials)
        return -1;
    const Suites::Prompt &prompt = m_plan.suites.at(place->suite).prompts.at(place->prompt);
    if (key.turn <= prompt.sharedTurns || key.turn > prompt.turnCount())
        return -1;
    return numberAt(key.trial - 1, place->first + key.turn - prompt.sharedTurns - 1, seat);
}

const Suites::Prompt &PlanIndex::promptOf(const Question &question) const
{
    return m_plan.suites.at(question.suite).prompts.at(question.prompt);
}

const Suites::Prompt &PlanIndex::prompt(int number) const
{
    return promptOf(m_questions.at(questionOf(number)));
}

Suites::Prompt PlanIndex::promptAsAsked(int number) const
{
    Suites::Prompt asked = prompt(number).asTurn(m_questions.at(questionOf(number)).turn);
    if (asked.system.isEmpty())
        asked.system = settings(number).system;
    return asked;
}

const Scoring::ScorerSpec &PlanIndex::scorer(int number) const
{
    const Suites::Prompt &whole = prompt(number);
    const int turn = m_questions.at(questionOf(number)).turn;
    return turn < whole.turnCount() ? whole.earlier.at(turn - 1).scorer : whole.scorer;
}

const RunSettings &PlanIndex::settings(int number) const
{
    return m_settings.at(seatOf(number));
}

const Models::ModelEntry &PlanIndex::model(int number) const
{
    return m_plan.models.at(m_seats.at(seatOf(number)));
}

int PlanIndex::trial(int number) const
{
    return number / static_cast<int>(m_seats.size()) / questionCount() + 1;
}

int PlanIndex::forerunner(int number) const
{
    const int question = m_questions.at(questionOf(number)).forerunner;
    return question < 0 ? -1 : otherQuestion(number, question);
}

QList<int> PlanIndex::followers(int number) const
{
    QList<int> numbers;
    for (const int question : m_questions.at(questionOf(number)).followers)
        numbers += otherQuestion(number, question);
    return numbers;
}

int PlanIndex::numberAt(int trialIndex, int question, int seat) const
{
    return (trialIndex * questionCount() + question) * static_cast<int>(m_seats.size()) + seat;
}

int PlanIndex::questionOf(int number) const
{
    return number / static_cast<int>(m_seats.size()) % questionCount();
}

/// The number of the same contestant's answer to another question in the same trial.
int PlanIndex::otherQuestion(int number, int question) const
{
    return numberAt(trial(number) - 1, question, seatOf(number));
}

} // namespace Pennybench::Runs

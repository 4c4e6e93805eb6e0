#include "app/runs/judgingtasks.h"

#include "app/runs/contestants.h"
#include "app/runs/planindex.h"
#include "app/runs/tellingnames.h"
#include "app/scoring/judge/judgespec.h"
#include "app/scoring/visibleanswer.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

// Characters of answers that are not there yet.
constexpr qsizetype usualAnswer = 1'200;
constexpr qsizetype shortAnswer = 60;
constexpr qsizetype longAnswer = 4'000;
constexpr QChar partMark = u'\x1f';

bool isForJudge(const Scoring::ScorerSpec &spec)
{
    return spec.type == Scoring::judgeType;
}

class TaskMaker {
public:
    TaskMaker(const RunPlan &plan, const QList<Answer> &answers)
        : m_plan(plan)
        , m_names(tellingNames(plan))
    {
        for (const Answer &answer : answers) {
            const bool isThere = answer.status == AnswerStatus::Ok
                && !Scoring::visibleAnswer(answer.text).text.trimmed().isEmpty();
            if (isThere)
                m_texts.insert(answer.key, answer.text);
        }
    }

    QList<JudgingTask> tasks()
    {
        for (const Suites::Suite &suite : m_plan.suites) {
            for (const Suites::Prompt &prompt : suite.prompts) {
                for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn) {
                    if (isForJudge(prompt.turn(turn).scorer))
                        addTurn(suite.id, prompt, turn);
                }
            }
        }
        return m_tasks;
    }

private:
    void addTurn(const QString &suite, const Suites::Prompt &prompt, int turn)
    {
        const Scoring::JudgeSpec spec = Scoring::judgeSpec(prompt.turn(turn).scorer);
        const QString question = questionOf(prompt, turn);
        for (int trial = 1; trial <= std::max(m_plan.settings.trials, 1); ++trial) {
            QList<AnswerKey> keys;
            for (const Models::ModelEntry &model : m_plan.models) {
                const AnswerKey key{suite, prompt.id, model.id, trial, turn};
                if (m_texts.contains(key))
                    keys += key;
            }
            for (const AnswerKey &key : std::as_const(keys)) {
                if (spec.mode == Scoring::JudgeMode::Points)
                    add(key, {}, {spec, question, {said(prompt, key)}, m_names});
            }
            for (qsizetype i = 0; i < keys.size() && spec.mode == Scoring::JudgeMode::Pairwise; ++i) {
                for (qsizetype j = i + 1; j < keys.size(); ++j)
                    addPair(prompt, keys.at(i), keys.at(j), {spec, question, {}, m_names});
            }
        }
    }

    void addPair(const Suites::Prompt &prompt, const AnswerKey &one, const AnswerKey &other,
        Scoring::JudgedQuestion question)
    {
        const QString first = said(prompt, one);
        const QString second = said(prompt, other);
        question.answers = {first, second};
        add(one, other.model, question);
        question.answers = {second, first};
        add(other, one.model, question);
    }

    void add(const AnswerKey &key, const QString &other, const Scoring::JudgedQuestion &question)
    {
        const QStringList parts{key.suite, key.promptId, QString::number(key.trial),
            QString::number(key.turn), key.model, other, Scoring::judgeDigest(question)};
        m_tasks += JudgingTask{key, other, question, parts.join(partMark)};
    }

    static QString questionOf(const Suites::Prompt &prompt, int turn)
    {
        if (turn == 1)
            return prompt.turn(1).text;
        QStringList turns;
        for (int number = 1; number <= turn; ++number)
            turns += QStringLiteral("Turn %1: %2").arg(number).arg(prompt.turn(number).text);
        return turns.join(QStringLiteral("\n\n"));
    }

    QString said(const Suites::Prompt &prompt, AnswerKey key) const
    {
        const int last = key.turn;
        const QString text = m_texts.value(key);
        if (last == 1)
            return text;
        QStringList turns;
        for (key.turn = 1; key.turn < last; ++key.turn) {
            AnswerKey earlier = key;
            if (key.turn <= prompt.sharedTurns)
                earlier.promptId = prompt.branchOf;
            turns += QStringLiteral("Turn %1: %2").arg(key.turn).arg(m_texts.value(earlier));
        }
        turns += QStringLiteral("Turn %1, which is judged: %2").arg(last).arg(text);
        return turns.join(QStringLiteral("\n\n"));
    }

    const RunPlan &m_plan;
    const QStringList m_names;
    QHash<AnswerKey, QString> m_texts;
    QList<JudgingTask> m_tasks;
};

/// The answers that the plan will bring, those that are known as they are, others so many characters long.
QList<Answer> expectedAnswers(const RunPlan &plan, const QList<Answer> &done, qsizetype length)
{
    QHash<AnswerKey, Answer> known;
    for (const Answer &answer : done) {
        if (answer.status == AnswerStatus::Ok)
            known.insert(answer.key, answer);
    }
    QList<Answer> answers;
    const PlanIndex index(plan);
    for (int number = 0; number < index.size(); ++number) {
        const AnswerKey key = index.key(number);
        if (known.contains(key))
            answers += known.value(key);
        else if (isForJudge(index.scorer(number)) && plan.asks(key))
            answers += Answer{.key = key, .text = QString(length, u'x')};
    }
    return answers;
}

} // namespace

AnswerKey JudgingTask::otherAnswer() const
{
    AnswerKey key = answer;
    key.model = other;
    return key;
}

std::optional<JudgedPlace> judgedPlace(const QString &taskId)
{
    const QStringList parts = taskId.split(partMark);
    constexpr qsizetype partCount = 7;
    if (parts.size() != partCount)
        return std::nullopt;
    return JudgedPlace{
        {parts.at(0), parts.at(1), parts.at(4), parts.at(2).toInt(), parts.at(3).toInt()}, parts.at(5)};
}

bool needsJudge(const RunPlan &plan)
{
    return std::ranges::any_of(plan.suites, [](const Suites::Suite &suite) {
        return std::ranges::any_of(suite.prompts, [](const Suites::Prompt &prompt) {
            return isForJudge(prompt.scorer)
                || std::ranges::any_of(
                    prompt.earlier, [](const Suites::Turn &turn) { return isForJudge(turn.scorer); });
        });
    });
}

QList<JudgingTask> judgingTasks(const RunPlan &plan, const QList<Answer> &answers)
{
    return TaskMaker(plan, answers).tasks();
}

RunPlan judgingPlan(const RunPlan &plan, const QList<JudgingTask> &tasks, Models::Money spent)
{
    RunPlan judging;
    if (!plan.settings.judge)
        return judging;
    Suites::Suite suite{.id = judgingSuite.toString()};
    suite.prompts.reserve(tasks.size());
    for (const JudgingTask &task : tasks) {
        const Scoring::JudgePrompt asked = Scoring::judgePrompt(task.question, Scoring::freshFence());
        suite.prompts +=
            Suites::Prompt{.id = task.id, .category = suite.id, .text = asked.text, .system = asked.system};
    }
    judging.suites = {suite};
    judging.models = {plan.settings.judge->model};
    judging.providers = {plan.settings.judge->provider};
    // As steady as the model can be.
    judging.settings.temperature = 0;
    judging.settings.concurrency = plan.settings.concurrency;
    judging.settings.retries = plan.settings.retries;
    judging.settings.timeLimits = plan.settings.timeLimits;
    judging.settings.allowUnpriced = plan.settings.allowUnpriced;
    judging.settings.repeatMaybeCharged = plan.settings.repeatMaybeCharged;
    if (plan.settings.budget)
        judging.settings.budget = std::max(*plan.settings.budget - spent, Models::Money());
    const auto own = plan.settings.providerBudgets.constFind(plan.settings.judge->provider.id);
    if (own != plan.settings.providerBudgets.constEnd())
        judging.settings.providerBudgets.insert(own.key(), std::max(*own - spent, Models::Money()));
    return judging;
}

RunEstimate estimateJudging(const RunPlan &plan, const QList<Answer> &earlier, const QList<Answer> &done)
{
    if (!plan.settings.judge)
        return {};
    const auto estimate = [&](qsizetype length) {
        const QList<JudgingTask> tasks = judgingTasks(plan, expectedAnswers(plan, done, length));
        return estimateRun(judgingPlan(plan, tasks, Models::Money()), earlier);
    };
    RunEstimate usual = estimate(usualAnswer);
    // A judge may count half the tokens that are guessed here, and say less.
    const Models::Money least =
        Models::Money::fromPicodollars(estimate(shortAnswer).costLow.picodollars() / 2);
    usual.costLow = std::min(usual.costLow, least);
    usual.costHigh = std::max(usual.costHigh, estimate(longAnswer).costHigh);
    return usual;
}

bool judgesOwnFamily(const RunPlan &plan)
{
    if (!plan.settings.judge)
        return false;
    const QList<int> families = contestantFamilies(plan.models + QList{plan.settings.judge->model});
    return families.count(families.last()) > 1;
}

} // namespace Pennybench::Runs

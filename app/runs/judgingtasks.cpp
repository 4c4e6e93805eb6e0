#include "app/runs/judgingtasks.h"

#include "app/runs/canaries.h"
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
        JudgingTask task{key, other, question, {}};
        task.id = judgingTaskId(task);
        m_tasks += task;
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

QString judgingTaskId(const JudgingTask &task)
{
    const AnswerKey &key = task.answer;
    const QStringList parts{key.suite, key.promptId, QString::number(key.trial), QString::number(key.turn),
        key.model, task.other, Scoring::judgeDigest(task.question)};
    return parts.join(partMark);
}

bool isWholeReply(const Answer &judgement)
{
    return judgement.status == AnswerStatus::Ok && judgement.finishReason != Providers::FinishReason::Length;
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
    if (plan.settings.judges.isEmpty())
        return judging;
    Suites::Suite suite{.id = judgingSuite.toString()};
    const QList<JudgingTask> asked = withCanaries(tasks);
    suite.prompts.reserve(asked.size());
    for (const JudgingTask &task : asked) {
        const Scoring::JudgePrompt request = Scoring::judgePrompt(task.question, Scoring::freshFence());
        suite.prompts += Suites::Prompt{
            .id = task.id, .category = suite.id, .text = request.text, .system = request.system};
    }
    judging.suites = {suite};
    for (const JudgeChoice &judge : plan.settings.judges) {
        judging.models += judge.model;
        if (!judging.provider(judge.provider.id))
            judging.providers += judge.provider;
    }
    // As steady as the model can be.
    judging.settings.temperature = 0;
    judging.settings.concurrency = plan.settings.concurrency;
    judging.settings.retries = plan.settings.retries;
    judging.settings.timeLimits = plan.settings.timeLimits;
    judging.settings.allowUnpriced = plan.settings.allowUnpriced;
    judging.settings.repeatMaybeCharged = plan.settings.repeatMaybeCharged;
    if (plan.settings.budget)
        judging.settings.budget = std::max(*plan.settings.budget - spent, Models::Money());
    for (const Models::ProviderEntry &provider : std::as_const(judging.providers)) {
        const auto own = plan.settings.providerBudgets.constFind(provider.id);
        if (own != plan.settings.providerBudgets.constEnd())
            judging.settings.providerBudgets.insert(own.key(), std::max(*own - spent, Models::Money()));
    }
    return judging;
}

RunEstimate estimateJudging(const RunPlan &plan, const QList<Answer> &earlier, const QList<Answer> &done)
{
    if (plan.settings.judges.isEmpty())
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

int canaryRequests(const RunPlan &plan, const QList<Answer> &done)
{
    const QList<JudgingTask> tasks = judgingTasks(plan, expectedAnswers(plan, done, shortAnswer));
    return static_cast<int>(canaryTasks(tasks).size() * plan.settings.judges.size());
}

bool judgesOwnFamily(const RunPlan &plan, const JudgeChoice &judge)
{
    const QList<int> families = contestantFamilies(plan.models + QList{judge.model});
    return families.count(families.last()) > 1;
}

bool judgesOwnFamily(const RunPlan &plan)
{
    return std::ranges::any_of(
        plan.settings.judges, [&plan](const JudgeChoice &judge) { return judgesOwnFamily(plan, judge); });
}

QString judgeName(const JudgeChoice &judge)
{
    return judge.model.name.isEmpty() ? judge.model.id : judge.model.name;
}

QStringList judgeNames(const RunPlan &plan)
{
    QStringList names;
    for (const JudgeChoice &judge : plan.settings.judges)
        names += judgeName(judge);
    return names;
}

} // namespace Pennybench::Runs

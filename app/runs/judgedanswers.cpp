#include "app/runs/judgedanswers.h"

#include "app/runs/promptindex.h"
#include "app/scoring/judge/judgemessages.h"
#include "app/scoring/judge/judgeprompt.h"
#include "app/scoring/judge/judgereply.h"
#include "app/scoring/judge/judgespec.h"
#include "app/scoring/visibleanswer.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

namespace Said = Scoring::JudgeMessages;

QString pointsText(double points)
{
    return QString::number(points, 'g', 6);
}

QString listText(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

std::optional<double> shareIn(const Answer *reply, int most)
{
    const auto points =
        reply && isWholeReply(*reply) ? Scoring::judgedPoints(reply->text, most) : std::nullopt;
    return points ? std::optional(*points / most) : std::nullopt;
}

std::optional<Scoring::Preference> preferenceIn(const Answer *reply)
{
    return reply && isWholeReply(*reply) ? Scoring::judgedPreference(reply->text) : std::nullopt;
}

} // namespace

JudgedAnswers::JudgedAnswers(
    const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements)
    : m_judges(judgeNames(plan))
    , m_isOfComparedFamily(judgesOwnFamily(plan))
    , m_tasks(judgingTasks(plan, answers))
    , m_replies(plan.settings.judges.size())
{
    for (const JudgeChoice &judge : plan.settings.judges)
        m_judgeIds += judge.model.id;
    for (int i = 0; i < m_tasks.size(); ++i) {
        const JudgingTask &task = m_tasks.at(i);
        m_places.insert(task.id, i);
        if (!m_tasksOf.contains(task.answer))
            m_keys += task.answer;
        m_tasksOf[task.answer] += i;
    }
    const PromptIndex prompts(plan);
    for (const Answer &answer : answers) {
        const Suites::Prompt *prompt = prompts.find(answer.key.suite, answer.key.promptId);
        const bool isAlone = answer.status == AnswerStatus::Ok && !m_tasksOf.contains(answer.key) && prompt
            && answer.key.turn <= prompt->turnCount()
            && prompt->turn(answer.key.turn).scorer.type == Scoring::judgeType
            && !Scoring::visibleAnswer(answer.text).text.trimmed().isEmpty();
        if (isAlone)
            m_keys += answer.key;
    }
    for (const Answer &judgement : judgements)
        put(judgement);
}

void JudgedAnswers::put(const Answer &judgement)
{
    const qsizetype judge = m_judgeIds.indexOf(judgement.key.model);
    if (judge >= 0 && m_places.contains(judgement.key.promptId))
        m_replies[judge].insert(judgement.key.promptId, judgement);
}

QList<AnswerKey> JudgedAnswers::answersOf(const QString &taskId) const
{
    const int place = m_places.value(taskId, -1);
    if (place < 0)
        return {};
    const JudgingTask &task = m_tasks.at(place);
    QList<AnswerKey> keys;
    keys += task.answer;
    if (!task.other.isEmpty())
        keys += task.otherAnswer();
    return keys;
}

const Answer *JudgedAnswers::replyOf(qsizetype judge, const JudgingTask &task) const
{
    const auto reply = m_replies.at(judge).constFind(task.id);
    return reply != m_replies.at(judge).constEnd() ? &*reply : nullptr;
}

QStringList JudgedAnswers::waitingFor(const QList<int> &tasks) const
{
    QStringList waiting;
    for (qsizetype judge = 0; judge < m_judges.size(); ++judge) {
        if (std::ranges::none_of(tasks, [&](int task) { return replyOf(judge, m_tasks.at(task)); }))
            waiting += m_judges.at(judge);
    }
    return waiting;
}

bool JudgedAnswers::isWhole(const AnswerKey &key) const
{
    QList<int> tasks;
    for (const int task : m_tasksOf.value(key)) {
        tasks += task;
        if (!m_tasks.at(task).other.isEmpty())
            tasks += partnerOf(task);
    }
    return std::ranges::all_of(tasks, [this](int task) {
        return std::ranges::all_of(
            m_replies, [&](const Replies &replies) { return replies.contains(m_tasks.at(task).id); });
    });
}

Scoring::Score JudgedAnswers::scoreOf(const AnswerKey &key) const
{
    const QList<int> tasks = m_tasksOf.value(key);
    if (tasks.isEmpty())
        return {.scorer = Scoring::judgeScorerName, .reason = Message(Said::noOther)};
    const JudgingTask &first = m_tasks.at(tasks.first());
    if (m_judges.isEmpty())
        return {.scorer = Scoring::judgeScorerName,
            .reason = Message(Said::noneChosen, {first.question.spec.rubric})};
    Scoring::Score score = first.other.isEmpty() ? pointsOf(first) : comparedOf(tasks);
    score.scorer = Scoring::judgeScorerName;
    score.expected = first.question.spec.reference;
    return score;
}

/// Of the first judge without a readable verdict.
Message JudgedAnswers::whyNoVerdict(const JudgingTask &task, const QList<std::optional<double>> &shares) const
{
    const qsizetype judge = shares.indexOf(std::nullopt);
    const Answer *reply = replyOf(judge, task);
    const Message why = reply->status != AnswerStatus::Ok
        ? (reply->error ? reply->error->message : Message())
        : Message(isWholeReply(*reply) ? Said::unreadable : Said::cutReply);
    return Message(Said::noVerdict, {m_judges.at(judge), why});
}

Message JudgedAnswers::withWarnings(Message reason, const JudgingTask &task) const
{
    if (m_isOfComparedFamily)
        reason = Message(m_judges.size() > 1 ? Said::oneOfFamily : Said::ownFamily, {reason});
    if (Scoring::speaksToJudge(task.question.answers.first()))
        reason = Message(Said::speaksToJudge, {reason});
    return reason;
}

Scoring::Score JudgedAnswers::pointsOf(const JudgingTask &task) const
{
    const QStringList waiting = waitingFor({m_places.value(task.id)});
    if (!waiting.isEmpty())
        return {.reason = Message(Said::waits, {listText(waiting)})};
    const int most = task.question.spec.points;
    QList<std::optional<double>> shares;
    QStringList given;
    for (qsizetype judge = 0; judge < m_judges.size(); ++judge) {
        shares += shareIn(replyOf(judge, task), most);
        if (shares.last())
            given += m_judges.at(judge) + u' ' + pointsText(*shares.last() * most);
    }
    const Scoring::JointPoints joint = Scoring::jointPoints(shares);
    const QString points = QString::number(most);
    if (joint.isSplit)
        return {.reason = withWarnings(Message(Said::disagree, {points, listText(given)}), task)};
    if (!joint.share)
        return {.reason = withWarnings(whyNoVerdict(task, shares), task)};
    const QString mean = pointsText(*joint.share * most);
    const Message said = m_judges.size() == 1 ? Message(Said::points, {m_judges.first(), mean, points})
                                              : Message(Said::meanPoints, {mean, points, listText(given)});
    return {.verdict = *joint.share >= 1 ? Scoring::Verdict::Correct
            : *joint.share <= 0          ? Scoring::Verdict::Incorrect
                                         : Scoring::Verdict::Partial,
        .score = joint.share,
        .reason = withWarnings(said, task)};
}

std::optional<Scoring::Preference> JudgedAnswers::jointPreferenceOf(int task, int swapped) const
{
    QList<std::optional<Scoring::Preference>> preferences;
    for (qsizetype judge = 0; judge < m_judges.size(); ++judge)
        preferences += Scoring::preferenceOf(preferenceIn(replyOf(judge, m_tasks.at(task))),
            preferenceIn(replyOf(judge, m_tasks.at(swapped))));
    return Scoring::jointPreference(preferences);
}

/// The task beside it, with the answers in the other order.
int JudgedAnswers::partnerOf(int task) const
{
    const JudgingTask &one = m_tasks.at(task);
    const bool isBefore = task > 0 && m_tasks.at(task - 1).answer == one.otherAnswer()
        && m_tasks.at(task - 1).other == one.answer.model;
    return isBefore ? task - 1 : task + 1;
}

Scoring::Score JudgedAnswers::comparedOf(const QList<int> &tasks) const
{
    QList<int> both = tasks;
    for (const int task : tasks)
        both += partnerOf(task);
    const QStringList waiting = waitingFor(both);
    if (!waiting.isEmpty())
        return {.reason = Message(Said::waits, {listText(waiting)})};
    int wins = 0;
    int losses = 0;
    int ties = 0;
    for (const int task : tasks) {
        const auto preferred = jointPreferenceOf(task, partnerOf(task));
        wins += preferred == Scoring::Preference::First ? 1 : 0;
        losses += preferred == Scoring::Preference::Second ? 1 : 0;
        ties += preferred == Scoring::Preference::Tie ? 1 : 0;
    }
    const qsizetype missing = tasks.size() - wins - losses - ties;
    const Message reason(m_judges.size() == 1 ? Said::compared : Said::comparedTogether,
        {listText(m_judges), QString::number(wins), QString::number(losses), QString::number(ties),
            QString::number(missing)});
    return {.reason = withWarnings(reason, m_tasks.at(tasks.first()))};
}

} // namespace Pennybench::Runs

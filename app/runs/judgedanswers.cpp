#include "app/runs/judgedanswers.h"

#include "app/runs/promptindex.h"
#include "app/scoring/judge/judgemessages.h"
#include "app/scoring/judge/judgespec.h"
#include "app/scoring/judge/speakstojudge.h"
#include "app/scoring/visibleanswer.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

namespace Said = Scoring::JudgeMessages;

bool isWhole(const Answer &reply)
{
    return reply.status == AnswerStatus::Ok && reply.finishReason != Providers::FinishReason::Length;
}

QString pointsText(double points)
{
    return QString::number(points, 'g', 6);
}

} // namespace

JudgedAnswers::JudgedAnswers(
    const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements)
    : m_isOfComparedFamily(judgesOwnFamily(plan))
    , m_tasks(judgingTasks(plan, answers))
{
    if (const auto &judge = plan.settings.judge) {
        m_judge = judge->model.name.isEmpty() ? judge->model.id : judge->model.name;
        m_judgeId = judge->model.id;
    }
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
    const bool isOurs = judgement.key.model == m_judgeId && m_places.contains(judgement.key.promptId);
    if (isOurs)
        m_replies.insert(judgement.key.promptId, judgement);
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

std::optional<Scoring::Preference> JudgedAnswers::preferenceOf(const JudgingTask &task) const
{
    const auto reply = m_replies.constFind(task.id);
    return reply != m_replies.constEnd() && isWhole(*reply) ? Scoring::judgedPreference(reply->text)
                                                            : std::nullopt;
}

Scoring::Score JudgedAnswers::scoreOf(const AnswerKey &key) const
{
    const QList<int> tasks = m_tasksOf.value(key);
    if (tasks.isEmpty())
        return {.scorer = Scoring::judgeScorerName, .reason = Message(Said::noOther)};
    const JudgingTask &first = m_tasks.at(tasks.first());
    if (m_judge.isEmpty())
        return {.scorer = Scoring::judgeScorerName,
            .reason = Message(Said::noneChosen, {first.question.spec.rubric})};
    Scoring::Score score = first.other.isEmpty() ? pointsOf(first) : comparedOf(key, tasks);
    score.scorer = Scoring::judgeScorerName;
    score.expected = first.question.spec.reference;
    return score;
}

Message JudgedAnswers::whyNoVerdict(const Answer *reply) const
{
    if (!reply)
        return Message(Said::waits, {m_judge});
    if (reply->status != AnswerStatus::Ok)
        return Message(Said::noVerdict, {m_judge, reply->error ? reply->error->message : Message()});
    return Message(Said::noVerdict, {m_judge, isWhole(*reply) ? Said::unreadable : Said::cutReply});
}

Message JudgedAnswers::withWarnings(Message reason, const JudgingTask &task) const
{
    if (m_isOfComparedFamily)
        reason = Message(Said::ownFamily, {reason});
    if (Scoring::speaksToJudge(task.question.answers.first()))
        reason = Message(Said::speaksToJudge, {reason});
    return reason;
}

Scoring::Score JudgedAnswers::pointsOf(const JudgingTask &task) const
{
    const auto reply = m_replies.constFind(task.id);
    const Answer *came = reply == m_replies.constEnd() ? nullptr : &*reply;
    const int most = task.question.spec.points;
    const std::optional<double> points =
        came && isWhole(*came) ? Scoring::judgedPoints(came->text, most) : std::nullopt;
    if (!points)
        return {.reason = came ? withWarnings(whyNoVerdict(came), task) : whyNoVerdict(nullptr)};
    const double share = *points / most;
    return {.verdict = share >= 1 ? Scoring::Verdict::Correct
            : share <= 0          ? Scoring::Verdict::Incorrect
                                  : Scoring::Verdict::Partial,
        .score = share,
        .reason =
            withWarnings(Message(Said::points, {m_judge, pointsText(*points), QString::number(most)}), task)};
}

Scoring::Score JudgedAnswers::comparedOf(const AnswerKey &key, const QList<int> &tasks) const
{
    int wins = 0;
    int losses = 0;
    int ties = 0;
    bool anyReply = false;
    for (const int place : tasks) {
        // Where this answer is read first, its partner is the task beside it.
        const JudgingTask &task = m_tasks.at(place);
        const int beside = place > 0 && m_tasks.at(place - 1).answer == task.otherAnswer()
                && m_tasks.at(place - 1).other == key.model
            ? place - 1
            : place + 1;
        anyReply = anyReply || m_replies.contains(task.id) || m_replies.contains(m_tasks.at(beside).id);
        const auto preferred = Scoring::preferenceOf(preferenceOf(task), preferenceOf(m_tasks.at(beside)));
        if (!preferred)
            continue;
        wins += *preferred == Scoring::Preference::First ? 1 : 0;
        losses += *preferred == Scoring::Preference::Second ? 1 : 0;
        ties += *preferred == Scoring::Preference::Tie ? 1 : 0;
    }
    if (!anyReply)
        return {.reason = whyNoVerdict(nullptr)};
    const qsizetype missing = tasks.size() - wins - losses - ties;
    const Message reason(Said::compared,
        {m_judge, QString::number(wins), QString::number(losses), QString::number(ties),
            QString::number(missing)});
    return {.reason = withWarnings(reason, m_tasks.at(tasks.first()))};
}

} // namespace Pennybench::Runs

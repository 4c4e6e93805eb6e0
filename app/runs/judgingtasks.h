#pragma once

#include "app/runs/runplan.h"
#include "app/scoring/judge/judgeprompt.h"

namespace Pennybench::Runs {

/// The suite of all that a judge model was asked. A session keeps these answers apart from the others.
inline constexpr QStringView judgingSuite = u"#judge";
inline bool isJudgement(const AnswerKey &key)
{
    return key.suite == judgingSuite;
}

/// One request to a judge: about an answer, or about two answers in this order.
struct JudgingTask {
    AnswerKey answer;
    QString other; ///< contestant of the second answer; empty: points are asked for
    Scoring::JudgedQuestion question;
    /// The prompt that it is in the suite of judgements. It holds what was judged: another rubric or another
    /// answer is another task, so that nothing is asked twice and nothing old counts.
    QString id;

    bool operator==(const JudgingTask &) const = default;
    AnswerKey otherAnswer() const;
};

/// The id that a task with these contents has.
QString judgingTaskId(const JudgingTask &task);

/// Whether a judgement is a reply that came to its end, and may hold a verdict.
bool isWholeReply(const Answer &judgement);

/// Whom and what a task's id tells of, without its texts; nothing for an id of another form.
struct JudgedPlace {
    AnswerKey answer; ///< read first
    QString other; ///< contestant read second; empty: points
};
std::optional<JudgedPlace> judgedPlace(const QString &taskId);

/// Whether a prompt of the plan, or a turn of it, has the scorer "judge".
bool needsJudge(const RunPlan &plan);

/// Every answer that came and is not empty, where its prompt is to be judged, in the plan's order: by points
/// one task an answer, pairwise two tasks for every two answers to a prompt in the same trial, the second
/// with the answers changed. Masks the names of all contestants.
QList<JudgingTask> judgingTasks(const RunPlan &plan, const QList<Answer> &answers);

/// The plan that puts the tasks, and canaries among them (canaries.h), to each judge of the plan's settings,
/// each task fenced by a fresh word; empty without a judge. Its budget is what the plan's own leaves after
/// spent.
RunPlan judgingPlan(const RunPlan &plan, const QList<JudgingTask> &tasks, Models::Money spent);

/// What judging will take, before the answers are there: those that are not among done are taken to be of
/// usual length, for the ends of the cost all short and all long. earlier: as for estimateRun().
RunEstimate estimateJudging(
    const RunPlan &plan, const QList<Answer> &earlier = {}, const QList<Answer> &done = {});
/// How many of those requests are about canaries.
int canaryRequests(const RunPlan &plan, const QList<Answer> &done = {});

/// Whether the judge is of the same family as a contestant, which it may prefer.
bool judgesOwnFamily(const RunPlan &plan, const JudgeChoice &judge);
/// Whether any judge of the plan is.
bool judgesOwnFamily(const RunPlan &plan);

/// The judge's name, or its id where it has none.
QString judgeName(const JudgeChoice &judge);
/// The names of the plan's judges, in their order.
QStringList judgeNames(const RunPlan &plan);

} // namespace Pennybench::Runs

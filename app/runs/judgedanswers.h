#pragma once

#include "app/runs/judgingtasks.h"
#include "app/scoring/judge/judgereply.h"

namespace Pennybench::Runs {

/// The answers of a session that a judge model decides, and what it said of them. For one thread.
class JudgedAnswers {
public:
    JudgedAnswers(const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements);

    const QList<JudgingTask> &tasks() const { return m_tasks; }
    /// Replaces what was known of the same task. What belongs to none of them is left out.
    void put(const Answer &judgement);
    /// Every answer that is to be judged, in the order of the tasks.
    const QList<AnswerKey> &keys() const { return m_keys; }
    /// The answers that the task with the id says something of: one or two.
    QList<AnswerKey> answersOf(const QString &taskId) const;
    /// What the judge made of the answer. Undecided, with the reason, where it said nothing readable or has
    /// not been asked. Pairwise never decides: what it came to is in the reason.
    Scoring::Score scoreOf(const AnswerKey &key) const;

private:
    std::optional<Scoring::Preference> preferenceOf(const JudgingTask &task) const;
    Scoring::Score pointsOf(const JudgingTask &task) const;
    Scoring::Score comparedOf(const AnswerKey &key, const QList<int> &tasks) const;
    Message whyNoVerdict(const Answer *reply) const;
    Message withWarnings(Message reason, const JudgingTask &task) const;

    QString m_judge; ///< its name; empty: none chosen
    QString m_judgeId;
    bool m_isOfComparedFamily = false;
    QList<JudgingTask> m_tasks;
    QHash<QString, int> m_places; ///< by id
    QList<AnswerKey> m_keys;
    QHash<AnswerKey, QList<int>> m_tasksOf; ///< those in which the answer is read first
    QHash<QString, Answer> m_replies; ///< by id
};

} // namespace Pennybench::Runs

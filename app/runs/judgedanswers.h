#pragma once

#include "app/runs/judgingtasks.h"
#include "app/scoring/judge/judgereply.h"

namespace Pennybench::Runs {

/// The answers of a session that its judge models decide, and what they said of them. For one thread.
class JudgedAnswers {
public:
    JudgedAnswers(const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements);

    const QList<JudgingTask> &tasks() const { return m_tasks; }
    /// Replaces what was known of the same judge and task. What belongs to none of them is left out, such as
    /// what was said of canaries.
    void put(const Answer &judgement);
    /// Every answer that is to be judged, in the order of the tasks.
    const QList<AnswerKey> &keys() const { return m_keys; }
    /// The answers that the task with the id says something of: one or two.
    QList<AnswerKey> answersOf(const QString &taskId) const;
    /// Whether every judge has replied, or failed to, to all that is asked about the answer.
    bool isWhole(const AnswerKey &key) const;
    /// What the judges made of the answer together (app/scoring/judge/judgereply.h). Undecided, with the
    /// reason, where too few of them said something readable, one has not been asked or they disagree.
    /// Pairwise never decides: what it came to is in the reason.
    Scoring::Score scoreOf(const AnswerKey &key) const;

private:
    using Replies = QHash<QString, Answer>; ///< by the task's id

    const Answer *replyOf(qsizetype judge, const JudgingTask &task) const;
    /// Names of the judges that have said nothing of any of the tasks.
    QStringList waitingFor(const QList<int> &tasks) const;
    std::optional<Scoring::Preference> jointPreferenceOf(int task, int swapped) const;
    int partnerOf(int task) const;
    Scoring::Score pointsOf(const JudgingTask &task) const;
    Scoring::Score comparedOf(const QList<int> &tasks) const;
    Message whyNoVerdict(const JudgingTask &task, const QList<std::optional<double>> &shares) const;
    Message withWarnings(Message reason, const JudgingTask &task) const;

    QStringList m_judges; ///< their names; empty: none chosen
    QStringList m_judgeIds;
    bool m_isOfComparedFamily = false;
    QList<JudgingTask> m_tasks;
    QHash<QString, int> m_places; ///< by id
    QList<AnswerKey> m_keys;
    QHash<AnswerKey, QList<int>> m_tasksOf; ///< those in which the answer is read first
    QList<Replies> m_replies; ///< of each judge
};

} // namespace Pennybench::Runs

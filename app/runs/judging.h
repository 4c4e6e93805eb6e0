#pragma once

#include "app/runs/judgedanswers.h"
#include "app/runs/run.h"

namespace Pennybench::Runs {

/// The second part of a run: its judge models are asked about the answers that no rule decides. It is a run
/// of its own with the same pace, retries and notes, and with what the session has left of its budget; what
/// it is told is kept among the session's judgements, and the scores that follow from it with the answers.
class Judging : public QObject {
    Q_OBJECT

public:
    /// The plan has judges. judgements: what the session has of earlier times, which is not asked again.
    /// parts: as for a run; its scoring is not used.
    Judging(const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements,
        const RunParts &parts, QObject *parent = nullptr);
    ~Judging() override;

    /// Whether there is anything to judge by judges that were chosen.
    static bool isNeeded(const RunPlan &plan, const QList<Answer> &answers);
    /// What a session's answers and judgements have cost, and may have cost at most, of its budget.
    static Models::Money spentOf(const RunPlan &plan, const QList<Answer> &answers, const RunParts &parts);

    /// The run that asks the judges; start it, pause it and cancel it here. Its answers are the judgements.
    Run &run() { return *m_run; }
    const JudgedAnswers &judged() const { return m_judged; }
    /// The names of the judges.
    const QStringList &judges() const { return m_judges; }
    /// Whether a judge is of a compared model's family.
    bool isOfComparedFamily() const { return m_isOfComparedFamily; }

signals:
    /// A judge has said something of the answer, and its score is being saved.
    void judgedAnswer(const Pennybench::Runs::AnswerKey &key, const Pennybench::Scoring::Score &score);

private:
    void keep(const Answer &judgement);
    void keepScore(const AnswerKey &key);
    /// Whether others may know replies about the answer that this run does not.
    bool isLeftToOthers(const AnswerKey &key) const;

    QStringList m_judges;
    bool m_isOfComparedFamily;
    JudgedAnswers m_judged;
    AnswerSink &m_sink;
    int m_others = 0; ///< runs on the same session, besides this one
    std::unique_ptr<Run> m_run;
};

} // namespace Pennybench::Runs

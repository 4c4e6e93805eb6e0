#include "app/runs/judging.h"

#include "app/runs/conversations.h"
#include "app/runs/planindex.h"
#include "app/runs/runledger.h"
#include "app/runs/workshare.h"

namespace Pennybench::Runs {

namespace {

/// Of the judgements that are not asked for any more: of an earlier judge, rubric or answer.
Models::Money spentBefore(const QList<Answer> &judgements, const PlanIndex &now)
{
    Models::Money spent;
    for (const Answer &judgement : judgements) {
        if (now.number(judgement.key) < 0 && judgement.cost)
            spent += judgement.cost->amount;
    }
    return spent;
}

RunPlan planWithin(const RunPlan &plan, const QList<JudgingTask> &tasks, const QList<Answer> &answers,
    const QList<Answer> &judgements, const RunParts &parts)
{
    if (!plan.settings.budget && plan.settings.providerBudgets.isEmpty())
        return judgingPlan(plan, tasks, {});
    const RunPlan all = judgingPlan(plan, tasks, {});
    const Models::Money spent =
        Judging::spentOf(plan, answers, parts) + spentBefore(judgements, PlanIndex(all));
    return judgingPlan(plan, tasks, spent);
}

} // namespace

Judging::Judging(const RunPlan &plan, const QList<Answer> &answers, const QList<Answer> &judgements,
    const RunParts &parts, QObject *parent)
    : QObject(parent)
    , m_judges(judgeNames(plan))
    , m_isOfComparedFamily(judgesOwnFamily(plan))
    , m_judged(plan, answers, judgements)
    , m_sink(parts.sink)
    , m_run(std::make_unique<Run>(
          planWithin(plan, m_judged.tasks(), answers, judgements, parts), judgements, parts))
{
    connect(m_run.get(), &Run::answerFinished, this, &Judging::keep);
    // Also what an earlier run was told and did not live to score, and what nobody could be asked.
    connect(m_run.get(), &Run::ended, this, [this] {
        for (const AnswerKey &key : m_judged.keys()) {
            if (!isLeftToOthers(key))
                keepScore(key);
        }
    });
    if (WorkShare *share = m_sink.share())
        connect(
            share, &WorkShare::moved, this, [this](const WorkShare::Others &now) { m_others = now.count; });
}

Judging::~Judging() = default;

bool Judging::isNeeded(const RunPlan &plan, const QList<Answer> &answers)
{
    return !plan.settings.judges.isEmpty() && needsJudge(plan) && !judgingTasks(plan, answers).isEmpty();
}

Models::Money Judging::spentOf(const RunPlan &plan, const QList<Answer> &answers, const RunParts &parts)
{
    const PlanIndex index(plan);
    Conversations conversations(index);
    RunLedger ledger(plan, index, conversations, parts.clock, parts.catalogue);
    for (const Answer &answer : answers) {
        if (answer.status == AnswerStatus::Ok)
            conversations.keep(answer);
    }
    for (const Answer &answer : answers) {
        if (answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted())
            ledger.spend(answer.provider, answer.cost->amount);
        if (const int number = index.number(answer.key); number >= 0)
            ledger.takeOver(number, answer);
    }
    return ledger.spent() + ledger.committed();
}

void Judging::keep(const Answer &judgement)
{
    m_judged.put(judgement);
    for (const AnswerKey &key : m_judged.answersOf(judgement.key.promptId)) {
        if (!isLeftToOthers(key))
            keepScore(key);
    }
}

/// A score without their replies would take the place of theirs.
bool Judging::isLeftToOthers(const AnswerKey &key) const
{
    return m_others > 0 && !m_judged.isWhole(key);
}

void Judging::keepScore(const AnswerKey &key)
{
    const Scoring::Score score = m_judged.scoreOf(key);
    m_sink.saveScore(key, score);
    emit judgedAnswer(key, score);
}

} // namespace Pennybench::Runs

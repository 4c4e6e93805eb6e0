#include "app/store/lostanswer.h"

#include "app/runs/judgingtasks.h"
#include "app/runs/runmessages.h"

namespace Pennybench::Store {

namespace {

const Models::ModelEntry *judgeModel(const Runs::RunPlan &plan, const QString &id)
{
    for (const Runs::JudgeChoice &judge : plan.settings.judges) {
        if (judge.model.id == id)
            return &judge.model;
    }
    return nullptr;
}

} // namespace

Runs::Answer lostAnswer(const Runs::RunPlan &plan, const AskNote &note, int run, const Runs::Answer *before)
{
    const Models::ModelEntry *model =
        Runs::isJudgement(note.key) ? judgeModel(plan, note.key.model) : plan.model(note.key.model);
    const bool chargedBefore = before && before->error && before->error->maybeCharged;
    return {.key = note.key,
        .run = run,
        .provider = model ? model->provider : QString(),
        .requestedModel = model ? model->apiName : QString(),
        .simulated = model && model->simulated,
        .askedAt = note.at,
        .status = Runs::AnswerStatus::Error,
        .error = Providers::ChatError{.kind = Providers::ErrorKind::Network,
            .message = Runs::RunMessages::endedUnderWay,
            .retryable = true,
            .maybeCharged = true},
        .cost = before ? before->cost : std::nullopt,
        .attempts = note.attempt,
        .maybeChargedTwice = chargedBefore || (before && before->maybeChargedTwice)};
}

} // namespace Pennybench::Store

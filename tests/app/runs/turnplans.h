#pragma once

#include "tests/support/runstage.h"

namespace Pennybench {

/// Prompts of as many turns, of which the last is scored.
inline Runs::RunPlan planOfTurns(int prompts, int turns, int models = 1)
{
    Runs::RunPlan plan = numberedPlan(prompts, models);
    for (Suites::Prompt &prompt : plan.suites.first().prompts) {
        for (int turn = 1; turn < turns; ++turn)
            prompt.earlier.append({QStringLiteral("%1, turn %2").arg(prompt.id).arg(turn), {}});
        prompt.text = QStringLiteral("%1, turn %2").arg(prompt.id).arg(turns);
    }
    return plan;
}

inline Runs::AnswerKey turnKey(
    int prompt, int turn, const QString &model = QStringLiteral("m1"), int trial = 1)
{
    Runs::AnswerKey key = keyOf(prompt, model);
    key.trial = trial;
    key.turn = turn;
    return key;
}

} // namespace Pennybench

#pragma once

#include "app/runs/judgingtasks.h"
#include "app/statistics/interval.h"

namespace Pennybench::Runs {

/// Canaries are answers that are known to be bad, to questions with a known answer: each once as it is, and
/// four times with a text that asks the judge for a good verdict. They show how far a judge can be turned.

/// The requests about canaries that go with the tasks, in their modes: never more than the tasks, but for the
/// first question; at most twenty texts that speak to the judge for each mode.
QList<JudgingTask> canaryTasks(const QList<JudgingTask> &tasks);

/// The tasks with their canaries spread evenly among them.
QList<JudgingTask> withCanaries(const QList<JudgingTask> &tasks);

/// Whether a judgement is about a canary, and says nothing of a contestant.
bool isOfCanary(const JudgedPlace &place);

/// What one judge made of the canaries of one mode. By points it accepts an answer with at least half of
/// them, pairwise where, after both orders, it does not prefer the good answer.
struct CanaryCounts {
    int bad = 0; ///< as they are, with a readable verdict
    int passed = 0; ///< of them: accepted
    int spoken = 0; ///< with a text to the judge and a readable verdict, where it rejected them as they are
    int turned = 0; ///< of them: accepted

    /// How often the judge was turned, with Wilson's interval; missing where nothing can be said. Texts about
    /// one question are not independent, so that the interval is somewhat too narrow.
    std::optional<Statistics::Interval> turnedShare() const;
    bool operator==(const CanaryCounts &) const = default;
};
/// judgements: of one judge, others among them are left out; the last of each counts.
CanaryCounts canaryCounts(const QList<Answer> &judgements, Scoring::JudgeMode mode);

} // namespace Pennybench::Runs

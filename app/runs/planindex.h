#pragma once

#include "app/runs/runplan.h"

#include <QHash>

#include <utility>

namespace Pennybench::Runs {

/// The answers of a plan by number, in the order in which they are asked, and the way back from a key, each
/// in constant time. Refers to the plan, which must outlive it and not change.
class PlanIndex {
public:
    explicit PlanIndex(const RunPlan &plan);

    int size() const;
    AnswerKey key(int number) const;
    /// -1 for a key that the plan does not have.
    int number(const AnswerKey &key) const;
    const Suites::Prompt &prompt(int number) const;
    const Models::ModelEntry &model(int number) const;
    /// What goes over the wire: the prompt, with the contestant's system text where it has none of its own.
    Suites::Prompt promptAsAsked(int number) const;
    const RunSettings &settings(int number) const; ///< those of the answer's contestant
    int trial(int number) const; ///< from 1
    /// The plan's models as they take turns: one of each provider, then the next of each.
    const QList<int> &turns() const { return m_turns; }
    /// The number of the answer at a place: which trial from 0, which prompt from 0, which turn.
    int numberAt(int trialIndex, int promptIndex, int turn) const;
    int promptCount() const { return static_cast<int>(m_prompts.size()); }
    int trialCount() const { return m_trials; }

private:
    struct Place {
        int suite = 0;
        int prompt = 0;
    };

    int turnOf(int number) const { return number % static_cast<int>(m_turns.size()); }
    const Place &placeOf(int number) const;

    const RunPlan &m_plan;
    int m_trials = 1;
    QList<Place> m_prompts;
    QList<int> m_turns; ///< indices into the plan's models
    QList<RunSettings> m_settings; ///< by turn
    QHash<std::pair<QString, QString>, int> m_promptNumbers;
    QHash<QString, int> m_turnNumbers;
};

} // namespace Pennybench::Runs

#pragma once

#include "app/runs/runplan.h"

#include <QHash>

#include <utility>

namespace Pennybench::Runs {

/// The answers of a plan by number, in the order in which they are asked, and the way back from a key, each
/// in constant time. Every turn of a prompt is a question of its own. Refers to the plan, which must outlive
/// it and not change.
class PlanIndex {
public:
    explicit PlanIndex(const RunPlan &plan);

    int size() const;
    AnswerKey key(int number) const;
    /// -1 for a key that the plan does not have. A turn that a branch shares is found under the prompt that
    /// it branched from only.
    int number(const AnswerKey &key) const;
    const Suites::Prompt &prompt(int number) const; ///< with all its turns
    const Models::ModelEntry &model(int number) const;
    /// What is asked: the turn, with the contestant's system text where the prompt has none of its own.
    Suites::Prompt promptAsAsked(int number) const;
    const Scoring::ScorerSpec &scorer(int number) const; ///< of the turn
    const RunSettings &settings(int number) const; ///< those of the answer's contestant
    int trial(int number) const; ///< from 1
    /// The answer that must be there before this turn is asked: the same contestant's to the turn before, in
    /// the same trial. -1: none.
    int forerunner(int number) const;
    /// The answers whose forerunner it is: the next turn, and the first ones of branches.
    QList<int> followers(int number) const;
    /// The plan's models as they take their seats: one of each provider, then the next of each.
    const QList<int> &seats() const { return m_seats; }
    /// The number of the answer at a place: which trial from 0, which question from 0, which seat.
    int numberAt(int trialIndex, int question, int seat) const;
    int questionCount() const { return static_cast<int>(m_questions.size()); }
    int trialCount() const { return m_trials; }

private:
    struct Question {
        int suite = 0;
        int prompt = 0;
        int turn = 1;
        int forerunner = -1; ///< a question
        QList<int> followers; ///< questions
    };
    struct PromptPlace {
        int first = 0; ///< question
        int suite = 0;
        int prompt = 0;
    };

    int seatOf(int number) const { return number % static_cast<int>(m_seats.size()); }
    int questionOf(int number) const;
    int otherQuestion(int number, int question) const;
    const Suites::Prompt &promptOf(const Question &question) const;
    int questionOf(const QString &suite, const QString &promptId, int turn) const;
    void linkTurns();

    const RunPlan &m_plan;
    int m_trials = 1;
    QList<Question> m_questions;
    QList<int> m_seats; ///< indices into the plan's models
    QList<RunSettings> m_settings; ///< by seat
    QHash<std::pair<QString, QString>, PromptPlace> m_prompts;
    QHash<QString, int> m_seatNumbers;
};

} // namespace Pennybench::Runs

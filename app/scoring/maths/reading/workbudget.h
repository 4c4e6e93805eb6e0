#pragma once

#include <QtGlobal>

#include <exception>

namespace Pennybench::Scoring {

/// Thrown inside this folder when a pair needs more work than it may; scorers turn it into "undecided".
class WorkLimitReached : public std::exception {
public:
    const char *what() const noexcept override { return "The work limit of a comparison was reached."; }
};

/// How much one comparison may compute. Steps are counted, so that the same pair ends in the same way on
/// every machine.
class WorkBudget {
public:
    static constexpr qint64 defaultSteps = 60'000;
    static constexpr int deepestNesting = 120;

    explicit WorkBudget(qint64 steps = defaultSteps)
        : m_left(steps)
    {
    }

    /// Throws WorkLimitReached when the steps are used up.
    void spend(qint64 steps = 1)
    {
        m_left -= steps;
        if (m_left < 0)
            throw WorkLimitReached();
    }

private:
    qint64 m_left;
};

} // namespace Pennybench::Scoring

#pragma once

#include "app/runs/answer.h"
#include "app/statistics/bradleyterry.h"
#include "app/store/votebook.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Classroom {

/// How strong a contestant is in the eyes of a class: its strength less the mean of all, on the logarithmic
/// scale of Bradley and Terry, with its 95 % interval.
struct ClassRating {
    QString contestant;
    Statistics::Interval strength;
};

enum class RatingsState {
    Enough,
    NotEnoughVotes, ///< fewer than twenty comparisons: nothing may be said
    NotConnected, ///< some never won or never lost against the others: strengths would be infinite
};

/// What the votes say about all contestants together.
struct ClassRatings {
    RatingsState state = RatingsState::NotEnoughVotes;
    int questions = 0; ///< with at least one vote
    int votes = 0; ///< of them, "all bad" included, which compares nobody
    QList<ClassRating> ratings; ///< strongest first; empty unless there is enough
};

/// A vote for an option counts as a win against each other option, a tie as a tie of every two; "all bad" is
/// left out. Such votes of one question are not independent, so that the intervals are somewhat too narrow.
ClassRatings classRatings(const QList<Store::VoteQuestion> &questions);

/// Whether a class prefers what the scorers call right: over the questions that have a single winner and at
/// least one right and one wrong answer among the options (trial 1, last turn), the share where the winner is
/// right, with Wilson's interval.
struct ScorerAgreement {
    int agreed = 0;
    int questions = 0;
    std::optional<Statistics::Interval> share; ///< missing without questions

    bool operator==(const ScorerAgreement &) const = default;
};
ScorerAgreement scorerAgreement(
    const QList<Store::VoteQuestion> &questions, const QList<Runs::Answer> &answers);

/// The option that has more votes than each other, tie and "all bad" included; missing where there is none.
std::optional<int> winningOption(const Store::VoteQuestion &question);

} // namespace Pennybench::Classroom

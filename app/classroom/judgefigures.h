#pragma once

#include "app/classroom/classratings.h"
#include "app/statistics/kappa.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Classroom {

/// What a judge model did in a session, what it cost, and how far people agree with it.
struct JudgeFigures {
    QString judge; ///< its name
    bool isSimulated = false;
    bool isOfComparedFamily = false;
    int replies = 0; ///< that came
    int unreadable = 0; ///< of them: without a verdict
    int failed = 0; ///< requests without a reply
    int maybeCharged = 0; ///< of them: may have been charged
    std::optional<Models::Money> cost; ///< of all judgements of the session; missing: none is known
    int unpriced = 0; ///< replies whose cost is unknown
    /// Of the pairs that were compared in both orders, as of votes of a class.
    ClassRatings ratings;
    int pairs = 0; ///< with a verdict
    /// Answers with points and a person's verdict: both in two classes, at least half right or not.
    Statistics::Kappa points;
    /// Pairs that people voted about, or whose answers a person gave different verdicts: first, second, tie.
    Statistics::Kappa preferences;
};

/// Missing where the session has no judge or it was never asked. Needs no texts of answers.
std::optional<JudgeFigures> judgeFigures(const Store::Session &session);

} // namespace Pennybench::Classroom

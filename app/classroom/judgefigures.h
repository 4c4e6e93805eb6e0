#pragma once

#include "app/classroom/classratings.h"
#include "app/runs/canaries.h"
#include "app/statistics/kappa.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Classroom {

/// What one judge model did in a session, and how far it can be turned.
struct OneJudge {
    QString id;
    QString name;
    bool isSimulated = false;
    bool isOfComparedFamily = false;
    int replies = 0; ///< that came, those about canaries included
    int unreadable = 0; ///< of them: without a verdict
    int failed = 0; ///< requests without a reply
    int maybeCharged = 0; ///< of them: may have been charged
    std::optional<Models::Money> cost; ///< missing: none is known
    int unpriced = 0; ///< replies whose cost is unknown
    Runs::CanaryCounts pointsCanaries;
    Runs::CanaryCounts pairCanaries;
};

/// How far two judges of a session agree, each on its own.
struct JudgesAgreement {
    QString one; ///< name
    QString other;
    Statistics::Kappa points; ///< answers in two classes, at least half of the points or not
    Statistics::Kappa pairs; ///< after both orders: first, second, tie
};

/// What the judge models of a session did and decided, and how far people agree with them.
struct JudgeFigures {
    QList<OneJudge> judges; ///< in their order
    std::optional<Models::Money> cost; ///< of all of them and of judges before them; missing: none is known
    /// Of the pairs that were decided in both orders, as of votes of a class.
    ClassRatings ratings;
    int pairs = 0; ///< with a verdict
    /// Answers with points and a person's verdict: both in two classes, at least half right or not.
    Statistics::Kappa points;
    /// Pairs that people voted about, or whose answers a person gave different verdicts: first, second, tie.
    Statistics::Kappa preferences;
    QList<JudgesAgreement> between; ///< of every two judges
};

/// Missing where the session has no judge or none was ever asked. Needs no texts of answers.
std::optional<JudgeFigures> judgeFigures(const Store::Session &session);

} // namespace Pennybench::Classroom

#pragma once

#include "app/article/claimtest.h"

namespace Pennybench::Article {

/// Claims tested against the answers of a session, with all that is needed to speak of them. A value.
struct TestedClaims {
    AnswerTable table;
    AssignedRoles roles; ///< that a person assigned
    QList<ClaimResult> results;

    /// Refers to this table and these roles.
    Casting casting() const { return {table, builtInArticle(), roles}; }
    bool isSimulated() const; ///< whether a practice model is among the contestants
    int count(ClaimVerdict verdict) const;
};

TestedClaims testedClaims(const AnswerTable &table, const AssignedRoles &roles, const QList<Claim> &claims);

/// "✓", "×", "?".
QString signOf(ClaimVerdict verdict);

} // namespace Pennybench::Article

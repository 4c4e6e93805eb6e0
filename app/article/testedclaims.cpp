#include "app/article/testedclaims.h"

#include <algorithm>

namespace Pennybench::Article {

bool TestedClaims::isSimulated() const
{
    return std::ranges::any_of(table.contestants(), &Respondent::simulated);
}

int TestedClaims::count(ClaimVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(results, verdict, &ClaimResult::verdict));
}

TestedClaims testedClaims(const AnswerTable &table, const AssignedRoles &roles, const QList<Claim> &claims)
{
    TestedClaims tested{.table = table, .roles = roles};
    tested.results = testClaims(claims, tested.table, tested.casting(), builtInArticle());
    return tested;
}

QString signOf(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Supported:
        return QStringLiteral("✓");
    case ClaimVerdict::NotSupported:
        return QStringLiteral("×");
    case ClaimVerdict::NotEnoughEvidence:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Article

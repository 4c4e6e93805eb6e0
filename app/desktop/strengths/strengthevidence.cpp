#include "app/desktop/strengths/strengthevidence.h"

#include <algorithm>

namespace Pennybench::Desktop {

bool StrengthEvidence::isSimulated() const
{
    return std::ranges::any_of(
        compared, [this](int contestant) { return table.contestants().at(contestant).simulated; });
}

int StrengthEvidence::contestantAt(const QString &letter) const
{
    for (const int contestant : compared) {
        if (table.contestants().at(contestant).letter == letter)
            return contestant;
    }
    for (const Article::CategoryStrengths &category : categories) {
        if (!category.first.isEmpty())
            return category.first.first();
    }
    return compared.value(0, -1);
}

const Article::Strength *StrengthEvidence::strength(
    const Article::CategoryStrengths &category, int contestant) const
{
    const auto row = std::ranges::find(category.rows, contestant, &Article::Strength::contestant);
    return row == category.rows.end() ? nullptr : &*row;
}

StrengthEvidence strengthEvidence(const Store::Session &session)
{
    const Runs::Tally tally(session.answers);
    StrengthEvidence evidence{.table = Article::tableOf(session.plan, tally), .plan = session.plan};
    evidence.compared = Article::Casting(evidence.table, Article::builtInArticle(),
        Article::rolesFromJson(session.decisions.value(Store::decidedRoles)))
                            .compared();
    evidence.categories = Article::strengthsOf(evidence.table, evidence.compared);
    const QList<Runs::ModelSummary> summaries = tally.summaries();
    for (const int contestant : std::as_const(evidence.compared)) {
        const auto found = std::ranges::find(
            summaries, evidence.table.contestants().at(contestant).id, &Runs::ModelSummary::model);
        if (found != summaries.end())
            evidence.summaries += *found;
    }
    return evidence;
}

} // namespace Pennybench::Desktop

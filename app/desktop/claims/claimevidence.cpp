#include "app/desktop/claims/claimevidence.h"

#include "app/article/margins.h"
#include "app/base/language.h"
#include "app/suites/importedsuites.h"

namespace Pennybench::Desktop {

QList<Suites::Suite> suitesAtHand()
{
    QList<Suites::Suite> suites;
    for (const QString &id : Suites::builtInSuiteIds()) {
        if (auto suite = Suites::builtInSuite(id))
            suites += *std::move(suite);
    }
    for (const QString &path : Suites::importedSuitePaths()) {
        if (auto suite = Suites::readSuiteFile(path))
            suites += *std::move(suite);
    }
    return suites;
}

ClaimEvidence claimEvidence(const Store::Session &session, const QList<Suites::Suite> &atHand,
    const Models::Catalogue &catalogue, const QDate &utcDay)
{
    ClaimEvidence evidence{.atHand = atHand};
    QList<Article::Claim> claims = Article::articleClaims();
    if (const QByteArray json = session.decisions.value(Store::decidedClaims); !json.isEmpty()) {
        const auto own = Article::readClaims(json, {});
        if (own)
            evidence.own = *own;
        else
            evidence.problem = translated(own.error());
    }
    claims += evidence.own;
    claims = Article::withMargins(
        claims, Article::marginsFromJson(session.decisions.value(Store::decidedMargins)));
    evidence.tested = Article::testedClaims(Article::tableOf(session.plan, Runs::Tally(session.answers)),
        Article::rolesFromJson(session.decisions.value(Store::decidedRoles)), claims);
    evidence.missing = Article::missingWork(evidence.tested, session.plan, atHand, catalogue, utcDay);
    const Runs::RunPlan more = planOfMissing(session.plan, evidence, {}, catalogue);
    const Runs::RunEstimate estimate = Runs::estimateRun(more, session.answers, session.answers);
    evidence.missingAnswers = estimate.requests;
    if (estimate.unpricedModels.isEmpty())
        evidence.missingCost = estimate.costExpected;
    return evidence;
}

Runs::RunPlan planOfMissing(const Runs::RunPlan &plan, const ClaimEvidence &evidence,
    const QSet<QString> &models, const Models::Catalogue &catalogue)
{
    return Article::withMissing(plan, evidence.missing, models, evidence.atHand, catalogue);
}

} // namespace Pennybench::Desktop

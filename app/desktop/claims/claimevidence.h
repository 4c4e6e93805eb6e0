#pragma once

#include "app/article/missingwork.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Desktop {

/// Everything that the page of claims tells of a session. A value, made in another thread.
struct ClaimEvidence {
    Article::TestedClaims tested;
    Article::MissingWork missing; ///< of all claims
    QList<Suites::Suite> atHand; ///< from which prompts would be taken
    int missingAnswers = 0; ///< that would be asked, without models that join
    std::optional<Models::Money> missingCost; ///< what they would cost; missing where a price is unknown
    QList<Article::Claim> own; ///< that the session keeps; the last results are theirs
    QString problem; ///< why those could not be read

    qsizetype firstOwn() const { return tested.results.size() - own.size(); }
    bool isSimulated() const { return tested.isSimulated(); }
};

/// The built-in suites and those that a person imported; files that cannot be read are left out.
QList<Suites::Suite> suitesAtHand();

ClaimEvidence claimEvidence(const Store::Session &session, const QList<Suites::Suite> &atHand,
    const Models::Catalogue &catalogue, const QDate &utcDay);

/// The plan that asks what is missing, with these of the missing models.
Runs::RunPlan planOfMissing(const Runs::RunPlan &plan, const ClaimEvidence &evidence,
    const QSet<QString> &models, const Models::Catalogue &catalogue);

} // namespace Pennybench::Desktop

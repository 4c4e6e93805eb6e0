#pragma once

#include "app/article/testedclaims.h"
#include "app/catalogue/catalogue.h"
#include "app/runs/runplan.h"

#include <QDate>
#include <QSet>

namespace Pennybench::Article {

/// Suite and id of a prompt.
using PromptPlace = std::pair<QString, QString>;

/// A model that plays a role that nobody plays yet.
struct MissingModel {
    QString role;
    QString model; ///< id in the catalogue; empty: nobody serves the system any more
    QSet<PromptPlace> prompts; ///< that it has to answer

    bool operator==(const MissingModel &) const = default;
};

/// More prompts of a kind are needed than there are at hand.
struct PromptShortage {
    QString category; ///< empty: of any kind
    int needed = 0;
    int atHand = 0;

    bool operator==(const PromptShortage &) const = default;
};

/// What has to be asked for the claims that are not decided: exactly the missing prompts, models and trials.
struct MissingWork {
    /// Prompts that the session does not have, with the contestants that they are put to.
    QHash<PromptPlace, QSet<QString>> newPrompts;
    /// Prompts of the session that are asked again, with the contestants.
    QHash<PromptPlace, QSet<QString>> repeated;
    int trials = 0; ///< in all, of those that are asked again
    QList<MissingModel> models;
    QList<PromptShortage> shortages;

    bool operator==(const MissingWork &) const = default;
    /// Whether nothing can be asked.
    bool isEmpty() const;
};

/// atHand: the suites from which prompts are taken, in this order. catalogue: where models are looked up that
/// can still be called on that day. Spread is shown on two dozen prompts first.
MissingWork missingWork(const TestedClaims &claims, const Runs::RunPlan &plan,
    const QList<Suites::Suite> &atHand, const Models::Catalogue &catalogue, const QDate &utcDay);

/// The plan with what is missing, and nothing else besides. models: which of the missing models join.
Runs::RunPlan withMissing(Runs::RunPlan plan, const MissingWork &work, const QSet<QString> &models,
    const QList<Suites::Suite> &atHand, const Models::Catalogue &catalogue);

} // namespace Pennybench::Article

#pragma once

#include "app/runs/summary.h"
#include "app/store/sessionfile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Pennybench {

/// Two models on the same prompts.
struct PairComparison {
    QString modelA;
    QString modelB;
    PairedDifference difference;
    double adjustedP = 1; ///< Holm's, over all pairs of the session
};

/// The models' summaries over the prompts of one category.
struct CategoryComparison {
    QString name;
    QList<ModelSummary> models;
};

/// What the answers of a session say about its models.
struct Comparison {
    QString session;
    QList<ModelSummary> models;
    QList<CategoryComparison> categories; ///< in the order of the plan
    QList<PairComparison> pairs;
    QStringList frontier; ///< ids, cheapest first
    QHash<QString, QList<PromptSpread>> spreads; ///< by model, the prompts with several decided trials
    QStringList findings; ///< in words, for a person
};

Comparison compareSession(const Session &session);

/// The form that `compare --json` prints.
QJsonObject toJson(const Comparison &comparison);

} // namespace Pennybench

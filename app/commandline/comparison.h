#pragma once

#include "app/runs/tally.h"
#include "app/statistics/pairs.h"
#include "app/store/sessionfile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Pennybench {

/// The models' summaries over the prompts of one category.
struct CategoryComparison {
    QString name;
    QList<ModelSummary> models;
    Standings standings;
};

/// What the answers of a session say about its models.
struct Comparison {
    QString session; ///< id of the first
    QStringList sessions; ///< ids of all
    QStringList changes; ///< what differs between several sessions, in words
    QList<ModelSummary> models;
    QList<CategoryComparison> categories; ///< in the order of the plan
    Standings standings; ///< of models
    QList<ContestantPair> pairs; ///< by the places in models
    QStringList frontier; ///< ids, cheapest first
    QHash<QString, QList<PromptSpread>> spreads; ///< by model, the prompts with several decided trials
    QStringList findings; ///< in words, for a person
};

Comparison compareSession(const Session &session);

/// The form that `compare --json` prints.
QJsonObject toJson(const Comparison &comparison);

} // namespace Pennybench

#pragma once

#include "app/reports/sharedprompts.h"
#include "app/runs/tally.h"
#include "app/statistics/pairs.h"
#include "app/store/sessionfile.h"
#include "providers/base/message.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Pennybench::CommandLine {

/// The models' summaries over the prompts of one category.
struct CategoryComparison {
    QString name;
    QList<Runs::ModelSummary> models;
    Runs::Standings standings;
};

/// What the answers of a session say about its models.
struct Comparison {
    QString session; ///< id of the first
    QStringList sessions; ///< ids of all
    QList<Message> changes; ///< what differs between several sessions, in words
    QJsonArray contestants; ///< of the first session: letter, id as in models, model, label, settings
    QList<Runs::ModelSummary> models;
    QList<CategoryComparison> categories; ///< in the order of the plan
    Runs::Standings standings; ///< of models
    QList<Statistics::ContestantPair> pairs; ///< by the places in models
    QStringList frontier; ///< ids, cheapest first
    QHash<QString, QList<Runs::PromptSpread>> spreads; ///< by model, the prompts with several decided trials
    QStringList findings; ///< in words, for a person
};

Comparison compareSession(const Store::Session &session);
/// Of what several sessions share.
Comparison compareShared(const Reports::SharedSession &shared, const QList<Store::Session> &sessions);

/// The form that `compare --json` prints.
QJsonObject toJson(const Comparison &comparison);

} // namespace Pennybench::CommandLine

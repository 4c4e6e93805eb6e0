#include "app/store/planstore.h"

#include "app/runs/conversationplan.h"
#include "app/store/answerrow.h"
#include "app/store/planjson.h"
#include "app/store/storemessages.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

namespace {

/// The value, but never NULL for an empty text.
QVariant textOf(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Expected<void> runWith(const Database &database, QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, database.isOnServer() ? forServer(values.at(i)) : values.at(i));
    if (!query.exec())
        return failure(database.problemOf(query));
    return {};
}

/// Inserts one row for each entry; on the same id the position stays and the rest is replaced.
template <typename Entry>
Expected<void> saveEntries(const Database &database, const QString &table, const QList<Entry> &entries)
{
    auto query = database.prepared(QStringLiteral("INSERT INTO %1 (id, entry) VALUES (?, ?) "
                                                  "ON CONFLICT (id) DO UPDATE SET entry = excluded.entry")
                                       .arg(table));
    if (!query)
        return failure(query.error());
    for (const Entry &entry : entries) {
        if (const auto done = runWith(database, *query, {textOf(entry.id), QString::fromUtf8(toJson(entry))});
            !done)
            return done;
    }
    return {};
}

Expected<void> saveSuite(const Database &database, const Suites::Suite &suite)
{
    auto query = database.prepared(
        QStringLiteral("INSERT INTO suite (id, title, licence, source, warnings) VALUES (?, ?, ?, ?, ?) ON "
                       "CONFLICT (id) DO UPDATE "
                       "SET title = excluded.title, licence = excluded.licence, source = excluded.source, "
                       "warnings = excluded.warnings"));
    if (!query)
        return failure(query.error());
    return runWith(database, *query,
        {textOf(suite.id), suite.title, suite.licence, suite.source,
            QString::fromUtf8(toJson(suite.warnings))});
}

Expected<void> savePrompts(const Database &database, const Suites::Suite &suite)
{
    auto query = database.prepared(
        QStringLiteral("INSERT INTO prompt (suite, id, category, language, text, system, scorer_type, "
                       "scorer_fields, tags, source, "
                       "difficulty, solution, earlier_turns, branch_of, shared_turns) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                       "(suite, id) DO UPDATE SET "
                       "category = excluded.category, language = excluded.language, text = excluded.text, "
                       "system = excluded.system, scorer_type = excluded.scorer_type, scorer_fields = "
                       "excluded.scorer_fields, "
                       "tags = excluded.tags, source = excluded.source, difficulty = excluded.difficulty, "
                       "solution = excluded.solution, earlier_turns = excluded.earlier_turns, "
                       "branch_of = excluded.branch_of, shared_turns = excluded.shared_turns"));
    if (!query)
        return failure(query.error());
    for (const Suites::Prompt &prompt : suite.prompts) {
        const QByteArray fields = QJsonDocument(prompt.scorer.fields).toJson(QJsonDocument::Compact);
        const auto done = runWith(database, *query,
            {textOf(suite.id), textOf(prompt.id), prompt.category, prompt.language, prompt.text,
                prompt.system, prompt.scorer.type, QString::fromUtf8(fields),
                QString::fromUtf8(toJson(prompt.tags)), prompt.source, prompt.difficulty, prompt.solution,
                prompt.earlier.isEmpty() ? QVariant() : QString::fromUtf8(toJson(prompt.earlier)),
                prompt.branchOf.isEmpty() ? QVariant() : prompt.branchOf, prompt.sharedTurns});
        if (!done)
            return done;
    }
    return {};
}

Expected<void> saveContestants(const Database &database, const QList<Runs::Contestant> &contestants)
{
    auto query = database.prepared(QStringLiteral(
        "INSERT INTO contestant (id, model, label, settings) VALUES (?, ?, ?, ?) ON CONFLICT (id) "
        "DO UPDATE SET model = excluded.model, label = excluded.label, settings = excluded.settings"));
    if (!query)
        return failure(query.error());
    for (const Runs::Contestant &contestant : contestants) {
        const auto done = runWith(database, *query,
            {contestant.id, contestant.model, textOf(contestant.label),
                QString::fromUtf8(toJson(contestant.settings))});
        if (!done)
            return done;
    }
    return {};
}

QByteArray bytesOf(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toUtf8();
}

template <typename Entry>
Expected<QList<Entry>> loadEntries(
    const Database &database, const QString &table, Entry (*fromJson)(const QByteArray &))
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT entry FROM %1 ORDER BY position").arg(table)))
        return failure(database.problemOf(query));
    QList<Entry> entries;
    while (query.next())
        entries += fromJson(bytesOf(query, 0));
    return entries;
}

Suites::Prompt promptOf(const QSqlQuery &query, bool onServer)
{
    const auto text = [&query, onServer](int column) {
        const QString kept = query.value(column).toString();
        return onServer ? withNulls(kept) : kept;
    };
    const QJsonObject fields = QJsonDocument::fromJson(bytesOf(query, 7)).object();
    return {.id = query.value(1).toString(),
        .category = text(2),
        .language = text(3),
        .text = text(4),
        .system = text(5),
        .scorer = {.type = query.value(6).toString(), .fields = fields},
        .tags = textsFromJson(bytesOf(query, 8)),
        .source = text(9),
        .difficulty = query.value(10).toInt(),
        .solution = text(11),
        .earlier = turnsFromJson(bytesOf(query, 12)),
        .branchOf = query.value(13).toString(),
        .sharedTurns = query.value(14).toInt()};
}

/// In the order of their letters.
Expected<QList<Runs::Contestant>> loadContestants(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT contestant.id, model, label, settings FROM contestant "
                                   "JOIN model ON model.id = contestant.id ORDER BY position")))
        return failure(database.problemOf(query));
    QList<Runs::Contestant> contestants;
    while (query.next())
        contestants.append({.id = query.value(0).toString(),
            .model = query.value(1).toString(),
            .label = query.value(2).toString(),
            .settings = ownSettingsFromJson(bytesOf(query, 3))});
    return contestants;
}

Expected<QList<Suites::Suite>> loadSuites(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(
            QStringLiteral("SELECT id, title, licence, source, warnings FROM suite ORDER BY position")))
        return failure(database.problemOf(query));
    QList<Suites::Suite> suites;
    QHash<QString, qsizetype> positions;
    while (query.next()) {
        positions.insert(query.value(0).toString(), suites.size());
        suites.append({.id = query.value(0).toString(),
            .title = query.value(1).toString(),
            .licence = query.value(2).toString(),
            .source = query.value(3).toString(),
            .warnings = messagesFromJson(bytesOf(query, 4))});
    }
    auto prompts = loadPrompts(database);
    if (!prompts)
        return failure(prompts.error());
    for (StoredPrompt &stored : *prompts) {
        const qsizetype position = positions.value(stored.suite, -1);
        if (position >= 0)
            suites[position].prompts += std::move(stored.prompt);
    }
    return suites;
}

} // namespace

Expected<QList<StoredPrompt>> loadPrompts(const Database &database, std::optional<qint64> position)
{
    auto query = database.prepared(QStringLiteral(
        "SELECT suite, id, category, language, text, system, scorer_type, scorer_fields, tags, "
        "source, difficulty, solution, earlier_turns, branch_of, shared_turns, position "
        "FROM prompt %1 ORDER BY position")
                                       .arg(position ? QStringLiteral("WHERE position = ?") : QString()));
    if (!query)
        return failure(query.error());
    if (position)
        query->bindValue(0, *position);
    if (!query->exec())
        return failure(database.problemOf(*query));
    constexpr int positionColumn = 15;
    QList<StoredPrompt> prompts;
    while (query->next())
        prompts.append({.position = query->value(positionColumn).toLongLong(),
            .suite = query->value(0).toString(),
            .prompt = promptOf(*query, database.isOnServer())});
    return prompts;
}

Expected<void> savePlan(const Database &database, const Runs::RunPlan &plan)
{
    auto settings = database.prepared(QStringLiteral("UPDATE session SET settings = ?"));
    if (!settings)
        return failure(settings.error());
    if (const auto done = runWith(database, *settings, {QString::fromUtf8(toJson(plan.settings))}); !done)
        return done;
    for (const Suites::Suite &suite : plan.suites) {
        if (const auto done = saveSuite(database, suite); !done)
            return done;
        if (const auto done = savePrompts(database, suite); !done)
            return done;
    }
    if (const auto done = saveEntries(database, QStringLiteral("provider"), plan.providers); !done)
        return done;
    if (const auto done = saveEntries(database, QStringLiteral("model"), plan.models); !done)
        return done;
    return saveContestants(database, plan.contestants);
}

Expected<Runs::RunPlan> loadPlan(const Database &database)
{
    Runs::RunPlan plan;
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT settings FROM session")))
        return failure(database.problemOf(query));
    if (query.next())
        plan.settings = settingsFromJson(bytesOf(query, 0));
    auto suites = loadSuites(database);
    if (!suites)
        return failure(suites.error());
    plan.suites = *suites;
    auto models = loadEntries(database, QStringLiteral("model"), &modelFromJson);
    if (!models)
        return failure(models.error());
    plan.models = *models;
    auto contestants = loadContestants(database);
    if (!contestants)
        return failure(contestants.error());
    plan.contestants = *contestants;
    auto providers = loadEntries(database, QStringLiteral("provider"), &providerFromJson);
    if (!providers)
        return failure(providers.error());
    plan.providers = *providers;
    return plan;
}

Expected<void> saveHead(const Database &database, const SessionHead &head)
{
    auto query = database.prepared(
        QStringLiteral("INSERT INTO session (id, title, created, settings) VALUES (?, ?, ?, '{}')"));
    if (!query)
        return failure(query.error());
    return runWith(database, *query, {head.id, textOf(head.title), head.created.toMSecsSinceEpoch()});
}

Expected<SessionHead> loadHead(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT id, title, created FROM session")))
        return failure(database.problemOf(query));
    if (!query.next())
        return failure({.message = StoreMessages::interruptedCreation, .file = database.path()});
    return SessionHead{query.value(0).toString(), query.value(1).toString(),
        QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC)};
}

Expected<void> changeHead(const Database &database, const QString &title, const QString &id)
{
    auto query = database.prepared(
        QStringLiteral("UPDATE session SET title = ?, id = CASE WHEN ? = '' THEN id ELSE ? END"));
    if (!query)
        return failure(query.error());
    return runWith(database, *query, {textOf(title), textOf(id), textOf(id)});
}

QString titleOf(const Runs::RunPlan &plan)
{
    constexpr qsizetype longestTitle = 80;
    if (Runs::isConversation(plan) && !plan.suites.first().prompts.isEmpty()) {
        const QString question = plan.suites.first().prompts.first().openingText().simplified();
        return question.size() > longestTitle ? question.left(longestTitle - 1) + u'…' : question;
    }
    QStringList suites;
    for (const Suites::Suite &suite : plan.suites)
        suites += suite.title.isEmpty() ? suite.id : suite.title;
    const QString models = plan.models.size() == 1 ? plan.models.first().name
                                                   : QStringLiteral("%1 models").arg(plan.models.size());
    return QStringLiteral("%1: %2").arg(suites.join(QStringLiteral(", ")), models);
}

} // namespace Pennybench::Store

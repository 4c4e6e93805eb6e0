#include "app/store/sessionlabels.h"

#include "app/store/planstore.h"
#include "app/store/sessionlock.h"
#include "app/store/storemessages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace Pennybench::Store {

namespace {

QByteArray jsonOfTags(const QStringList &tags)
{
    return tags.isEmpty() ? QByteArray()
                          : QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact);
}

QByteArray jsonOfNotes(const QString &notes)
{
    return notes.isEmpty()
        ? QByteArray()
        : QJsonDocument(QJsonObject{{QStringLiteral("text"), notes}}).toJson(QJsonDocument::Compact);
}

Expected<void> writeLabels(const Database &database, const QString &title, const SessionLabels &labels)
{
    if (const auto begun = database.beginWriting(); !begun)
        return begun;
    Expected<void> done = changeHead(database, title);
    if (done)
        done = saveDecision(database, decidedNotes, jsonOfNotes(labels.notes));
    if (done)
        done = saveDecision(database, decidedTags, jsonOfTags(labels.tags));
    if (done)
        done = database.execute(QStringLiteral("COMMIT"));
    if (!done)
        database.rollBack();
    return done;
}

/// The copy with its own id, in place of that of what it was copied from.
Expected<void> giveHead(const QString &copy, const QString &title)
{
    const Expected<Database> database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return changeHead(*database, title, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Expected<void> copyWhole(const QString &path, const QString &copy)
{
    const Expected<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    if (const auto schema = schemaOf(*database); !schema)
        return failure(schema.error());
    if (const auto whole = database->executed(QStringLiteral("VACUUM INTO ?"), {copy}); !whole)
        return failure(whole.error());
    return {};
}

} // namespace

SessionLabels labelsOf(const Decisions &decisions)
{
    SessionLabels labels{
        .notes = QJsonDocument::fromJson(decisions.value(decidedNotes)).object().value(u"text").toString(),
        .tags = {}};
    for (const QJsonValue &tag : QJsonDocument::fromJson(decisions.value(decidedTags)).array()) {
        if (const QString text = tag.toString(); !text.isEmpty())
            labels.tags += text;
    }
    return labels;
}

QStringList tagsFromText(const QString &text)
{
    QStringList tags;
    // The comma, and those of Chinese.
    const QString separated = QString(text).replace(u'，', u',').replace(u'、', u',');
    for (const QString &part : separated.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags += tag;
    }
    return tags;
}

QString aboutText(const QString &title, const SessionLabels &labels)
{
    return title + u'\n' + labels.tags.join(u'\n') + u'\n' + labels.notes;
}

Expected<void> relabelSession(const QString &path, const QString &title, const SessionLabels &labels)
{
    if (!isServerAddress(path) && !QFileInfo::exists(path))
        return failure({.message = StoreMessages::noSuchFile, .file = path});
    const auto lock = lockSession(path);
    if (lock) {
        if (const auto ready = bringUpToDate(path); !ready)
            return ready;
    }
    const Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (!schema)
        return failure(schema.error());
    // Whoever writes it has migrated it, and SQLite puts this between two of its transactions.
    if (!lock && *schema != newestSchema())
        return failure(lock.error());
    Expected<void> done = writeLabels(*database, title, labels);
    // A killed writer's journal is part of the file now; without this it would seem to be missing.
    if (done && lock && !database->isOnServer())
        done = database->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    return done;
}

Expected<void> copySession(const QString &path, const QString &copy, const QString &title)
{
    if (QFileInfo::exists(copy))
        return failure({.message = StoreMessages::exists, .file = copy});
    const QString unfinished = copy + QStringLiteral("-new");
    QFile::remove(unfinished);
    Expected<void> done = copyWhole(path, unfinished);
    if (done)
        done = giveHead(unfinished, title);
    QFile file(unfinished);
    if (done && !file.rename(copy))
        done = failure({.message = Message(StoreMessages::cannotCreate, {file.errorString()}), .file = copy});
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace Pennybench::Store

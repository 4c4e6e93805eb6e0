#include "app/store/sessioncopy.h"

#include "app/store/lab.h"
#include "app/store/servermessages.h"
#include "app/store/sessionlock.h"
#include "app/store/sessionreader.h"
#include "app/store/storemessages.h"

#include <QFile>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr int rowsAtOnce = 500;

struct CopiedTable {
    QString name;
    QString key; ///< of its order; empty where it has none and few rows
};

/// Those that others refer to first. Notes of requests are copied apart.
QList<CopiedTable> copiedTables()
{
    const QString position = QStringLiteral("position");
    const QString number = QStringLiteral("number");
    return {{QStringLiteral("session"), {}}, {QStringLiteral("suite"), position},
        {QStringLiteral("prompt"), position}, {QStringLiteral("provider"), position},
        {QStringLiteral("model"), position}, {QStringLiteral("contestant"), {}},
        {QStringLiteral("price"), number}, {QStringLiteral("answer"), number},
        {QStringLiteral("judgement"), QStringLiteral("rowid")}, {QStringLiteral("decision"), {}},
        {QStringLiteral("class_room"), {}}, {QStringLiteral("class_question"), number},
        {QStringLiteral("class_vote"), {}}};
}

/// SQLite keeps any kind of value in any column; PostgreSQL only its own.
QVariant valueFor(const QVariant &value, const QSqlField &column, const Database &from, const Database &to)
{
    if (value.isNull())
        return {};
    // What does not suit a number's column is refused by the server.
    if (column.metaType().id() != QMetaType::QString || !(from.isOnServer() || to.isOnServer()))
        return value;
    const QString text = value.metaType().id() == QMetaType::QByteArray
        ? QString::fromUtf8(value.toByteArray())
        : value.toString();
    if (from.isOnServer() == to.isOnServer())
        return text;
    return to.isOnServer() ? withoutNulls(text) : withNulls(text);
}

/// Copies the rows of one table from one database to another.
class TableCopy {
public:
    TableCopy(const Database &from, const Database &to, CopiedTable table)
        : m_from(from)
        , m_to(to)
        , m_table(std::move(table))
    {
    }

    Expected<void> run()
    {
        if (const auto prepared = prepare(); !prepared)
            return prepared;
        QVariant last = std::numeric_limits<qint64>::min();
        while (true) {
            Expected<int> copied = copyAfter(last);
            if (!copied)
                return failure(copied.error());
            if (m_table.key.isEmpty() || *copied < rowsAtOnce)
                return continueNumbers();
        }
    }

private:
    Expected<void> prepare()
    {
        // On a server the columns have kinds, in a file only names.
        const Database &server = m_to.isOnServer() ? m_to : m_from;
        auto columns = server.executed(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(m_table.name), {});
        if (!columns)
            return failure(columns.error());
        m_columns = columns->record();
        QStringList names;
        for (int i = 0; i < m_columns.count(); ++i)
            names += m_columns.fieldName(i);
        if (!m_table.key.isEmpty() && !names.contains(m_table.key)) {
            names += m_table.key;
            m_columns.append(QSqlField(m_table.key, QMetaType(QMetaType::LongLong)));
        }
        m_key = static_cast<int>(names.indexOf(m_table.key));
        const QString list = names.join(QStringLiteral(", "));
        m_select = m_table.key.isEmpty()
            ? QStringLiteral("SELECT %1 FROM %2").arg(list, m_table.name)
            : QStringLiteral("SELECT %1 FROM %2 WHERE %3 > ? ORDER BY %3 LIMIT %4")
                  .arg(list, m_table.name, m_table.key)
                  .arg(rowsAtOnce);
        const QStringList places(names.size(), QStringLiteral("?"));
        m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                       .arg(m_table.name, list, places.join(QStringLiteral(", ")));
        return {};
    }

    Expected<int> copyAfter(QVariant &last)
    {
        auto rows = m_from.executed(m_select, m_table.key.isEmpty() ? QVariantList() : QVariantList{last});
        if (!rows)
            return failure(rows.error());
        auto insert = m_to.prepared(m_insert);
        if (!insert)
            return failure(insert.error());
        int copied = 0;
        for (; rows->next(); ++copied) {
            for (int i = 0; i < m_columns.count(); ++i)
                insert->bindValue(i, valueFor(rows->value(i), m_columns.field(i), m_from, m_to));
            if (!insert->exec())
                return failure(m_to.problemOf(*insert));
            if (m_key >= 0)
                last = rows->value(m_key);
        }
        if (rows->lastError().isValid())
            return failure(m_from.problemOf(*rows));
        return copied;
    }

    /// The next row of the table gets a number above those that were copied.
    Expected<void> continueNumbers()
    {
        if (!m_to.isOnServer() || m_table.key.isEmpty())
            return {};
        return m_to.execute(
            QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', '%2'), coalesce(max(%2), 1), "
                           "max(%2) IS NOT NULL) FROM %1")
                .arg(m_table.name, m_table.key));
    }

    const Database &m_from;
    const Database &m_to;
    const CopiedTable m_table;
    QSqlRecord m_columns;
    int m_key = -1;
    QString m_select;
    QString m_insert;
};

Expected<void> copyTables(const Database &from, const Database &to)
{
    for (const CopiedTable &table : copiedTables()) {
        if (const auto done = TableCopy(from, to, table).run(); !done)
            return done;
    }
    return {};
}

Expected<void> copyNotes(const SessionReader &reader, AskNotes &notes)
{
    const auto unfinished = reader.unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    for (const AskNote &note : *unfinished) {
        if (const auto done = notes.add(note); !done)
            return done;
    }
    return {};
}

Expected<void> fillFile(const SessionReader &reader, const QString &path)
{
    const Expected<Database> to = Database::open(path, Database::Access::ReadWrite);
    if (!to)
        return failure(to.error());
    Expected<void> done = migrate(*to);
    if (done)
        done = to->beginWriting();
    if (done)
        done = copyTables(reader.database(), *to);
    return done ? to->execute(QStringLiteral("COMMIT")) : done;
}

/// Under another name first, so that a file with the session's own name is always whole.
Expected<void> copyToFile(const SessionReader &reader, const QString &path)
{
    const auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    const QString unfinished = path + QStringLiteral("-new");
    QFile file(unfinished);
    file.remove();
    Expected<void> done = fillFile(reader, unfinished);
    if (done)
        done = copyNotes(reader, *(*lock)->notes(reader.head().id));
    if (done && !file.rename(path))
        done = failure({.message = Message(StoreMessages::cannotCreate, {file.errorString()}), .file = path});
    if (!done) {
        file.remove();
        QFile::remove(AskLog::pathFor(path));
    }
    return done;
}

Expected<void> fillSession(const SessionReader &reader, const QString &path)
{
    const Expected<ServerAddress> address = readServerAddress(path);
    if (!address)
        return failure(address.error());
    Expected<Database> to = Database::connectTo(*address);
    if (!to)
        return failure(to.error());
    Expected<void> done = to->beginWriting();
    if (done)
        done = addSession(*to, address->session);
    if (done)
        done = copyTables(reader.database(), *to);
    return done ? to->execute(QStringLiteral("COMMIT")) : done;
}

Expected<void> copyToServer(const SessionReader &reader, const QString &path)
{
    if (const auto filled = fillSession(reader, path); !filled)
        return filled;
    const auto unfinished = reader.unfinished();
    if (!unfinished || unfinished->isEmpty())
        return unfinished ? Expected<void>() : failure(unfinished.error());
    const auto lock = lockSession(path);
    return lock ? copyNotes(reader, *(*lock)->notes(reader.head().id)) : failure(lock.error());
}

} // namespace

Expected<int> copyUnchanged(const QString &from, const QString &to)
{
    const Expected<SessionReader> reader = SessionReader::open(from);
    if (!reader)
        return failure(reader.error());
    const Expected<bool> exists = sessionExists(to);
    if (!exists)
        return failure(exists.error());
    if (*exists) {
        return failure(
            {.message = isServerAddress(to) ? ServerMessages::exists : StoreMessages::exists, .file = to});
    }
    const Expected<void> copied = isServerAddress(to) ? copyToServer(*reader, to) : copyToFile(*reader, to);
    if (!copied)
        return failure(copied.error());
    return reader->answerCount();
}

} // namespace Pennybench::Store

#pragma once

#include "app/base/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace Pennybench::Store {

/// One connection to one SQLite file, for the thread that opens it. No file is trusted, and neither is its
/// schema.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Frozen };

    /// ReadWrite creates a missing file. Frozen is ReadOnly for a file that nobody writes: no file is created
    /// beside it.
    static Expected<Database> open(const QString &path, Access access);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    const QString &path() const { return m_path; }
    QSqlQuery query() const { return QSqlQuery(m_connection); }
    /// A query that is ready to be bound and executed any number of times.
    Expected<QSqlQuery> prepared(const QString &sql) const;
    Expected<void> execute(const QString &sql) const;
    /// The query with the values in its places, executed.
    Expected<QSqlQuery> executed(const QString &sql, const QVariantList &values) const;
    /// Several statements, as sqlStatements() splits them; stops at the first that fails.
    Expected<void> executeScript(const QString &sql) const;
    /// The first column of the first row.
    Expected<qint64> number(const QString &sql) const;
    /// What is wrong, in words for a person, with the file's name.
    Problem problem(const QSqlError &error) const;

private:
    Database(const QSqlDatabase &connection, const QString &path);

    QSqlDatabase m_connection;
    QString m_path;
};

/// The folder of this program's migrations: 001.sql, 002.sql and so on, one for each schema.
inline const QString ownMigrations = QStringLiteral(":/migrations");
/// The newest schema that this program knows.
int newestSchema(const QString &migrations = ownMigrations);
/// The file's schema. Refuses files that are not sessions and files of a newer program.
Expected<int> schemaOf(const Database &database);
/// Migrates the database to the newest schema in one transaction, which is rolled back if a migration cannot
/// be read or fails.
Expected<void> migrate(const Database &database, const QString &migrations = ownMigrations);

} // namespace Pennybench::Store

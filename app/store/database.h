#pragma once

#include "app/base/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace Pennybench::Store {

/// One connection to one SQLite file, for the thread that opens it. Every file is taken for a stranger's:
/// its schema is not trusted.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Frozen };

    /// ReadWrite creates the file where it is missing. Frozen is ReadOnly for a file that nobody writes:
    /// nothing is made beside it.
    static Expected<Database> open(const QString &path, Access access);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    const QString &path() const { return m_path; }
    QSqlQuery query() const { return QSqlQuery(m_connection); }
    /// A query that is ready to be bound and executed any number of times.
    Expected<QSqlQuery> prepared(const QString &sql) const;
    Expected<void> execute(const QString &sql) const;
    /// Several statements, as sqlStatements() splits them; stops at the first that fails.
    Expected<void> executeScript(const QString &sql) const;
    /// The first column of the first row.
    Expected<qint64> number(const QString &sql) const;
    /// What is wrong, in words for a person, with the file named.
    Problem problem(const QSqlError &error) const;

private:
    Database(const QSqlDatabase &connection, const QString &path);

    QSqlDatabase m_connection;
    QString m_path;
};

/// Where the migrations of this program are: 001.sql, 002.sql and so on, one for each schema.
inline const QString ownMigrations = QStringLiteral(":/migrations");
/// The newest schema that this program knows.
int newestSchema(const QString &migrations = ownMigrations);
/// The file's schema. Refuses what is not a session and what a newer program wrote.
Expected<int> schemaOf(const Database &database);
/// Brings the database up to the newest schema in one transaction, which is rolled back where a migration
/// cannot be read or fails.
Expected<void> migrate(const Database &database, const QString &migrations = ownMigrations);

} // namespace Pennybench::Store

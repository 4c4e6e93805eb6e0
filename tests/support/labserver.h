#pragma once

#include "tests/support/postgresserver.h"

namespace Pennybench {

/// A real PostgreSQL server with a database "lab", whose sessions the tests name.
class LabServer : public PostgresServer {
public:
    /// Why there can be none: what is not installed, the server or Qt's driver; empty where it can be
    /// started.
    static QString whatIsMissing();

    enum class Database { Empty, Prepared };
    /// Starts the server and creates the database. False where that fails; log() says why.
    bool begin(Database database = Database::Prepared);
    /// The same for initTestCase(): where it returns false, the tests are skipped or fail with the reason.
    bool beginTest(Database database = Database::Prepared);

    QString lab(const QString &user = QStringLiteral("owner")) const { return address(name, user); }
    QString at(const QString &session, const QString &user = QStringLiteral("owner")) const
    {
        return PostgresServer::session(name, session, user);
    }
    /// The address of a session that does not exist yet.
    QString fresh() { return at(freshName()); }
    QString freshName() { return QStringLiteral("s%1").arg(++m_sessions); }
    /// What psql prints for the statements in the lab, as the owner.
    QString ask(const QString &statements) const { return sql(name, statements); }
    /// The same with the tables of the session that freshName() named last.
    QString askSession(const QString &statements) const;
    QString lastNumber() const; ///< of that session
    /// A user of the server with the password that the addresses find.
    void addUser(const QString &user, const QString &role) const;

private:
    inline static const QString name = QStringLiteral("lab");
    int m_sessions = 0;
};

} // namespace Pennybench

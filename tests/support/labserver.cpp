#include "tests/support/labserver.h"

#include "app/store/labsetup.h"

#include <QSqlDatabase>
#include <QTest>

namespace Pennybench {

QString LabServer::whatIsMissing()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("Qt's driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)");
    return PostgresServer::whatIsMissing();
}

bool LabServer::begin(Database database)
{
    if (!start())
        return false;
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE lab"));
    return database == Database::Empty || Store::prepareLab(lab()).has_value();
}

bool LabServer::beginTest(Database database)
{
    const QString missing = whatIsMissing();
    if (!missing.isEmpty()) {
        QTest::qSkip(qPrintable(missing), __FILE__, __LINE__);
        return false;
    }
    const bool began = begin(database);
    return QTest::qVerify(began, "m_server.begin()", log().constData(), __FILE__, __LINE__);
}

QString LabServer::lastNumber() const
{
    return ask(QStringLiteral("SELECT number FROM pennybench.session WHERE name = 's%1'").arg(m_sessions));
}

QString LabServer::askSession(const QString &statements) const
{
    return ask(QStringLiteral("SET search_path TO pennybench_%1; ").arg(lastNumber()) + statements);
}

void LabServer::addUser(const QString &user, const QString &role) const
{
    ask(QStringLiteral("CREATE USER %1 PASSWORD 'not-a-real-secret'; GRANT %2 TO %1").arg(user, role));
}

} // namespace Pennybench

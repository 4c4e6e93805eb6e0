#include "tests/support/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace Pennybench {

namespace {

constexpr int patienceMs = 60'000;
const QByteArray password = "not-a-real-secret";

/// Debian keeps the programs of each version in a folder of its own, outside PATH. The psql in PATH is a
/// script there that takes longer than psql itself.
QString programOf(const QString &name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : names) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    return QStandardPaths::findExecutable(name);
}

const passwd *ordinaryUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : nullptr;
}

/// The server ends with the test, however that ends.
void becomeOrdinary(QProcess &process)
{
    const passwd *user = ordinaryUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    process.setChildProcessModifier([uid, gid] {
        const bool changed =
            geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(gid) == 0 && setuid(uid) == 0);
        if (!changed)
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

QString PostgresServer::whatIsMissing()
{
    if (programOf(QStringLiteral("initdb")).isEmpty() || programOf(QStringLiteral("psql")).isEmpty())
        return QStringLiteral("PostgreSQL's server is not installed (Debian: postgresql)");
    return {};
}

PostgresServer::~PostgresServer()
{
    stop();
}

bool PostgresServer::prepare()
{
    const QString data = path(QStringLiteral("data"));
    if (QFile::exists(data))
        return true;
    const passwd *user = ordinaryUser();
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QString secret = path(QStringLiteral("secret"));
    if (!writeFile(secret, password)
        || !writeFile(path(QStringLiteral("passfile")), "127.0.0.1:*:*:*:" + password))
        return false;
    if (user
        && (chown(folder.constData(), user->pw_uid, user->pw_gid) != 0
            || chown(QFile::encodeName(secret).constData(), user->pw_uid, user->pw_gid) != 0))
        return false;
    QProcess initdb;
    becomeOrdinary(initdb);
    initdb.setStandardOutputFile(path(QStringLiteral("initdb.log")));
    initdb.setStandardErrorFile(path(QStringLiteral("initdb.log")), QIODevice::Append);
    initdb.start(programOf(QStringLiteral("initdb")),
        {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("scram-sha-256"),
            QStringLiteral("--pwfile"), secret, QStringLiteral("-U"), QStringLiteral("owner"),
            QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
            QStringLiteral("--no-sync")});
    return initdb.waitForFinished(patienceMs) && initdb.exitCode() == 0;
}

bool PostgresServer::answers() const
{
    QProcess ask;
    ask.start(programOf(QStringLiteral("psql")),
        {address(QStringLiteral("postgres")), QStringLiteral("-c"), QStringLiteral("SELECT 1")});
    return ask.waitForFinished(patienceMs) && ask.exitCode() == 0;
}

bool PostgresServer::start()
{
    if (!prepare())
        return false;
    if (m_port > 0)
        return launch();
    // Another program may take the port that was free.
    for (int tries = 3; tries > 0; --tries) {
        m_port = freePort();
        if (launch())
            return true;
    }
    return false;
}

bool PostgresServer::launch()
{
    becomeOrdinary(m_server);
    m_server.setStandardErrorFile(path(QStringLiteral("server.log")), QIODevice::Append);
    m_server.start(programOf(QStringLiteral("postgres")),
        {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-p"), QString::number(m_port),
            QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
            QStringLiteral("unix_socket_directories="), QStringLiteral("-c"), QStringLiteral("fsync=off")});
    const QDeadlineTimer deadline(patienceMs);
    while (m_server.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers())
            return true;
        QTest::qWait(20);
    }
    return false;
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    m_server.waitForFinished(patienceMs);
}

QByteArray PostgresServer::log() const
{
    QByteArray all;
    for (const QString &name : {QStringLiteral("initdb.log"), QStringLiteral("server.log")}) {
        QFile file(path(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QString PostgresServer::address(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?passfile=%4")
        .arg(user, QString::number(m_port), database, path(QStringLiteral("passfile")));
}

QString PostgresServer::session(const QString &database, const QString &name, const QString &user) const
{
    return address(database, user) + QStringLiteral("&session=") + name;
}

QString PostgresServer::sql(const QString &database, const QString &statements) const
{
    QProcess psql;
    psql.start(programOf(QStringLiteral("psql")),
        {address(database), QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
            QStringLiteral("-c"), statements});
    if (!psql.waitForFinished(patienceMs) || psql.exitCode() != 0)
        qFatal("%s", psql.readAllStandardError().constData());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

} // namespace Pennybench

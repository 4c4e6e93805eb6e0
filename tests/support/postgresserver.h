#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Pennybench {

/// A real PostgreSQL server of a test: in a folder of its own, on 127.0.0.1, gone with the object. Root
/// starts it as the user "nobody", because PostgreSQL refuses to run as root. Its only user at first is
/// "owner".
class PostgresServer {
public:
    /// Why there can be none: what is not installed; empty where it can be started.
    static QString whatIsMissing();

    PostgresServer() = default;
    ~PostgresServer();
    /// False where it does not take connections; log() says why.
    bool start();
    /// Ends it at once and breaks its connections.
    void stop();
    QByteArray log() const;

    /// "postgresql://user@127.0.0.1:…/database", with a password file that only the test may read.
    QString address(const QString &database, const QString &user = QStringLiteral("owner")) const;
    /// The same with a session.
    QString session(
        const QString &database, const QString &name, const QString &user = QStringLiteral("owner")) const;
    /// What psql prints for the statements as the owner; ends the test program where they fail.
    QString sql(const QString &database, const QString &statements) const;
    quint16 port() const { return m_port; }

private:
    bool prepare();
    bool launch();
    bool answers() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0; ///< of the first start that succeeded
};

} // namespace Pennybench

#include "app/desktop/window/sessionclaims.h"

#include "app/base/logfile.h"
#include "app/store/sessionname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace Pennybench::Desktop {

namespace {

constexpr int socketPatienceMs = 2'000;

/// The same for every name of the file; short, because the name of a socket has hardly 100 bytes.
QString socketOf(const QString &folder, const QString &session)
{
    const QFileInfo file(session);
    const QString path = file.exists() ? file.canonicalFilePath() : Store::absoluteSessionName(session);
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QDir(folder).filePath(QStringLiteral("pennybench-") + QLatin1String(hash));
}

bool isSocketAnswered(const QString &socketName)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    return socket.waitForConnected(socketPatienceMs) && socket.waitForReadyRead(socketPatienceMs);
}

} // namespace

SessionClaims::SessionClaims(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

QString SessionClaims::usualFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(given) ? given : stateFolder();
}

bool SessionClaims::bringUpElsewhere(const QString &folder, const QString &session)
{
    return isSocketAnswered(socketOf(folder, session));
}

void SessionClaims::claim(const QObject *window, const QString &session)
{
    if (m_claims.value(window).session == session)
        return;
    m_claims.remove(window);
    if (!session.isEmpty())
        m_claims.insert(window, {session, listen(session)});
}

std::unique_ptr<QLocalServer> SessionClaims::listen(const QString &session)
{
    QDir().mkpath(m_folder);
    const QString name = socketOf(m_folder, session);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    bool listens = server->listen(name);
    // A process that was killed leaves its socket behind; nobody listens to it.
    if (!listens && server->serverError() == QAbstractSocket::AddressInUseError) {
        QLocalSocket probe;
        probe.connectToServer(name);
        if (!probe.waitForConnected(socketPatienceMs))
            listens = QLocalServer::removeServer(name) && server->listen(name);
    }
    if (!listens)
        return {};
    connect(server.get(), &QLocalServer::newConnection, this, [this, session, server = server.get()] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("shown\n");
            socket->flush();
            emit wanted(session);
        }
    });
    return server;
}

} // namespace Pennybench::Desktop

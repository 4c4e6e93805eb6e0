#include "tests/support/tlsserver.h"

#include "tests/support/wires.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

namespace Pennybench {

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TlsServer::TlsServer(const QString &certificate, QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(tlsFile(certificate)));
    configuration.setPrivateKey(QSslKey(tlsFile(QStringLiteral("server.key")), QSsl::Ec));
    configuration.setProtocol(protocol);
    m_server.setSslConfiguration(configuration);
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_received += socket->readAll();
                const Wire &wire = wireOf(Providers::Dialect::OpenAi);
                socket->write(wire.head() + wire.stream());
                socket->disconnectFromHost();
            });
        }
    });
}

} // namespace Pennybench

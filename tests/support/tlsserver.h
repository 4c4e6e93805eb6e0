#pragma once

#include <QByteArray>
#include <QSsl>
#include <QSslServer>
#include <QString>
#include <QUrl>

namespace Pennybench {

/// A loopback server with a certificate of tests/data/tls that answers every request in the first dialect
/// with "Hi" and closes.
class TlsServer {
public:
    explicit TlsServer(const QString &certificate, QSsl::SslProtocol protocol = QSsl::SecureProtocols);

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(m_server.serverPort())); }
    const QByteArray &received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_received;
};

} // namespace Pennybench

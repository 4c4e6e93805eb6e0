#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Pennybench {

/// One request as it came over the socket.
struct RawRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A loopback server with control over every byte: what it sends, in which pieces, and how it ends.
/// Runs in the thread of the test.
class RawServer final : public QObject {
    Q_OBJECT

public:
    /// Called when a whole request has come; writes what it likes to the socket, now or later.
    using Handler = std::function<void(const RawRequest &, QTcpSocket *)>;

    explicit RawServer(Handler handler, QObject *parent = nullptr);
    ~RawServer() override;

    quint16 port() const { return m_server.serverPort(); }
    QUrl url(const QString &path = {}) const;
    const QList<RawRequest> &requests() const { return m_requests; }
    int openConnections() const { return m_open; }

private:
    void read(QTcpSocket *socket);

    Handler m_handler;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RawRequest> m_requests;
    int m_open = 0;
};

/// A response with a Content-Length; the connection stays open.
QByteArray httpResponse(int status, const QByteArray &contentType, const QByteArray &body,
    const QList<QByteArray> &extraHeaders = {});

} // namespace Pennybench

#pragma once

#include "providers/base/message.h"
#include "providers/permission.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>

namespace Pennybench::Providers {

/// A request as it goes to the network.
struct HttpRequest {
    QByteArray method = "POST"; ///< "POST" or "GET"
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// The status line and headers of a response; names in lower case, values of repeated headers joined by ", ".
struct HttpHead {
    int status = 0;
    QHash<QByteArray, QByteArray> headers;

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// Why no (whole) response came.
struct HttpFailure {
    enum class Kind {
        Refused, ///< nothing listens there
        HostNotFound,
        Unreachable, ///< not reachable: no network, no route, a firewall
        Tls,
        Proxy,
        ProxyLogin, ///< the proxy needs a name and a password
        Closed, ///< the connection broke
        Unanswered, ///< the connection closed before an answer began, or the response is not HTTP
        KeptBack, ///< it was not permitted, and nothing was sent
        Garbled, ///< the response is not HTTP, or decompression has no end
        Compressed, ///< in a way that was not asked for, or invalid
        Other
    };
    Kind kind = Kind::Other;
    Message text; ///< the network's own words

    bool operator==(const HttpFailure &) const = default;
};

/// One pending request. Emits, from the event loop: sent() and headArrived() at most once, bodyArrived() any
/// number of times, then exactly one of finished() and failed(). Nothing after cancel(). Redirects are not
/// followed: a 3xx arrives like any other status.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Closes the connection. No signal follows.
    virtual void cancel() = 0;

signals:
    void sent();
    void headArrived(const Pennybench::Providers::HttpHead &head);
    void bodyArrived(const QByteArray &bytes);
    /// The response ended without a network error. This does not prove that it is complete.
    void finished();
    void failed(const Pennybench::Providers::HttpFailure &failure);
};

/// The only way to the network.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Sends at once; the caller limits the number of parallel requests. Never emits before it returns. A
    /// request with a body is sent at most once: it is not sent again automatically if the connection closes.
    virtual std::unique_ptr<HttpExchange> send(const HttpRequest &request, Permission mayLeave) = 0;
};

/// The real network: TLS always verified against the system's authorities or those that SSL_CERT_FILE and
/// SSL_CERT_DIR name; HTTP/2 where an encrypted server offers it; the system's proxy except for this machine.
/// A body that grows without bounds when decompressed is Compressed. Endless headers are read, at about 10 MB
/// per second, until the caller cancels. Qt 6.4 takes a 1xx other than 100 for the response. If an HTTP/2
/// server refuses further requests but keeps the connection open, Qt 6.4 never sends the next request. Lives
/// in one thread with an event loop, and outlives its exchanges.
std::unique_ptr<HttpTransport> makeNetworkTransport();

} // namespace Pennybench::Providers

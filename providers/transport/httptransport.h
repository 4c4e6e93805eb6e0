#pragma once

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
        Unreachable, ///< no way leads there: no network, no route, a firewall
        Tls,
        Proxy,
        ProxyLogin, ///< the proxy wants a name and a password
        Closed, ///< the connection broke
        Unanswered, ///< the connection closed before an answer began, or what came is not HTTP
        KeptBack, ///< it was not permitted to leave, and nothing of it was sent
        Garbled, ///< what came is not HTTP, or it swells without bounds
        Compressed, ///< in a way that was not asked for, or that is none
        Other
    };
    Kind kind = Kind::Other;
    QString text; ///< the network's own words

    bool operator==(const HttpFailure &) const = default;
};

/// One request under way. Emits, from the event loop: sent() and headArrived() at most once, bodyArrived()
/// any number of times, then exactly one of finished() and failed(). Nothing after cancel(). Redirects are
/// not followed: a 3xx arrives as any other status.
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
    /// The response ended without an error of the network: not a proof that it is complete.
    void finished();
    void failed(const Pennybench::Providers::HttpFailure &failure);
};

/// The only way to the network.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Sends at once; the caller limits how many are under way. Never emits before it returns. A request with
    /// a body leaves once at most: it is not sent again by itself where the connection closes.
    virtual std::unique_ptr<HttpExchange> send(const HttpRequest &request, Permission mayLeave) = 0;
};

/// The real network: TLS always verified against the system's authorities or those that SSL_CERT_FILE and
/// SSL_CERT_DIR name; HTTP/2 where an encrypted server offers it; the system's proxy except for this machine.
/// A compressed body that swells is Compressed. A head without end is read, at some 10 MB a second, until who
/// waits cancels. Qt 6.4 takes a 1xx other than 100 for the response, and after a server of HTTP/2 has said
/// that it takes no more requests and stays connected all the same, the next request does not leave. Lives in
/// one thread with an event loop, and outlives its exchanges.
std::unique_ptr<HttpTransport> makeNetworkTransport();

} // namespace Pennybench::Providers

#include "providers/transport/networkfailure.h"

namespace Pennybench::Providers {

namespace {

using Kind = HttpFailure::Kind;

Kind kindOfReply(const ReplyEnd &end)
{
    switch (end.error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ContentReSendError:
        return end.answered ? Kind::Closed : Kind::Unanswered;
    case QNetworkReply::RemoteHostClosedError:
        return Kind::Closed;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return end.left ? Kind::Closed : Kind::Unreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyLogin;
    case QNetworkReply::UnknownContentError:
        return Kind::Compressed;
    case QNetworkReply::ProtocolFailure:
        // Without a head it is the code with which a server of HTTP/2 resets a stream.
        return end.answered && !end.http2 ? Kind::Garbled : Kind::Closed;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::ProtocolUnknownError:
        // Codes of HTTP/2, too; the last one is for a connection that takes no more requests.
        return end.left ? Kind::Closed : Kind::Other;
    default:
        return Kind::Other;
    }
}

} // namespace

HttpFailure failureFrom(const ReplyEnd &end)
{
    // Qt has no separate error for a proxy that refuses.
    if (end.error == QNetworkReply::UnknownNetworkError && end.text.startsWith(u"Proxy", Qt::CaseInsensitive))
        return {Kind::Proxy, end.text};
    return {kindOfReply(end), end.text};
}

} // namespace Pennybench::Providers

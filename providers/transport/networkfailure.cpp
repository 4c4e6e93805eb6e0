#include "providers/transport/networkfailure.h"

namespace Pennybench {

namespace {

HttpFailure::Kind kindOf(QNetworkReply::NetworkError error, bool wasSent)
{
    using Kind = HttpFailure::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed too: only then does Qt want to send again
        return Kind::Closed;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return wasSent ? Kind::Closed : Kind::Unreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyLogin;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Kind::Garbled;
    default:
        return Kind::Other;
    }
}

} // namespace

HttpFailure failureFrom(QNetworkReply::NetworkError error, const QString &text, bool wasSent)
{
    // A proxy that refuses has no error of its own in Qt.
    if (error == QNetworkReply::UnknownNetworkError && text.startsWith(u"Proxy", Qt::CaseInsensitive))
        return {HttpFailure::Kind::Proxy, text};
    return {kindOf(error, wasSent), text};
}

} // namespace Pennybench

#include "providers/failuremessage.h"

#include "providers/requestmessages.h"

namespace Pennybench::Providers {

namespace {

const MessageText &failureText(HttpFailure::Kind kind)
{
    switch (kind) {
    case HttpFailure::Kind::Refused:
        return RequestMessages::refused;
    case HttpFailure::Kind::HostNotFound:
        return RequestMessages::hostNotFound;
    case HttpFailure::Kind::Unreachable:
        return RequestMessages::unreachable;
    case HttpFailure::Kind::Tls:
        return RequestMessages::tls;
    case HttpFailure::Kind::Proxy:
        return RequestMessages::proxy;
    case HttpFailure::Kind::ProxyLogin:
        return RequestMessages::proxyLogin;
    case HttpFailure::Kind::Closed:
        return RequestMessages::closed;
    case HttpFailure::Kind::Unanswered:
        return RequestMessages::unanswered;
    case HttpFailure::Kind::KeptBack:
        return RequestMessages::keptBack;
    case HttpFailure::Kind::Garbled:
        return RequestMessages::garbled;
    case HttpFailure::Kind::Compressed:
        return RequestMessages::compressed;
    case HttpFailure::Kind::Other:
        break;
    }
    return RequestMessages::failed;
}

} // namespace

Message failureMessage(const HttpFailure &failure, const QString &place)
{
    return Message(failureText(failure.kind), {place, failure.text});
}

QString placeOf(const QUrl &address)
{
    return QStringLiteral("%1:%2")
        .arg(address.host())
        .arg(address.port(address.scheme() == u"https" ? 443 : 80));
}

} // namespace Pennybench::Providers

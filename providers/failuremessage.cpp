#include "providers/failuremessage.h"

namespace Pennybench {

QString failureMessage(const HttpFailure &failure, const QString &place)
{
    switch (failure.kind) {
    case HttpFailure::Kind::Refused:
        return QStringLiteral("Nothing answers at %1; is the server running and the port right?").arg(place);
    case HttpFailure::Kind::HostNotFound:
        return QStringLiteral("The host %1 cannot be found; check the base URL and the network.").arg(place);
    case HttpFailure::Kind::Unreachable:
        return QStringLiteral("No way leads to %1 (%2); check the network, the VPN and the firewall.")
            .arg(place, failure.text);
    case HttpFailure::Kind::Tls:
        return QStringLiteral(
            "The secure connection to %1 was refused (%2); check the base URL, this machine's "
            "clock and its certificates.")
            .arg(place, failure.text);
    case HttpFailure::Kind::Proxy:
        return QStringLiteral(
            "The proxy on the way to %1 did not let the request through (%2); check its address "
            "and login in the system's settings.")
            .arg(place, failure.text);
    case HttpFailure::Kind::ProxyLogin:
        return QStringLiteral("The proxy on the way to %1 wants a login (%2); enter it in the system's "
                              "settings, or let %1 past "
                              "the proxy.")
            .arg(place, failure.text);
    case HttpFailure::Kind::Closed:
        return QStringLiteral(
            "%1 closed the connection before the answer was complete; ask again, or look into "
            "the log of the server.")
            .arg(place);
    case HttpFailure::Kind::KeptBack:
        return QStringLiteral("The request to %1 was kept back; nothing was sent.").arg(place);
    case HttpFailure::Kind::Garbled:
        return QStringLiteral(
            "What came from %1 cannot be read as an answer (%2); is the base URL that of an API?")
            .arg(place, failure.text);
    case HttpFailure::Kind::Compressed:
        return QStringLiteral("What came from %1 is compressed in a way that cannot be read (%2); switch the "
                              "compression off there.")
            .arg(place, failure.text);
    case HttpFailure::Kind::Other:
        break;
    }
    return QStringLiteral("The connection to %1 failed (%2); check the base URL and the network.")
        .arg(place, failure.text);
}

} // namespace Pennybench

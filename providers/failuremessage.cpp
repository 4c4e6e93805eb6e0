#include "providers/failuremessage.h"

namespace Pennybench {

QString failureMessage(const HttpFailure &failure, const QString &place)
{
    switch (failure.kind) {
    case HttpFailure::Kind::Refused:
        return QStringLiteral("Nothing answers at %1; is the server running and the port right?").arg(place);
    case HttpFailure::Kind::HostNotFound:
        return QStringLiteral("The host %1 cannot be found; check the base URL and the network.").arg(place);
    case HttpFailure::Kind::Tls:
        return QStringLiteral("The secure connection to %1 was refused: %2").arg(place, failure.text);
    case HttpFailure::Kind::Proxy:
        return QStringLiteral("The proxy on the way to %1 did not let the request through: %2")
            .arg(place, failure.text);
    case HttpFailure::Kind::Closed:
        return QStringLiteral("%1 closed the connection before the answer was complete.").arg(place);
    case HttpFailure::Kind::Garbled:
        return QStringLiteral("What came from %1 cannot be read as an answer: %2").arg(place, failure.text);
    case HttpFailure::Kind::Other:
        break;
    }
    return QStringLiteral("The connection to %1 failed: %2").arg(place, failure.text);
}

} // namespace Pennybench

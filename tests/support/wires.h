#pragma once

#include "providers/endpoint.h"

#include <QByteArray>
#include <QList>

namespace Pennybench {

/// How one dialect writes the answer "Hi", in pieces and whole, and what can go wrong in it.
struct Wire {
    const char *name;
    Providers::Dialect dialect;
    QByteArray type; ///< content type of a stream
    QByteArray before; ///< what comes before the first piece; may be empty
    QByteArray piece; ///< "Hi"
    QByteArray last; ///< finish reason; empty where the mark carries it
    QByteArray mark; ///< end mark; empty where the dialect has none
    QByteArray
        cutShort; ///< an ending that says that the limit of tokens was reached, instead of last and mark
    QByteArray errorEvent; ///< overloaded, inside a stream
    QByteArray garbage; ///< an event that is not JSON
    QByteArray body; ///< the whole answer as one body

    QByteArray stream() const { return before + piece + last + mark; }
    /// A piece with another text, which must need no escaping in JSON.
    QByteArray pieceOf(const QByteArray &text) const { return QByteArray(piece).replace("Hi", text); }
    /// Status line and headers of a stream whose end is the end of the connection.
    QByteArray head(const QByteArray &extraHeaders = {}) const;
};

/// The four dialects.
const QList<Wire> &wires();
const Wire &wireOf(Providers::Dialect dialect);

/// The column "dialect" and a row for each wire, named after it. fault: its number in the list of faults.
void eachWire(const char *fault);

} // namespace Pennybench

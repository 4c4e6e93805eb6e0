#pragma once

#include "providers/base/clock.h"
#include "providers/chatclient.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"
#include "tests/support/rawserver.h"

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace Pennybench {

/// The key that askOnce() sends.
inline constexpr const char *testKey = "sk-CANARY-0123456789";

/// Everything that came of one request.
struct Outcome {
    QString text;
    QString reasoning;
    Providers::TokenUsage usage;
    QStringList notes;
    std::optional<Providers::Finished> finished;
    std::optional<Providers::Failed> failed;
    int endings = 0;
    int afterEnding = 0; ///< events that came after the ending: there must be none

    /// "stop", "length" and so on for an answer, "truncated", "network" and so on for none.
    QString ending() const;
    QString message() const { return failed ? failed->error.message.english() : QString(); }
};

/// A provider at the address, with testKey.
Providers::Endpoint endpointAt(const QUrl &url, Providers::Dialect dialect = Providers::Dialect::OpenAi);

/// Asks "Hello" over the real network and waits for the ending, at most a minute. then is called after every
/// piece of text.
Outcome askOnce(const Providers::Endpoint &endpoint, bool stream = true,
    const std::function<void(Providers::ChatClient &, quint64)> &then = {});
/// The same with another question.
Outcome askOnce(const Providers::Endpoint &endpoint, const Providers::ChatRequest &request,
    const std::function<void(Providers::ChatClient &, quint64)> &then = {});

/// The request of askOnce(): "Hello".
Providers::ChatRequest helloRequest(bool stream = true);

/// One request under way over a transport and by a clock, which must outlive it, and what has come of it so
/// far.
class PendingOutcome {
public:
    PendingOutcome(const Providers::Endpoint &endpoint, const Providers::ChatRequest &request,
        Providers::HttpTransport &transport, const Clock &clock,
        const std::function<void(Providers::ChatClient &, quint64)> &then = {});

    const Outcome &outcome() const { return m_outcome; }

private:
    std::unique_ptr<Providers::ChatClient> m_client;
    Outcome m_outcome;
};

/// What a server does with the socket of one request.
using Serve = std::function<void(QTcpSocket *)>;

/// Writes the bytes and closes, or keeps the connection open.
Serve sends(const QByteArray &bytes, bool thenCloses = true);
/// Writes the bytes, waits until they have gone, and resets the connection.
Serve sendsAndResets(const QByteArray &bytes);
/// Writes the piece behind the start again and again, as fast as the reader takes it.
Serve floods(const QByteArray &start, const QByteArray &piece);
/// Writes the bytes in pieces of so many, one a turn of the event loop, and closes.
Serve drips(const QByteArray &bytes, int pieceSize);

} // namespace Pennybench

Q_DECLARE_METATYPE(Pennybench::Serve)

#pragma once

#include "providers/base/clock.h"
#include "providers/transport/httptransport.h"
#include "tests/support/askonce.h"

#include <QList>

namespace Pennybench {

/// What comes of one request, and when: bytes as a server writes them, at times after the request was sent.
struct ScriptedResponse {
    struct Piece {
        std::chrono::milliseconds at{0};
        QByteArray bytes; ///< of the body
    };
    std::optional<Providers::HttpHead> head; ///< comes with the first piece or the end; missing: no response
    QList<Piece> pieces; ///< in the order of their times
    std::optional<std::chrono::milliseconds> endsAt; ///< missing: the connection stays open
    std::optional<Providers::HttpFailure> failure; ///< how it ends; missing: well
};

/// Status line, headers and body as they stand on the wire, all of it at once; the body is cut into pieces of
/// so many bytes where pieceSize is above 0. Then the connection closes.
ScriptedResponse scripted(const QByteArray &response, qsizetype pieceSize = 0);
/// The same without an end: the connection stays open.
ScriptedResponse scriptedStart(const QByteArray &response);
/// The start at once, then the same piece every few milliseconds, so many times. The connection stays open.
ScriptedResponse scriptedTicks(
    const QByteArray &start, const QByteArray &piece, std::chrono::milliseconds every, int times);

/// A transport that plays scripts by a clock instead of using a network.
class ScriptedTransport final : public Providers::HttpTransport {
public:
    /// The first request gets the first script, and so on; all further ones get the last. The clock must
    /// outlive the exchanges.
    ScriptedTransport(const Clock &clock, const QList<ScriptedResponse> &scripts)
        : m_clock(clock)
        , m_scripts(scripts)
    {
    }

    std::unique_ptr<Providers::HttpExchange> send(
        const Providers::HttpRequest &request, Providers::Permission mayLeave) override;

    const QList<Providers::HttpRequest> &requests() const { return m_requests; }
    /// By the clock.
    const QList<std::chrono::nanoseconds> &sentAt() const { return m_sentAt; }

private:
    const Clock &m_clock;
    QList<ScriptedResponse> m_scripts;
    QList<Providers::HttpRequest> m_requests;
    QList<std::chrono::nanoseconds> m_sentAt;
};

/// A provider of this dialect that only scripts are asked through.
Providers::Endpoint playedEndpoint(Providers::Dialect dialect);
/// Asks "Hello" and plays the response without a network and without waiting: time jumps to the next thing
/// that happens, until the ending or until nothing more is to happen.
Outcome playOnce(const Providers::Endpoint &endpoint, const ScriptedResponse &response, bool stream = true);

} // namespace Pennybench

Q_DECLARE_METATYPE(Pennybench::ScriptedResponse)

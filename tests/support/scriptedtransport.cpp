#include "tests/support/scriptedtransport.h"

#include "tests/support/manualclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench {

namespace {

using Providers::HttpExchange;
using Providers::HttpFailure;
using Providers::HttpHead;

class ScriptedExchange final : public HttpExchange {
public:
    ScriptedExchange(const Clock &clock, ScriptedResponse response, Providers::Permission mayLeave,
        std::function<void()> sent)
        : m_clock(clock)
        , m_response(std::move(response))
        , m_mayLeave(std::move(mayLeave))
        , m_sent(std::move(sent))
    {
        m_next = m_clock.callAt(m_clock.monotonic(), [this] { leave(); });
    }

    void cancel() override
    {
        m_next.reset();
        m_over = true;
    }

private:
    void leave()
    {
        m_next.reset();
        if (m_mayLeave && !m_mayLeave()) {
            emit failed({HttpFailure::Kind::KeptBack, {}});
            return;
        }
        m_sentAt = m_clock.monotonic();
        m_sent();
        emit sent();
        waitForNext();
    }

    void waitForNext()
    {
        if (m_over)
            return;
        if (m_played < m_response.pieces.size())
            m_next = m_clock.callAt(m_sentAt + m_response.pieces.at(m_played).at, [this] { playPiece(); });
        else if (m_response.endsAt)
            m_next = m_clock.callAt(m_sentAt + *m_response.endsAt, [this] { end(); });
    }

    void playPiece()
    {
        m_next.reset();
        const QByteArray bytes = m_response.pieces.at(m_played).bytes;
        if (m_played == 0 && m_response.head)
            emit headArrived(*m_response.head);
        ++m_played;
        if (!m_over && !bytes.isEmpty())
            emit bodyArrived(bytes);
        waitForNext();
    }

    void end()
    {
        m_next.reset();
        if (m_played == 0 && m_response.head)
            emit headArrived(*m_response.head);
        if (m_over)
            return;
        if (m_response.failure)
            emit failed(*m_response.failure);
        else
            emit finished();
    }

    const Clock &m_clock;
    const ScriptedResponse m_response;
    const Providers::Permission m_mayLeave;
    const std::function<void()> m_sent;
    std::unique_ptr<PendingCall> m_next;
    std::chrono::nanoseconds m_sentAt{0};
    qsizetype m_played = 0;
    bool m_over = false;
};

/// The head of a response, and where its body begins.
std::pair<HttpHead, qsizetype> headOf(const QByteArray &response)
{
    const qsizetype end = response.indexOf("\r\n\r\n");
    HttpHead head;
    const QList<QByteArray> lines = response.left(end).split('\n');
    head.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        QByteArray &all = head.headers[name];
        all += (all.isEmpty() ? QByteArray() : QByteArray(", ")) + value;
    }
    return {head, end + 4};
}

} // namespace

ScriptedResponse scripted(const QByteArray &response, qsizetype pieceSize)
{
    const auto [head, start] = headOf(response);
    ScriptedResponse script{.head = head, .endsAt = std::chrono::milliseconds(0)};
    const qsizetype size = pieceSize > 0 ? pieceSize : std::max<qsizetype>(1, response.size() - start);
    for (qsizetype at = start; at < response.size(); at += size)
        script.pieces += ScriptedResponse::Piece{{}, response.mid(at, size)};
    return script;
}

ScriptedResponse scriptedStart(const QByteArray &response)
{
    ScriptedResponse script = scripted(response);
    script.endsAt.reset();
    if (script.pieces.isEmpty())
        script.pieces += ScriptedResponse::Piece();
    return script;
}

ScriptedResponse scriptedTicks(
    const QByteArray &start, const QByteArray &piece, std::chrono::milliseconds every, int times)
{
    ScriptedResponse script = scriptedStart(start);
    for (int i = 1; i <= times; ++i)
        script.pieces += ScriptedResponse::Piece{i * every, piece};
    return script;
}

std::unique_ptr<Providers::HttpExchange> ScriptedTransport::send(
    const Providers::HttpRequest &request, Providers::Permission mayLeave)
{
    const ScriptedResponse &script = m_scripts.at(std::min(m_requests.size(), m_scripts.size() - 1));
    m_requests += request;
    return std::make_unique<ScriptedExchange>(
        m_clock, script, std::move(mayLeave), [this] { m_sentAt += m_clock.monotonic(); });
}

Providers::Endpoint playedEndpoint(Providers::Dialect dialect)
{
    return endpointAt(QUrl(QStringLiteral("http://127.0.0.1/v1")), dialect);
}

Outcome playOnce(const Providers::Endpoint &endpoint, const ScriptedResponse &response, bool stream)
{
    ManualClock clock;
    ScriptedTransport transport(clock, {response});
    const PendingOutcome pending(endpoint, helloRequest(stream), transport, clock);
    while (pending.outcome().endings == 0 && clock.nextCall()) {
        clock.advance(std::max(*clock.nextCall() - clock.monotonic(), std::chrono::nanoseconds(0)));
        QCoreApplication::processEvents();
    }
    return pending.outcome();
}

} // namespace Pennybench

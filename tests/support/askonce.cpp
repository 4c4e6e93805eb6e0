#include "tests/support/askonce.h"

#include "providers/chatclients.h"
#include "providers/transport/httptransport.h"
#include "tests/support/memory.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

namespace Pennybench {

namespace {

void note(Outcome &outcome, const Providers::ChatEvent &event)
{
    outcome.afterEnding += outcome.endings > 0 ? 1 : 0;
    if (const auto *added = std::get_if<Providers::TextAdded>(&event))
        outcome.text += added->text;
    if (const auto *added = std::get_if<Providers::ReasoningAdded>(&event))
        outcome.reasoning += added->text;
    if (const auto *whole = std::get_if<Providers::TextReplaced>(&event)) {
        outcome.text = whole->text;
        outcome.reasoning = whole->reasoning;
    }
    if (const auto *noted = std::get_if<Providers::Noted>(&event))
        outcome.notes += noted->message.english();
    if (const auto *report = std::get_if<Providers::UsageReported>(&event))
        outcome.usage = report->usage;
    if (const auto *end = std::get_if<Providers::Finished>(&event))
        outcome.finished = *end;
    if (const auto *end = std::get_if<Providers::Failed>(&event))
        outcome.failed = *end;
    outcome.endings += Providers::isEnding(event) ? 1 : 0;
}

} // namespace

QString Outcome::ending() const
{
    if (finished)
        return Providers::toText(finished->reason);
    return failed ? Providers::toText(failed->error.kind) : QStringLiteral("none");
}

Providers::Endpoint endpointAt(const QUrl &url, Providers::Dialect dialect)
{
    Providers::Endpoint endpoint;
    endpoint.providerId = QStringLiteral("p");
    endpoint.providerName = QStringLiteral("Provider");
    endpoint.dialect = dialect;
    endpoint.baseUrl = url;
    endpoint.key = testKey;
    return endpoint;
}

Outcome askOnce(const Providers::Endpoint &endpoint, bool stream,
    const std::function<void(Providers::ChatClient &, quint64)> &then)
{
    return askOnce(endpoint, helloRequest(stream), then);
}

Providers::ChatRequest helloRequest(bool stream)
{
    Providers::ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = QStringLiteral("Hello");
    request.stream = stream;
    return request;
}

Outcome askOnce(const Providers::Endpoint &endpoint, const Providers::ChatRequest &request,
    const std::function<void(Providers::ChatClient &, quint64)> &then)
{
    const SystemClock clock;
    const auto transport = Providers::makeNetworkTransport();
    const PendingOutcome pending(endpoint, request, *transport, clock, then);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(pending.outcome().endings > 0, 60'000); }();
    QCoreApplication::processEvents();
    return pending.outcome();
}

PendingOutcome::PendingOutcome(const Providers::Endpoint &endpoint, const Providers::ChatRequest &request,
    Providers::HttpTransport &transport, const Clock &clock,
    const std::function<void(Providers::ChatClient &, quint64)> &then)
    : m_client(Providers::makeChatClient(endpoint, transport, clock))
{
    QObject::connect(m_client.get(), &Providers::ChatClient::eventArrived, m_client.get(),
        [this, then](quint64 id, const Providers::ChatEvent &event) {
            note(m_outcome, event);
            if (then && std::holds_alternative<Providers::TextAdded>(event))
                then(*m_client, id);
        });
    m_client->start(request, {});
}

Serve sends(const QByteArray &bytes, bool thenCloses)
{
    return [=](QTcpSocket *socket) {
        socket->write(bytes);
        if (thenCloses)
            socket->disconnectFromHost();
    };
}

Serve sendsAndResets(const QByteArray &bytes)
{
    return [=](QTcpSocket *socket) {
        if (!bytes.isEmpty()) {
            socket->write(bytes);
            socket->waitForBytesWritten(1000);
        }
        // A connection that is closed without lingering is reset. What was sent shall arrive before.
        QTimer::singleShot(100, socket, [socket] {
            const linger none{.l_onoff = 1, .l_linger = 0};
            setsockopt(
                static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            socket->abort();
        });
    };
}

Serve floods(const QByteArray &start, const QByteArray &piece)
{
    return [=](QTcpSocket *socket) {
        socket->write(start);
        const auto fill = [socket, piece] {
            while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < megabyte)
                socket->write(piece);
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, fill);
        fill();
    };
}

Serve drips(const QByteArray &bytes, int pieceSize)
{
    return [=](QTcpSocket *socket) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *timer = new QTimer(socket);
        auto at = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket, [=] {
            socket->write(bytes.mid(*at, pieceSize));
            socket->flush();
            *at += pieceSize;
            if (*at < bytes.size())
                return;
            timer->deleteLater();
            socket->disconnectFromHost();
        });
        timer->start(0);
    };
}

} // namespace Pennybench

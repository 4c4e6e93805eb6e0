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

void note(Outcome &outcome, const ChatEvent &event)
{
    outcome.afterEnding += outcome.endings > 0 ? 1 : 0;
    if (const auto *added = std::get_if<TextAdded>(&event))
        outcome.text += added->text;
    if (const auto *added = std::get_if<ReasoningAdded>(&event))
        outcome.reasoning += added->text;
    if (const auto *whole = std::get_if<TextReplaced>(&event)) {
        outcome.text = whole->text;
        outcome.reasoning = whole->reasoning;
    }
    if (const auto *noted = std::get_if<Noted>(&event))
        outcome.notes += noted->message.english();
    if (const auto *report = std::get_if<UsageReported>(&event))
        outcome.usage = report->usage;
    if (const auto *end = std::get_if<Finished>(&event))
        outcome.finished = *end;
    if (const auto *end = std::get_if<Failed>(&event))
        outcome.failed = *end;
    outcome.endings += isEnding(event) ? 1 : 0;
}

} // namespace

QString Outcome::ending() const
{
    if (finished)
        return toText(finished->reason);
    return failed ? toText(failed->error.kind) : QStringLiteral("none");
}

Endpoint endpointAt(const QUrl &url, Dialect dialect)
{
    Endpoint endpoint;
    endpoint.providerId = QStringLiteral("p");
    endpoint.providerName = QStringLiteral("Provider");
    endpoint.dialect = dialect;
    endpoint.baseUrl = url;
    endpoint.key = testKey;
    return endpoint;
}

Outcome askOnce(const Endpoint &endpoint, bool stream, const std::function<void(ChatClient &, quint64)> &then)
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = QStringLiteral("Hello");
    request.stream = stream;
    return askOnce(endpoint, request, then);
}

Outcome askOnce(const Endpoint &endpoint, const ChatRequest &request,
    const std::function<void(ChatClient &, quint64)> &then)
{
    const auto transport = makeNetworkTransport();
    const auto client = makeChatClient(endpoint, *transport);
    Outcome outcome;
    QObject::connect(
        client.get(), &ChatClient::eventArrived, client.get(), [&](quint64 id, const ChatEvent &event) {
            note(outcome, event);
            if (then && std::holds_alternative<TextAdded>(event))
                then(*client, id);
        });
    client->start(request, {});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.endings > 0, 60'000); }();
    QCoreApplication::processEvents();
    return outcome;
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

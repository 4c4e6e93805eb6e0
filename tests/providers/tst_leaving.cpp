#include "providers/chatclients.h"
#include "tests/support/askonce.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// A client at a server, with the endings of its requests.
class Asking {
public:
    explicit Asking(const QUrl &url, Dialect dialect = Dialect::OpenAi)
        : m_client(makeChatClient(endpointAt(url, dialect), *m_transport, m_clock))
    {
        QObject::connect(m_client.get(), &ChatClient::eventArrived, m_client.get(),
            [this](quint64 request, const ChatEvent &event) {
                if (isEnding(event))
                    m_endings.insert(request, event);
            });
    }

    quint64 start(const Permission &mayLeave = {})
    {
        return m_client->start({.model = u"m"_s, .prompt = u"Hello"_s}, mayLeave);
    }
    ChatClient &client() { return *m_client; }
    bool hasEnded(quint64 request) const { return m_endings.contains(request); }
    bool isFinished(quint64 request) const
    {
        return std::holds_alternative<Finished>(m_endings.value(request));
    }
    ChatError error(quint64 request) const
    {
        const ChatEvent ending = m_endings.value(request);
        const auto *failed = std::get_if<Failed>(&ending);
        return failed ? failed->error : ChatError();
    }

private:
    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport = makeNetworkTransport();
    std::unique_ptr<ChatClient> m_client;
    QHash<quint64, ChatEvent> m_endings;
};

namespace {

/// An answer after which the connection stays open.
void answersAndStays(QTcpSocket *socket, const Wire &wire = wireOf(Dialect::OpenAi))
{
    socket->write(httpResponse(200, wire.type, wire.stream()));
}

} // namespace

/// When a request is sent, and that it is sent at most once.
class TestLeaving : public QObject {
    Q_OBJECT

private slots:
    void whatMayNotLeaveIsNotSent_data()
    {
        QTest::addColumn<Dialect>("dialect");
        for (const Wire &wire : wires())
            QTest::newRow(wire.name) << wire.dialect;
    }
    void whatMayNotLeaveIsNotSent()
    {
        QFETCH(Dialect, dialect);
        RawServer server(
            [&](const RawRequest &, QTcpSocket *socket) { answersAndStays(socket, wireOf(dialect)); });
        Asking asking(server.url(u"/v1"_s), dialect);
        int asked = 0;
        const quint64 kept = asking.start([&asked] {
            ++asked;
            return false;
        });
        QTRY_VERIFY(asking.hasEnded(kept));
        QCOMPARE(asking.error(kept).kind, ErrorKind::Cancelled);
        QVERIFY(!asking.error(kept).maybeCharged);
        const quint64 sent = asking.start([&asked] {
            ++asked;
            return true;
        });
        QTRY_VERIFY(asking.isFinished(sent));
        QCOMPARE(asked, 2);
        QCOMPARE(server.requests().size(), 1);
    }

    void noPermissionIsAskedForBeforeTheConnectionStands()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
        closed.close();
        Asking asking(url);
        bool asked = false;
        const quint64 request = asking.start([&asked] { return asked = true; });
        QTRY_VERIFY(asking.hasEnded(request));
        QCOMPARE(asking.error(request).kind, ErrorKind::Network);
        QVERIFY(!asked);
    }

    void aRequestThatIsCancelledWhileItAsksDoesNotLeave()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) { answersAndStays(socket); });
        Asking asking(server.url(u"/v1"_s));
        quint64 request = 0;
        request = asking.start([&] {
            asking.client().cancel(request);
            return false;
        });
        QTRY_VERIFY(asking.hasEnded(request));
        QCOMPARE(asking.error(request).kind, ErrorKind::Cancelled);
        const quint64 next = asking.start();
        QTRY_VERIFY(asking.isFinished(next));
        QCOMPARE(server.requests().size(), 1);
    }

    void aClosedConnectionIsNotAskedAgainAlsoWhereItWasUsedBefore()
    {
        RawServer server([&server](const RawRequest &, QTcpSocket *socket) {
            if (server.requests().size() == 1)
                answersAndStays(socket);
            else
                socket->disconnectFromHost();
        });
        Asking asking(server.url(u"/v1"_s));
        const quint64 first = asking.start();
        QTRY_VERIFY(asking.isFinished(first));
        int asked = 0;
        const quint64 second = asking.start([&asked] { return ++asked > 0; });
        QTRY_VERIFY(asking.hasEnded(second));
        QCOMPARE(asking.error(second).kind, ErrorKind::Network);
        QVERIFY(asking.error(second).maybeCharged);
        QCOMPARE(asked, 1);
        QCOMPARE(server.requests().size(), 2);
    }

    void aConnectionThatWasClosedWhileItWasIdleIsOpenedAnew()
    {
        QList<QTcpSocket *> sockets;
        RawServer server([&sockets](const RawRequest &, QTcpSocket *socket) {
            sockets += socket;
            answersAndStays(socket);
        });
        Asking asking(server.url(u"/v1"_s));
        const quint64 first = asking.start();
        QTRY_VERIFY(asking.isFinished(first));
        // Half of it, so that its end shows that the client has seen it.
        QCOMPARE(shutdown(static_cast<int>(sockets.first()->socketDescriptor()), SHUT_WR), 0);
        QTRY_COMPARE(server.openConnections(), 0);
        const quint64 second = asking.start();
        QTRY_VERIFY2(asking.hasEnded(second), "it is asked over a new connection");
        QVERIFY2(asking.isFinished(second), qPrintable(asking.error(second).message.english()));
        QCOMPARE(server.requests().size(), 2);
    }
};

PENNYBENCH_TEST(TestLeaving)
#include "tst_leaving.moc"

#include "providers/chatclients.h"
#include "providers/ratelimits.h"
#include "providers/transport/httptransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace std::chrono_literals;

namespace {

using Left = std::optional<RateLimits::Left>;

HttpHead headOf(const QByteArray &lines)
{
    HttpHead head;
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return head;
}

} // namespace

Q_DECLARE_METATYPE(Left)

class TestRateLimits : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftIsReadFromTheHeaders_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Left>("requests");
        QTest::addColumn<Left>("tokens");
        const Left none;
        QTest::newRow("nothing") << QByteArray("content-type: text/plain") << none << none;
        QTest::newRow("OpenAI") << QByteArray(
            "x-ratelimit-limit-requests: 500\nx-ratelimit-remaining-requests: 499\n"
            "x-ratelimit-reset-requests: 120ms\nx-ratelimit-remaining-tokens: 0\n"
            "x-ratelimit-reset-tokens: 1m0.5s")
                                << Left({499, 120ms}) << Left({0, 60'500ms});
        QTest::newRow("seconds without a unit")
            << QByteArray("x-ratelimit-remaining-requests: 3\nx-ratelimit-reset-requests: 7.5")
            << Left({3, 7'500ms}) << none;
        QTest::newRow("Anthropic, against the reply's date")
            << QByteArray("date: Mon, 23 Nov 2026 11:00:00 GMT\n"
                          "anthropic-ratelimit-requests-remaining: 4\n"
                          "anthropic-ratelimit-requests-reset: 2026-11-23T11:00:08Z\n"
                          "anthropic-ratelimit-input-tokens-remaining: 20000\n"
                          "anthropic-ratelimit-input-tokens-reset: 2026-11-23T11:00:30Z\n"
                          "anthropic-ratelimit-output-tokens-remaining: 700\n"
                          "anthropic-ratelimit-output-tokens-reset: 2026-11-23T11:00:10Z")
            << Left({4, 8'000ms}) << Left({700, 10'000ms});
        QTest::newRow("Anthropic, against our clock")
            << QByteArray("anthropic-ratelimit-tokens-remaining: 9\n"
                          "anthropic-ratelimit-tokens-reset: 2026-11-23T12:00:01Z")
            << none << Left({9, 1'000ms});
        QTest::newRow("a daily limit does not set the pace")
            << QByteArray("x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 23h59m0s") << none
            << none;
        QTest::newRow("already over")
            << QByteArray("anthropic-ratelimit-requests-remaining: 0\n"
                          "anthropic-ratelimit-requests-reset: 2026-11-23T11:59:59Z")
            << none << none;
        QTest::newRow("without a moment") << QByteArray("x-ratelimit-remaining-requests: 0") << none << none;
        QTest::newRow("words") << QByteArray(
            "x-ratelimit-remaining-requests: few\nx-ratelimit-reset-requests: soon")
                               << none << none;
    }

    void whatIsLeftIsReadFromTheHeaders()
    {
        QFETCH(QByteArray, headers);
        const RateLimits limits =
            rateLimitsOf(headOf(headers), QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        QTEST(limits.requests, "requests");
        QTEST(limits.tokens, "tokens");
    }

    void aHostileHeaderMakesNoWaitWithoutAnEnd_data()
    {
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        const QByteArrayList counts{"0", "-1", "-9223372036854775808", "-9223372036854775809",
            "9223372036854775807", "99999999999999999999", "1e400", "nan", "0x10", "1, 2", ""};
        const QByteArrayList resets{"9999999999999999999s", "99999999999999999999h", "1e400", "1e18", "-1",
            "-9223372036854775808", "nan", "inf", "-inf", "9999-12-31T23:59:59Z", "292278994-08-17T07:12:55Z",
            "0000-00-00T00:00:00Z", "2026-11-23T12:00:01+99:99", "1h2h3h", "119s", "120.001s", "\xff\xfe",
            ""};
        for (const QByteArray &count : counts) {
            for (const QByteArray &reset : resets)
                QTest::addRow("%s left until %s", count.constData(), reset.toPercentEncoding().constData())
                    << count << reset;
        }
    }

    void aHostileHeaderMakesNoWaitWithoutAnEnd()
    {
        QFETCH(QByteArray, remaining);
        QFETCH(QByteArray, reset);
        HttpHead head;
        for (const QByteArray kind : {"requests", "tokens"}) {
            head.headers.insert("x-ratelimit-remaining-" + kind, remaining);
            head.headers.insert("x-ratelimit-reset-" + kind, reset);
            head.headers.insert("anthropic-ratelimit-" + kind + "-remaining", remaining);
            head.headers.insert("anthropic-ratelimit-" + kind + "-reset", reset);
        }
        for (const QByteArray date : {"", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"}) {
            head.headers.insert("date", date);
            const RateLimits limits =
                rateLimitsOf(head, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
            for (const Left &left : {limits.requests, limits.tokens}) {
                QVERIFY(!left || left->count >= 0);
                QVERIFY(!left || (left->fullIn >= 0s && left->fullIn <= 120s));
            }
        }
    }

    void aClientTellsWhatIsLeftAlsoOfAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("an answer") << 200;
        QTest::newRow("an error") << 429;
    }

    void aClientTellsWhatIsLeftAlsoOfAnError()
    {
        QFETCH(int, status);
        RawServer server([status](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(status, "application/json", "{}",
                {"x-ratelimit-remaining-requests: 5", "x-ratelimit-reset-requests: 2s"}));
        });
        Endpoint endpoint;
        endpoint.baseUrl = server.url(QStringLiteral("/v1"));
        const SystemClock clock;
        const auto transport = makeNetworkTransport();
        const auto client = makeChatClient(endpoint, *transport, clock);
        RateLimits told;
        connect(client.get(), &ChatClient::limitsArrived, this,
            [&told](const RateLimits &limits) { told = limits; });
        QSignalSpy events(client.get(), &ChatClient::eventArrived);
        client->start({.model = QStringLiteral("m"), .prompt = QStringLiteral("Hello")}, {});
        QTRY_VERIFY(told.requests);
        QCOMPARE(*told.requests, (RateLimits::Left{5, 2s}));
        QTRY_VERIFY(events.size() >= 2);
    }
};

PENNYBENCH_TEST(TestRateLimits)
#include "tst_ratelimits.moc"

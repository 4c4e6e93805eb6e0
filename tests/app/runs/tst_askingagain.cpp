#include "tests/app/runs/faultyrun.h"
#include "tests/support/onerow.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// After which failures a prompt is asked again, and when.
class TestAskingAgain : public QObject {
    Q_OBJECT

private slots:
    void asksAgainWhereItMay_data();
    void asksAgainWhereItMay();
    void asksAgainOverARealConnection_data();
    void asksAgainOverARealConnection();
    void waitsAsLongAsItIsTold_data();
    void waitsAsLongAsItIsTold();
    void aServerThatIsNotThereIsAskedThreeTimes_data() { oneRow("nothing listens"); }
    void aServerThatIsNotThereIsAskedThreeTimes();
    void aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain_data();
    void aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain();

private:
    static void checkAttempts(FaultyRun &rig);
};

void TestAskingAgain::asksAgainWhereItMay_data()
{
    QTest::addColumn<QList<ScriptedResponse>>("responses");
    QTest::addColumn<QString>("kind"); // empty: an answer came
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("maybeTwice");

    const auto row = [](const char *name, const QList<ScriptedResponse> &responses, const char *kind,
                         int requests, bool maybeTwice = false) {
        QTest::newRow(name) << responses << QString::fromLatin1(kind) << requests << maybeTwice;
    };
    const Wire &wire = wireOf(Dialect::OpenAi);
    const QByteArray begun = wire.head() + wire.piece;
    row("nothing is wrong", {answers()}, "", 1);
    row("told to slow down once", {refuses(429), answers()}, "", 2);
    row("no money", {refuses(402), answers()}, "quota", 1);
    row("no money behind a 429",
        {refuses(429, {}, R"({"message":"m","code":"insufficient_quota"})"), answers()}, "quota", 1);
    for (const int status : {500, 502, 503, 504, 529}) {
        row(qPrintable(u"status %1, again and again"_s.arg(status)), {refuses(status)},
            status == 504 ? "timeout" : (status == 503 || status == 529 ? "overloaded" : "server"), 4);
    }
    for (const int status : {400, 401, 403, 422}) {
        row(qPrintable(u"status %1"_s.arg(status)), {refuses(status), answers()},
            status == 401 || status == 403 ? "auth" : "invalid_request", 1);
    }
    row("status 404", {refuses(404), answers()}, "model_not_found", 1);
    for (const int status : {408, 409, 425})
        row(qPrintable(u"status %1, once"_s.arg(status)), {refuses(status), answers()}, "", 2);
    row("the server says not to", {refuses(500, {"x-should-retry: false"}), answers()}, "server", 1);
    row("reset in the middle", {resetAfter(wire.head() + wire.piece), answers()}, "truncated", 1);
    row("reset before anything was shown", {resetAfter(wire.head()), answers()}, "", 2, true);
    row("closed without an end mark and a finish reason", {scripted(begun), answers()}, "truncated", 1);
    row("closed without an end mark, behind a finish reason",
        {scripted(wire.head() + wire.pieceOf("It is 42.") + wire.last), refuses(500)}, "", 1);
    row("an error inside the stream", {scripted(begun + wire.errorEvent), answers()}, "overloaded", 1);
    row("an error before anything was shown", {scripted(wire.head() + wire.errorEvent), answers()}, "", 2,
        true);
    row("a web page", {scripted(httpResponse(200, "text/html", "<title>Log in</title>")), answers()},
        "protocol", 1);
    row("a redirect", {refuses(307, {"Location: https://elsewhere.example/"}), answers()}, "protocol", 1);
}

void TestAskingAgain::asksAgainWhereItMay()
{
    QFETCH(QList<ScriptedResponse>, responses);
    FaultyRun rig(responses);
    checkAttempts(rig);
}

void TestAskingAgain::asksAgainOverARealConnection_data()
{
    QTest::addColumn<QList<Serve>>("serves");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("maybeTwice");
    const Wire &wire = wireOf(Dialect::OpenAi);
    QTest::newRow("told to slow down once")
        << QList<Serve>{sends(refusal(429)), sends(answer())} << QString() << 2 << false;
    QTest::newRow("status 503, again and again")
        << QList<Serve>{sends(refusal(503))} << u"overloaded"_s << 4 << false;
    QTest::newRow("reset in the middle")
        << QList<Serve>{sendsAndResets(wire.head() + wire.piece), sends(answer())} << u"truncated"_s << 1
        << false;
    QTest::newRow("reset before anything was shown")
        << QList<Serve>{sendsAndResets(wire.head()), sends(answer())} << QString() << 2 << true;
    QTest::newRow("closed without an end mark and a finish reason")
        << QList<Serve>{sends(wire.head() + wire.piece), sends(answer())} << u"truncated"_s << 1 << false;
}

void TestAskingAgain::asksAgainOverARealConnection()
{
    QFETCH(QList<Serve>, serves);
    FaultyRun rig(serves);
    checkAttempts(rig);
}

void TestAskingAgain::checkAttempts(FaultyRun &rig)
{
    QFETCH(QString, kind);
    rig.run();
    QTEST(int(rig.requests()), "requests");
    const Answer answer = rig.first();
    QCOMPARE(answer.attempts, int(rig.requests()));
    QTEST(answer.maybeChargedTwice, "maybeTwice");
    if (kind.isEmpty()) {
        QVERIFY2(answer.status == AnswerStatus::Ok,
            answer.error ? qPrintable(answer.error->message.english()) : "");
        QCOMPARE(answer.text, u"It is 42."_s);
    } else {
        QCOMPARE(toText(answer.error->kind), kind);
    }
}

void TestAskingAgain::waitsAsLongAsItIsTold_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    // The server's clock is an hour off; only its own Date says what it means.
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("in seconds") << QList<QByteArray>{"Retry-After: 2"};
    QTest::newRow("as a date") << QList<QByteArray>{
        "Retry-After: " + httpDate(theirs.addSecs(2)), "Date: " + httpDate(theirs)};
}

void TestAskingAgain::waitsAsLongAsItIsTold()
{
    QFETCH(QList<QByteArray>, headers);
    FaultyRun rig({refuses(429, headers), answers()});
    rig.run();
    QCOMPARE(rig.requests(), 2);
    const qint64 waited = rig.at().at(1) - rig.at().at(0);
    QVERIFY2(waited >= 1950, qPrintable(QString::number(waited)));
    QCOMPARE(rig.first().attempts, 2);
}

void TestAskingAgain::aServerThatIsNotThereIsAskedThreeTimes()
{
    RunPlan plan = numberedPlan(1);
    FaultyRun rig(QList<Serve>{sends(answer())}, plan);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    rig.plan.providers.first().baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
    closed.close();
    rig.run();
    const Answer answer = rig.first();
    QCOMPARE(answer.attempts, 3);
    QCOMPARE(answer.error->kind, ErrorKind::Network);
    QVERIFY(!answer.maybeChargedTwice && !answer.error->maybeCharged && !answer.cost);
    QVERIFY2(answer.error->message.english().startsWith(u"Nothing answers at 127.0.0.1:"),
        qPrintable(answer.error->message.english()));
}

void TestAskingAgain::aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain_data()
{
    QTest::addColumn<Serve>("serve");
    QTest::newRow("closed") << sends({});
    QTest::newRow("reset") << sendsAndResets({});
    QTest::newRow("reset inside the headers") << sendsAndResets("HTTP/1.1 200 OK\r\nContent-Ty");
}

void TestAskingAgain::aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain()
{
    QFETCH(Serve, serve);
    FaultyRun rig(QList<Serve>{serve, serve, sends(answer())});
    rig.run();
    const Answer answer = rig.first();
    QVERIFY2(
        answer.status == AnswerStatus::Ok, answer.error ? qPrintable(answer.error->message.english()) : "");
    QCOMPARE(answer.text, u"It is 42."_s);
    QCOMPARE(answer.attempts, 3);
    QCOMPARE(rig.requests(), 3);
    QVERIFY(answer.maybeChargedTwice);
}

PENNYBENCH_TEST(TestAskingAgain)
#include "tst_askingagain.moc"

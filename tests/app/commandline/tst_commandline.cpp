#include "app/commandline/commandline.h"
#include "tests/support/programhome.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Pennybench;
using namespace Pennybench::CommandLine;

/// Runs the real program as a person or a script would.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSavedComparisonIsOpenedInTheWindow_data();
    void aSavedComparisonIsOpenedInTheWindow();
    void helpIsForEveryVerb_data();
    void helpIsForEveryVerb();
    void wrongArgumentsAreOneClearSentence_data();
    void wrongArgumentsAreOneClearSentence();
    void theMainJobAsksScoresAndReports();
    void aSessionIsContinuedWithoutAskingAgain();
    void aDryRunSendsNothing();
    void aServerThatIsNotThereFailsEveryAnswerAndIsSaved();
    void aFaultyServerEndsEachAnswerWithAClearSentence_data();
    void aFaultyServerEndsEachAnswerWithAClearSentence();
    void whatHadFinishedBeforeAFaultIsKept();
    void theSuitesAreListed();
    void externalPracticeServerIsReachedThroughACatalogue();
    void anInterruptedRunKeepsWhatHadFinished();
    void pairsAreScoredInOrder();
    void aSavedSessionIsScoredAgain();

private:
    Ran run(const QStringList &arguments) const { return m_home->run(arguments); }
    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        return m_home->write(QLatin1String(name), content);
    }
    QString catalogueFor(const QUrl &baseUrl);

    std::unique_ptr<ProgramHome> m_home;
};

void TestCommandLine::init()
{
    m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
}

void TestCommandLine::aSavedComparisonIsOpenedInTheWindow_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a saved comparison") << QStringLiteral("a/b.pennybench") << true;
    QTest::newRow("the first comparison") << QStringLiteral("--start") << true;
    QTest::newRow("a verb") << QStringLiteral("compare a.pennybench") << false;
    QTest::newRow("a word") << QStringLiteral("bogus") << false;
    QTest::newRow("help") << QStringLiteral("--help") << false;
}

void TestCommandLine::aSavedComparisonIsOpenedInTheWindow()
{
    QFETCH(const QString, arguments);
    QFETCH(const bool, window);
    QCOMPARE(isForCommandLine(
                 QStringList(QStringLiteral("pennybench")) + arguments.split(u' ', Qt::SkipEmptyParts)),
        !window);
}

void TestCommandLine::helpIsForEveryVerb_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");

    QTest::newRow("the program") << QStringList{QStringLiteral("--help")} << QStringLiteral("practice");
    QTest::newRow("a verb with a long name")
        << QStringList{QStringLiteral("--help")} << QStringLiteral("import-answers  Puts answers");
    QTest::newRow("run") << QStringList{QStringLiteral("run"), QStringLiteral("--help")}
                         << QStringLiteral("--budget");
    QTest::newRow("score") << QStringList{QStringLiteral("score"), QStringLiteral("--help")}
                           << QStringLiteral("--pairs");
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("--help")}
                            << QStringLiteral("--csv");
    QTest::newRow("compare") << QStringList{QStringLiteral("compare"), QStringLiteral("--help")}
                             << QStringLiteral("--json");
    QTest::newRow("practice") << QStringList{QStringLiteral("practice"), QStringLiteral("--help")}
                              << QStringLiteral("--port");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QStringLiteral("pennybench ");
}

void TestCommandLine::helpIsForEveryVerb()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains(mentions), qPrintable(ran.out));
    QCOMPARE(ran.err, QString());
}

void TestCommandLine::wrongArgumentsAreOneClearSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("mentions");

    QTest::newRow("a verb that does not exist") << QStringLiteral("rum") << 2 << QStringLiteral("\"rum\"");
    QTest::newRow("an option that does not exist")
        << QStringLiteral("run --modle x") << 2 << QStringLiteral("modle");
    QTest::newRow("a suite that is missing")
        << QStringLiteral("run --suite nowhere.json") << 2 << QStringLiteral("nowhere.json");
    QTest::newRow("a model that is missing")
        << QStringLiteral("run --model nobody/x") << 2 << QStringLiteral("nobody/x");
    QTest::newRow("a catalogue that is missing")
        << QStringLiteral("run --catalogue none.json") << 2 << QStringLiteral("none.json");
    QTest::newRow("trials out of range")
        << QStringLiteral("run --trials 0") << 2 << QStringLiteral("--trials");
    QTest::newRow("a budget that is no amount")
        << QStringLiteral("run --budget lots") << 2 << QStringLiteral("--budget");
    QTest::newRow("a language that is not spoken")
        << QStringLiteral("suites --language eo") << 2
        << QStringLiteral("pennybench: --language must be one of en, vi, zh, not \"eo\".\n");
    QTest::newRow("an effort that does not exist")
        << QStringLiteral("run --effort huge") << 2 << QStringLiteral("--effort");
    QTest::newRow("a report in a folder that does not exist")
        << QStringLiteral("run --csv no/such/folder/a.csv") << 2 << QStringLiteral("no/such/folder/a.csv");
    QTest::newRow("an export without a report")
        << QStringLiteral("export x.pennybench") << 2 << QStringLiteral("--csv");
    QTest::newRow("a session that does not exist")
        << QStringLiteral("export x.pennybench --csv a.csv") << 4 << QStringLiteral("x.pennybench");
    QTest::newRow("a comparison of nothing")
        << QStringLiteral("compare") << 2 << QStringLiteral("Name a session file");
    QTest::newRow("a scorer that does not exist")
        << QStringLiteral("score --scorer magic --pairs p.jsonl") << 2 << QStringLiteral("magic");
    QTest::newRow("nothing to score") << QStringLiteral("score") << 2 << QStringLiteral("--answers");
}

void TestCommandLine::wrongArgumentsAreOneClearSentence()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, mentions);
    const Ran ran = run(arguments.split(u' '));
    QCOMPARE(ran.exitCode, exitCode);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY2(ran.err.contains(mentions), qPrintable(ran.err));
}

void TestCommandLine::theMainJobAsksScoresAndReports()
{
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--limit"), QStringLiteral("3"),
        QStringLiteral("--session"), path("s.pennybench"), QStringLiteral("--csv"), path("a.csv"),
        QStringLiteral("--html"), path("a.html"), QStringLiteral("--chart"), path("a.png")});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    for (const char *column :
        {"model", "correct", "95 % interval", "cost per 1,000 correct", "median first token", "errors"})
        QVERIFY2(ran.out.contains(QLatin1String(column)), qPrintable(ran.out));
    QCOMPARE(ran.out.count(u"(practice)"), 4);
    for (const char *name : {"s.pennybench", "a.csv", "a.html", "a.png"}) {
        QVERIFY2(QFile::exists(path(name)), name);
        QVERIFY2(ran.err.contains(path(name)), qPrintable(ran.err));
    }
    QFile csv(path("a.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().count(",practice/scholar,") == 9);
    const Ran exported =
        run({QStringLiteral("export"), path("s.pennybench"), QStringLiteral("--jsonl"), QStringLiteral("-")});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.out.count(u'\n'), 36);
    const Ran compared = run({QStringLiteral("compare"), path("s.pennybench"), QStringLiteral("--json")});
    const QJsonObject comparison = QJsonDocument::fromJson(compared.out.toUtf8()).object();
    QCOMPARE(comparison.value(u"models").toArray().size(), 4);
    QCOMPARE(comparison.value(u"pairs").toArray().size(), 6);
    QCOMPARE(comparison.value(u"categories").toObject().size(), 3);
}

void TestCommandLine::aSessionIsContinuedWithoutAskingAgain()
{
    const QStringList arguments{QStringLiteral("run"), QStringLiteral("--suite"), QStringLiteral("math"),
        QStringLiteral("--session"), path("s.pennybench"), QStringLiteral("--jsonl"), QStringLiteral("-"),
        QStringLiteral("--limit")};
    const Ran first = run(arguments + QStringList{QStringLiteral("2")});
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    QCOMPARE(first.out.count(u'\n'), 8);
    const Ran again = run(arguments + QStringList{QStringLiteral("3")});
    QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    QCOMPARE(again.out.count(u'\n'), 12);
    for (const QString &line : first.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString asked = line.section(QStringLiteral("\"asked_at\":"), 1).section(u',', 0, 0);
        QVERIFY2(again.out.contains(asked), "an answer was asked again");
    }
}

void TestCommandLine::aDryRunSendsNothing()
{
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--dry-run"), QStringLiteral("--limit"),
        QStringLiteral("2"), QStringLiteral("--session"), path("s.pennybench")});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains(u"requests  24"), qPrintable(ran.out));
    QVERIFY(!QFile::exists(path("s.pennybench")));
}

void TestCommandLine::aServerThatIsNotThereFailsEveryAnswerAndIsSaved()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(closed.serverPort());
    closed.close();
    const QString catalogue = write("c.json",
        R"({"format":"pennybench-catalogue","version":1,
        "providers":[{"id":"gone","name":"Gone","dialect":"openai","base_url":"http://127.0.0.1:)"
            + port + R"(/v1"}],
        "models":[{"id":"gone/x","provider":"gone","api_name":"x","name":"X"}]})");
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--catalogue"), catalogue,
        QStringLiteral("--model"), QStringLiteral("gone/x"), QStringLiteral("--suite"),
        QStringLiteral("math"), QStringLiteral("--limit"), QStringLiteral("2"), QStringLiteral("--retries"),
        QStringLiteral("0"), QStringLiteral("--session"), path("s.pennybench"), QStringLiteral("--jsonl"),
        QStringLiteral("-")});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.count(QStringLiteral("\"error_kind\":\"network\"")), 2);
    QVERIFY2(ran.err.contains(u"2 × gone/x: Nothing answers at 127.0.0.1"), qPrintable(ran.err));
}

void TestCommandLine::aFaultyServerEndsEachAnswerWithAClearSentence_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mentions");

    QTest::newRow("a wrong key") << httpResponse(401, "application/json",
        R"({"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}})")
                                 << QStringLiteral("auth") << QStringLiteral("Incorrect API key");
    QTest::newRow("a web page instead of JSON")
        << httpResponse(200, "text/html", "<html><head><title>Hotel Wi-Fi</title></head></html>")
        << QStringLiteral("protocol") << QStringLiteral("Hotel Wi-Fi");
    QTest::newRow("a stream that is cut") << httpResponse(
        200, "text/event-stream", "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"4\"}}]}\n\n")
                                          << QStringLiteral("truncated") << QStringLiteral("127.0.0.1");
    QTest::newRow("no money left") << httpResponse(
        402, "application/json", R"({"error":{"message":"Insufficient Balance"}})")
                                   << QStringLiteral("quota") << QStringLiteral("Insufficient Balance");
}

QString TestCommandLine::catalogueFor(const QUrl &baseUrl)
{
    return write("served.json",
        R"({"format":"pennybench-catalogue","version":1,
        "providers":[{"id":"served","name":"Served","dialect":"openai","base_url":")"
            + baseUrl.toEncoded() + R"("}],
        "models":[{"id":"served/x","provider":"served","api_name":"x","name":"X"}]})");
}

void TestCommandLine::aFaultyServerEndsEachAnswerWithAClearSentence()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, kind);
    QFETCH(QString, mentions);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { socket->write(response); });
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--catalogue"),
        catalogueFor(server.url(QStringLiteral("/v1"))), QStringLiteral("--model"),
        QStringLiteral("served/x"), QStringLiteral("--suite"), QStringLiteral("math"),
        QStringLiteral("--limit"), QStringLiteral("2"), QStringLiteral("--retries"), QStringLiteral("0"),
        QStringLiteral("--jsonl"), QStringLiteral("-")});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.count(QStringLiteral("\"error_kind\":\"%1\"").arg(kind)), 2);
    QVERIFY2(ran.err.contains(mentions), qPrintable(ran.err));
}

void TestCommandLine::whatHadFinishedBeforeAFaultIsKept()
{
    int asked = 0;
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        const QByteArray whole =
            "data: "
            "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"336\"},\"finish_reason\":\"stop\"}]}\n\n"
            "data: [DONE]\n\n";
        socket->write(httpResponse(200, "text/event-stream", ++asked <= 2 ? whole : whole.left(20)));
    });
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--catalogue"),
        catalogueFor(server.url(QStringLiteral("/v1"))), QStringLiteral("--model"),
        QStringLiteral("served/x"), QStringLiteral("--suite"), QStringLiteral("math"),
        QStringLiteral("--limit"), QStringLiteral("4"), QStringLiteral("--retries"), QStringLiteral("0"),
        QStringLiteral("--concurrency"), QStringLiteral("1"), QStringLiteral("--jsonl"),
        QStringLiteral("-")});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.count(QStringLiteral("\"status\":\"ok\"")), 2);
    QCOMPARE(ran.out.count(QStringLiteral("\"status\":\"error\"")), 2);
    QCOMPARE(ran.out.count(QStringLiteral("\"verdict\":\"correct\"")), 1);
}

void TestCommandLine::theSuitesAreListed()
{
    const Ran ran = run({QStringLiteral("suites"), QStringLiteral("--json")});
    QCOMPARE(ran.exitCode, 0);
    const QJsonArray suites = QJsonDocument::fromJson(ran.out.toUtf8()).array();
    QVERIFY(suites.size() >= 3);
    for (const QJsonValue &suite : suites)
        QVERIFY2(suite[u"prompts"].toInt() >= 12, qPrintable(suite[u"id"].toString()));
    QVERIFY(run({QStringLiteral("suites")}).out.contains(u"CC-BY-4.0"));
}

void TestCommandLine::externalPracticeServerIsReachedThroughACatalogue()
{
    const QString suite = QStringLiteral("math");
    QProcess server;
    m_home->start(server,
        {QStringLiteral("practice"), QStringLiteral("--suite"), suite, QStringLiteral("--speed"),
            QStringLiteral("0")});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine() || server.state() == QProcess::NotRunning, 60'000);
    const QJsonObject line = QJsonDocument::fromJson(server.readLine()).object();
    QCOMPARE(line.value(u"models").toArray().size(), 4);
    const QByteArray url = line.value(u"base_urls").toObject().value(u"openai").toString().toUtf8();
    const QString catalogue = write("c.json",
        R"({"format":"pennybench-catalogue","version":1,
        "providers":[{"id":"p","name":"P","dialect":"openai","base_url":")"
            + url + R"("}],
        "models":[{"id":"p/scholar","provider":"p","api_name":"scholar","name":"S","simulated":true,
                   "prices":[{"input":"1","output":"2","source":"test","confidence":"A"}]}]})");
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--catalogue"), catalogue,
        QStringLiteral("--model"), QStringLiteral("p/scholar"), QStringLiteral("--suite"), suite,
        QStringLiteral("--limit"), QStringLiteral("30"), QStringLiteral("--jsonl"), QStringLiteral("-")});
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QCOMPARE(ran.out.count(u'\n'), 30);
    for (const char *column :
        {"ttft_ms", "latency_ms", "cost_usd", "completion_tokens", "verdict", "served_model"})
        QVERIFY2(!ran.out.contains(QStringLiteral("\"%1\":null").arg(QLatin1String(column))), column);
}

void TestCommandLine::anInterruptedRunKeepsWhatHadFinished()
{
    QProcess process;
    m_home->setPracticeSpeed(1); // so that it is still running
    m_home->start(process,
        {QStringLiteral("run"), QStringLiteral("--suite"), QStringLiteral("math"), QStringLiteral("--trials"),
            QStringLiteral("50"), QStringLiteral("--session"), path("s.pennybench")});
    const auto answers = [&] {
        const Ran exported = run(
            {QStringLiteral("export"), path("s.pennybench"), QStringLiteral("--jsonl"), QStringLiteral("-")});
        return exported.out.count(QStringLiteral("\"status\":\"ok\""));
    };
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("s.pennybench")) && answers() > 3, 60'000);
    const auto before = answers();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(answers() >= before);
}

void TestCommandLine::pairsAreScoredInOrder()
{
    const QString pairs = write("p.jsonl",
        "{\"id\":\"a\",\"expected\":\"72\",\"answer\":\"so the answer is 72.\"}\n"
        "\n{\"id\":\"b\",\"expected\":\"72\",\"answer\":\"Answer: 73\"}\n");
    const Ran ran = run({QStringLiteral("score"), QStringLiteral("--scorer"), QStringLiteral("number"),
        QStringLiteral("--pairs"), pairs});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0).toUtf8()).object();
    QCOMPARE(first.value(u"id").toString(), QStringLiteral("a"));
    QCOMPARE(first.value(u"verdict").toString(), QStringLiteral("correct"));
    QCOMPARE(
        QJsonDocument::fromJson(lines.at(1).toUtf8())[u"verdict"].toString(), QStringLiteral("incorrect"));
    const QString broken = write("q.jsonl", "{\"expected\":\"1\",\"answer\":\"1\"}\n{oops\n");
    const Ran failed = run({QStringLiteral("score"), QStringLiteral("--scorer"), QStringLiteral("number"),
        QStringLiteral("--pairs"), broken});
    QCOMPARE(failed.exitCode, 2);
    QVERIFY2(failed.err.contains(u"line 2"), qPrintable(failed.err));
}

void TestCommandLine::aSavedSessionIsScoredAgain()
{
    const Ran ran = run({QStringLiteral("run"), QStringLiteral("--suite"), QStringLiteral("math"),
        QStringLiteral("--limit"), QStringLiteral("2"), QStringLiteral("--session"), path("s.pennybench")});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    const Ran scored = run({QStringLiteral("score"), path("s.pennybench")});
    QVERIFY2(scored.exitCode == 0, qPrintable(scored.err));
    QCOMPARE(scored.out.count(u'\n'), 8);
    QCOMPARE(scored.out.count(QStringLiteral("\"scorer\":")), 8);
}

PENNYBENCH_TEST(TestCommandLine)
#include "tst_commandline.moc"

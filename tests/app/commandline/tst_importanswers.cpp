#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoPrompts = R"({"format":"pennybench-suite","version":1,"id":"s","title":"Two","prompts":[
{"id":"p1","category":"math","language":"en","prompt":"What is six times seven?","scorer":{"type":"number","expected":"42"}},
{"id":"p2","category":"math","language":"en","prompt":"What is six times eight?","scorer":{"type":"number","expected":"48"}}]})";

QList<QJsonObject> rowsOf(const QString &jsonLines)
{
    QList<QJsonObject> rows;
    for (const QString &line : jsonLines.split(u'\n', Qt::SkipEmptyParts))
        rows += QJsonDocument::fromJson(line.toUtf8()).object();
    return rows;
}

} // namespace

/// Answers that were given elsewhere take part in a session like the others, by the real program.
class TestImportAnswers : public QObject {
    Q_OBJECT

private slots:
    void importedAnswersAreScoredAndMarkedInReports()
    {
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString session = home.path(u"s.pennybench"_s);
        const QString answers = home.write(u"chat.md"_s,
            "## User\nWhat is six times seven?\n## ChatGPT\nIt is 42.\n## User\nWhat is six times eight?\n"
            "## ChatGPT\nIt is 49.\n## User\nThank you!\n## ChatGPT\nBye.\n");
        const Ran ran = home.run({u"import-answers"_s, answers, u"--suite"_s,
            home.write(u"s.json"_s, twoPrompts), u"--model"_s, u"openai/o1-mini"_s, u"-o"_s, session});
        QVERIFY2(ran.exitCode == 1, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"Not imported: line 9: no prompt has this text (\u201cThank you!\u201d)"_s)
                || ran.err.contains(u"no prompt has this text"_s),
            qPrintable(ran.err));
        const auto rows = rowsOf(home.run({u"export"_s, session, u"--jsonl"_s, u"-"_s}).out);
        QCOMPARE(rows.size(), qsizetype(2));
        QCOMPARE(rows.at(0).value(u"provider").toString(), u"pasted"_s);
        QVERIFY(rows.at(0).value(u"label").toString().endsWith(u" [pasted]"_s));
        QCOMPARE(rows.at(0).value(u"verdict").toString(), u"correct"_s);
        QCOMPARE(rows.at(1).value(u"verdict").toString(), u"incorrect"_s);
        QVERIFY(rows.at(0).value(u"cost_usd").isNull());
        QCOMPARE(home.run({u"check"_s, session}).exitCode, 0);
        const QJsonObject told =
            QJsonDocument::fromJson(home.run({u"article"_s, session, u"--json"_s}).out.toUtf8()).object();
        QCOMPARE(told.value(u"roles")[0][u"role"].toString(), u"o1-mini"_s);
    }

    void aContestantJoinsASessionAndIsNotAskedWhenThatGoesOn()
    {
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString session = home.path(u"s.pennybench"_s);
        const QString file = home.write(u"s.json"_s, twoPrompts);
        const QString answers =
            home.write(u"a.jsonl"_s, R"({"prompt_id":"p1","answer":"42","cost_usd":"0.5"})");
        QCOMPARE(home.run({u"run"_s, u"--suite"_s, file, u"--model"_s, u"practice/penny"_s, u"--limit"_s,
                              u"1"_s, u"--session"_s, session})
                     .exitCode,
            0);
        const Ran ran =
            home.run({u"import-answers"_s, answers, u"--model"_s, u"a pupil"_s, u"-o"_s, session});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const Ran goesOn = home.run({u"run"_s, u"--session"_s, session, u"--suite"_s, file});
        QVERIFY2(goesOn.exitCode == 0, qPrintable(goesOn.err));
        const auto read = Store::readSession(session);
        QVERIFY(read);
        QCOMPARE(read->plan.models.size(), qsizetype(2));
        QCOMPARE(read->answers.size(), qsizetype(3));
        QCOMPARE(read->plan.answerCount(), 2);
        const auto rows = rowsOf(home.run({u"export"_s, session, u"--jsonl"_s, u"-"_s}).out);
        QCOMPARE(rows.at(1).value(u"price_source").toString(), u"typed by a person"_s);
    }

    void aSheetIsWrittenAndReadBack()
    {
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString file = home.write(u"s.json"_s, twoPrompts);
        const QString sheet = home.path(u"sheet.csv"_s);
        QCOMPARE(home.run({u"import-answers"_s, u"--suite"_s, file, u"--sheet"_s, sheet}).exitCode, 0);
        QFile csv(sheet);
        QVERIFY(csv.open(QIODevice::ReadWrite));
        QByteArray filled = csv.readAll();
        filled.replace("seven?\",,", "seven?\",42,");
        csv.seek(0);
        csv.write(filled);
        csv.close();
        const Ran ran = home.run({u"import-answers"_s, sheet, u"--suite"_s, file, u"--model"_s, u"a pupil"_s,
            u"-o"_s, home.path(u"s.pennybench"_s)});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(ran.err.contains(u"1 rows have no answer yet"_s));
    }

    void whatIsWrongIsSaidAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        const QByteArray one = R"({"prompt_id":"p1","answer":"42"})";
        QTest::newRow("nobody is named") << one << QStringList{} << u"--model NAME"_s;
        QTest::newRow("two are named in the file")
            << QByteArray(R"({"prompt_id":"p1","answer":"42","model":"a"}
{"prompt_id":"p2","answer":"48","model":"b"})")
            << QStringList{} << u"from a and from b"_s;
        QTest::newRow("a cost that is none")
            << one << QStringList{u"--model"_s, u"m"_s, u"--cost"_s, u"x"_s} << u"--cost takes US dollars"_s;
        QTest::newRow("no answer belongs to a prompt")
            << QByteArray(R"({"prompt_id":"p9","answer":"42"})") << QStringList{u"--model"_s, u"m"_s}
            << u"None of the answers"_s;
    }
    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        QFETCH(const QByteArray, answers);
        QFETCH(const QStringList, options);
        QFETCH(const QString, said);
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString session = home.path(u"s.pennybench"_s);
        const Ran ran = home.run(QStringList{u"import-answers"_s, home.write(u"a.jsonl"_s, answers),
                                     u"--suite"_s, home.write(u"s.json"_s, twoPrompts), u"-o"_s, session}
            + options);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QVERIFY(!QFileInfo::exists(session));
    }

    void budgetForcingIsAskedOfAServerOfRawCompletions()
    {
        RawServer server([](const RawRequest &request, QTcpSocket *socket) {
            const QString prompt = QJsonDocument::fromJson(request.body)[u"prompt"].toString();
            const QByteArray text = prompt.endsWith(u"answer\n"_s) ? "The answer is 42." : " I think.";
            socket->write(httpResponse(200, "application/json",
                R"({"model":"s1","choices":[{"index":0,"text":")" + text
                    + R"(","finish_reason":"stop"}],"usage":{"prompt_tokens":50,"completion_tokens":8}})"));
        });
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString catalogue = home.write(u"c.json"_s,
            R"({"format":"pennybench-catalogue","version":1,"providers":[{"id":"raw","dialect":"openai-completions",
            "base_url":")"
                + server.url(u"/v1"_s).toEncoded()
                + R"(","stream":false}],"models":[{"id":"raw/s1","provider":"raw","api_name":"s1","template":"s1",
            "reasoning":true,"context":32768,"prices":[{"from":"2025-01-01T00:00:00Z","input":"1","output":"2","source":"here"}]}]})");
        const QString session = home.path(u"s.pennybench"_s);
        const Ran ran = home.run(
            {u"run"_s, u"--catalogue"_s, catalogue, u"--suite"_s, home.write(u"s.json"_s, twoPrompts),
                u"--limit"_s, u"1"_s, u"--model"_s, u"raw/s1:wait=2,think_max=4000"_s, u"--model"_s,
                u"raw/s1:wait=0,think_max=4000"_s, u"--session"_s, session});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QCOMPARE(server.requests().size(), qsizetype(6));
        const auto rows = rowsOf(home.run({u"export"_s, session, u"--jsonl"_s, u"-"_s}).out);
        QCOMPARE(rows.size(), qsizetype(2));
        for (const QJsonObject &row : rows) {
            const bool isLong = row.value(u"settings").toString().contains(u"wait=2"_s);
            QCOMPARE(row.value(u"verdict").toString(), u"correct"_s);
            QCOMPARE(row.value(u"prompt_tokens").toInt(), isLong ? 200 : 100);
            QCOMPARE(row.value(u"completion_tokens").toInt(), isLong ? 32 : 16);
            QCOMPARE(row.value(u"reasoning_tokens").toInt(), isLong ? 24 : 8);
            QCOMPARE(row.value(u"cost_usd").toDouble(), isLong ? 0.000264 : 0.000132);
        }
    }

    void aModelElsewhereIsNotMadeToWait()
    {
        const ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const Ran ran = home.run({u"run"_s, u"--model"_s, u"practice/penny:wait=2"_s, u"--dry-run"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(u"raw completions"_s), qPrintable(ran.err));
    }
};

PENNYBENCH_TEST(TestImportAnswers)
#include "tst_importanswers.moc"

#include "app/reports/findings.h"
#include "app/reports/htmlreport.h"
#include "app/reports/modeltable.h"
#include "app/reports/numbertext.h"
#include "app/reports/reportfiles.h"
#include "app/reports/reportrow.h"
#include "app/reports/tablereports.h"
#include "app/runs/contestants.h"
#include "app/suites/zippart.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Reports;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

namespace {

/// RFC 4180 by the letter, written apart from the writer.
QList<QStringList> parsedCsv(const QString &csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (quoted && c == u'"' && csv.mid(i + 1, 1) == u"\"") {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\r')) {
            rows.last() += cell;
            cell.clear();
            if (c == u'\r') {
                rows += QStringList();
                ++i;
            }
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QList<QStringList> csvOf(const Session &s, bool bom = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeCsv(buffer, s, bom))
        return {};
    return parsedCsv(QString::fromUtf8(buffer.data()));
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private slots:
    void theColumnsAreThoseOfTheContract();
    void aPersonsVerdictStandsBesideTheScorers();
    void csvHasARowForEachAnswer();
    void csvSurvivesHostileText_data();
    void csvSurvivesHostileText();
    void numbersStayNumbers();
    void byteOrderMarkOnlyWhenAskedFor();
    void jsonLinesAreTypedAndUnaltered();
    void anErrorHasItsKindAndMessageAndNoScore();
    void htmlHasNoScriptAndEscapesWhatComesFromOutside();
    void aRowNamesItsContestant();
    void reportsAreRefusedBeforeAnyWork_data();
    void reportsAreRefusedBeforeAnyWork();
    void everyFormatIsWritten();
    void theWorkbookHasFiltersAFrozenHeaderAndAChart();
    void dollarsNeverUseAnExponent();
};

void TestReports::theColumnsAreThoseOfTheContract()
{
    QCOMPARE(reportColumns().size(), 52);
    QCOMPARE(reportColumns().first(), QStringLiteral("schema"));
    QCOMPARE(reportColumns().at(41), QStringLiteral("answer"));
    const Session s = session();
    QCOMPARE(reportRow(s, PromptIndex(s.plan), s.answers.first()).size(), reportColumns().size());
    QCOMPARE(reportColumns().mid(42).join(u' '),
        QStringLiteral("contestant label settings turn difficulty tags human_verdict votes vote_share "
                       "scorer_verdict"));
}

void TestReports::aRowNamesItsContestant()
{
    Session s = session();
    s.plan.models = {{.id = QStringLiteral("a"), .name = QStringLiteral("Model a")},
        {.id = QStringLiteral("b"), .name = QStringLiteral("Model b")}};
    s.plan.suites.first().prompts.first().difficulty = 3;
    s.plan.suites.first().prompts.first().tags = {QStringLiteral("sums"), QStringLiteral("short")};
    Answer answer = s.answers.at(1);
    answer.temperature = 0.2;
    answer.effort = Effort::High;
    answer.maxTokens = 400;
    answer.override = Verdict::Correct;
    const QList<ReportCell> cells = reportRow(s, PromptIndex(s.plan), answer).mid(42);
    QStringList texts;
    for (const ReportCell &cell : cells)
        texts += cell.text;
    QCOMPARE(texts.join(u'|'),
        QStringLiteral(
            "B|Model b|effort=high;temperature=0.2;max_tokens=400||3|sums;short|correct|||incorrect"));
    // Three phones voted about the first trial, two of them for this answer.
    s.votes = {{.number = 1,
        .suite = answer.key.suite,
        .promptId = answer.key.promptId,
        .contestants = {QStringLiteral("b"), QStringLiteral("a")},
        .votes = {{QStringLiteral("x"), QStringLiteral("A")}, {QStringLiteral("y"), QStringLiteral("A")},
            {QStringLiteral("z"), QStringLiteral("tie")}}}};
    const QList<ReportCell> voted = reportRow(s, PromptIndex(s.plan), answer).mid(49, 2);
    QCOMPARE(voted.first().text, QStringLiteral("2"));
    QCOMPARE(voted.last().text, QStringLiteral("0.6667"));
    QCOMPARE(contestantLetter(0), QStringLiteral("A"));
    QCOMPARE(contestantLetter(25), QStringLiteral("Z"));
    QCOMPARE(contestantLetter(26), QStringLiteral("AA"));
    QCOMPARE(contestantLetter(701), QStringLiteral("ZZ"));
    QCOMPARE(contestantLetter(702), QStringLiteral("AAA"));
}

void TestReports::aPersonsVerdictStandsBesideTheScorers()
{
    Session s = session();
    Answer &answer = s.answers.first();
    answer.score->verdict = Verdict::Incorrect;
    answer.override = Verdict::Correct;
    const auto cell = [](const QStringList &row, QStringView name) {
        return row.at(reportColumns().indexOf(name));
    };
    const QList<QStringList> rows = csvOf(s);
    QCOMPARE(cell(rows.at(1), u"verdict"), QStringLiteral("correct"));
    QCOMPARE(cell(rows.at(1), u"reason"),
        QStringLiteral("decided by a person; the scorer said incorrect: ") + answer.score->reason.english());
    QVERIFY(!cell(rows.at(2), u"reason").contains(u"person"));
}

void TestReports::csvHasARowForEachAnswer()
{
    const QList<QStringList> rows = csvOf(session());
    QCOMPARE(rows.size(), 17);
    QCOMPARE(rows.first(), reportColumns());
    QCOMPARE(rows.at(1).at(reportColumns().indexOf(u"asked_at")), QStringLiteral("2026-11-23T09:08:07.006Z"));
    QCOMPARE(rows.at(1).at(reportColumns().indexOf(u"cost_usd")), QStringLiteral("0.01"));
    QCOMPARE(rows.at(1).at(reportColumns().indexOf(u"ttft_ms")), QStringLiteral("250.0"));
}

void TestReports::csvSurvivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("comma and quote") << QStringLiteral("a,\"b\"") << QStringLiteral("a,\"b\"");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\nc") << QStringLiteral("a\r\nb\nc");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+cmd") << QStringLiteral("'+cmd");
    QTest::newRow("minus") << QStringLiteral("-2") << QStringLiteral("'-2");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("'\r=1");
    QTest::newRow("Vietnamese and Chinese")
        << QStringLiteral("Tiếng Việt 中文") << QStringLiteral("Tiếng Việt 中文");
}

void TestReports::csvSurvivesHostileText()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    Session s = session();
    s.answers = {s.answers.first()};
    s.answers.first().text = text;
    s.answers.first().score->extracted = text;
    const QStringList row = csvOf(s).at(1);
    QCOMPARE(row.at(41), cell);
    QCOMPARE(row.at(reportColumns().indexOf(u"extracted")), cell);
}

void TestReports::numbersStayNumbers()
{
    Session s = session();
    s.answers = {s.answers.first()};
    s.answers.first().cost->amount = Money::fromPicodollars(-250'000'000'000);
    QCOMPARE(csvOf(s).at(1).at(reportColumns().indexOf(u"cost_usd")), QStringLiteral("-0.25"));
    s.answers.first().cost.reset();
    QCOMPARE(csvOf(s).at(1).at(reportColumns().indexOf(u"cost_usd")), QString());
}

void TestReports::byteOrderMarkOnlyWhenAskedFor()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(buffer, session(), true));
    QVERIFY(buffer.data().startsWith("\xEF\xBB\xBFschema,"));
    QVERIFY(csvOf(session()).first().first() == u"schema");
}

void TestReports::jsonLinesAreTypedAndUnaltered()
{
    Session s = session();
    s.answers.first().text = QStringLiteral("=1+1\n\"x\"");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeJsonLines(buffer, s));
    const QList<QByteArray> lines = buffer.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 16);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.size(), reportColumns().size());
    QCOMPARE(first.value(u"answer").toString(), s.answers.first().text);
    QVERIFY(first.value(u"trial").isDouble());
    QVERIFY(first.value(u"simulated").isBool());
    QCOMPARE(first.value(u"cost_usd").toDouble(), 0.01);
    QVERIFY(first.value(u"error_kind").isNull());
}

void TestReports::anErrorHasItsKindAndMessageAndNoScore()
{
    Session s = session();
    Answer &failed = s.answers.first();
    failed.status = AnswerStatus::Error;
    failed.error =
        ChatError{.kind = ErrorKind::RateLimit, .message = QStringLiteral("Slow down."), .httpStatus = 429};
    failed.score.reset();
    failed.cost.reset();
    const QStringList row = csvOf(s).at(1);
    const auto cell = [&](const char *name) { return row.at(reportColumns().indexOf(QLatin1String(name))); };
    QCOMPARE(cell("status"), QStringLiteral("error"));
    QCOMPARE(cell("error_kind"), QStringLiteral("rate_limit"));
    QCOMPARE(cell("verdict"), QStringLiteral("error"));
    QCOMPARE(cell("score"), QString());
    QCOMPARE(cell("reason"), QStringLiteral("Slow down."));
    QCOMPARE(cell("cost_usd"), QString());
}

void TestReports::htmlHasNoScriptAndEscapesWhatComesFromOutside()
{
    const QString hostile = QStringLiteral("</pre><script>alert(1)</script><img src=x onerror=alert(1)>");
    Session s = session();
    s.title = hostile;
    s.plan.suites.first().prompts.first().text = hostile;
    s.plan.suites.first().title = hostile;
    for (Answer &a : s.answers) {
        a.text = hostile;
        a.key.model += hostile;
        a.score->reason = hostile;
    }
    const QByteArray html = htmlOf(s);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("&lt;script&gt;"));
}

void TestReports::reportsAreRefusedBeforeAnyWork_data()
{
    QTest::addColumn<ReportFiles>("files");

    QTest::newRow("a folder that does not exist")
        << ReportFiles{.csv = QStringLiteral("/nowhere/at/all/a.csv")};
    QTest::newRow("a chart of an unknown kind") << ReportFiles{.chart = QStringLiteral("chart.gif")};
    QTest::newRow("two reports on standard output")
        << ReportFiles{.csv = QStringLiteral("-"), .jsonl = QStringLiteral("-")};
    QTest::newRow("answers for a PDF that is not wanted")
        << ReportFiles{.csv = QStringLiteral("-"), .pdfWithAnswers = true};
    QTest::newRow("a workbook on standard output") << ReportFiles{.html = QStringLiteral("/")};
}

void TestReports::reportsAreRefusedBeforeAnyWork()
{
    QFETCH(ReportFiles, files);
    QVERIFY(files.problem());
    QVERIFY(!files.problem()->message.isEmpty());
}

void TestReports::everyFormatIsWritten()
{
    QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const ReportFiles files{.csv = path("r.csv"),
        .jsonl = path("r.jsonl"),
        .xlsx = path("r.xlsx"),
        .html = path("r.html"),
        .pdf = path("r.pdf"),
        .chart = path("r.png")};
    QVERIFY(files.drawsCharts());
    QVERIFY(!files.problem());
    QBuffer nowhere;
    const auto written = writeReports(files, session(), nowhere);
    QCOMPARE(written.problems, QList<Problem>());
    QCOMPARE(written.paths.size(), 6);
    const QImage chart(path("r.png"));
    QCOMPARE(chart.width(), 1800);
    const QHash<QString, QByteArray> starts{
        {path("r.pdf"), "%PDF-"}, {path("r.xlsx"), "PK"}, {path("r.html"), "<!DOCTYPE"}};
    for (auto it = starts.cbegin(); it != starts.cend(); ++it) {
        QFile file(it.key());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(it.value()), qPrintable(it.key()));
    }
}

void TestReports::theWorkbookHasFiltersAFrozenHeaderAndAChart()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeXlsx(buffer, session()));
    const auto archive = Suites::ZipArchive::open(buffer.data(), 10'000'000);
    QVERIFY(archive);
    const auto part = [&](const char *name) {
        const auto device = (*archive)->part(QLatin1String(name));
        return device ? QString::fromUtf8(device->readAll()) : QString();
    };
    const QString answers = part("xl/worksheets/sheet1.xml");
    QVERIFY(answers.contains(QStringLiteral("state=\"frozen\"")));
    QVERIFY(answers.contains(QStringLiteral("<autoFilter ref=\"A1:AZ17\"/>")));
    QVERIFY2(answers.contains(QStringLiteral("t=\"b\"")), "booleans are typed");
    static const QRegularExpression cost(QStringLiteral("<c r=\"AD2\"><v>0.01</v></c>"));
    QVERIFY2(answers.contains(cost), "costs are numbers");
    const QString models = part("xl/worksheets/sheet2.xml");
    QVERIFY(models.contains(QStringLiteral("<autoFilter ref=")));
    QVERIFY(models.contains(QStringLiteral("<drawing ")));
    const QString chart = part("xl/charts/chart1.xml");
    QCOMPARE(chart.count(QStringLiteral("<c:ser>")), 2);
    QVERIFY(chart.contains(QStringLiteral("logBase")));
    QVERIFY(chart.contains(QStringLiteral("models!$O$2")) && chart.contains(QStringLiteral("models!$D$2")));
    QVERIFY(models.contains(QStringLiteral("r=\"O2\"")));
}

void TestReports::dollarsNeverUseAnExponent()
{
    QCOMPARE(dollars(std::optional(0.00000123)), QStringLiteral("$0.0000012"));
    QCOMPARE(dollars(std::optional(0.0999)), QStringLiteral("$0.10"));
    QCOMPARE(dollars(std::optional(0.0951)), QStringLiteral("$0.095"));
    QCOMPARE(dollars(std::optional(0.996)), QStringLiteral("$1.00"));
    QCOMPARE(dollars(std::optional(1234.5)), QStringLiteral("$1,234.50"));
    QCOMPARE(dollars(std::optional(0.0)), QStringLiteral("$0"));
    QCOMPARE(dollars(std::optional<double>()), QStringLiteral("unknown"));
}

PENNYBENCH_TEST(TestReports)
#include "tst_reports.moc"

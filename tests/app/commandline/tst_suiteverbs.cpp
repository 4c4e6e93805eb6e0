#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <zlib.h>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

/// A file's content, made when it is needed: the rows together would take more memory than what is tested.
struct Content {
    QByteArray head;
    QByteArray piece = {};
    int count = 0; ///< of the piece
    QByteArray tail = {};

    QByteArray text() const { return head + piece.repeated(count) + tail; }
};

constexpr int million = 1'000'000;

const QByteArray ownHead =
    R"({"format": "pennybench-suite", "version": 1, "id": "mine", "title": "Mine", "licence": "CC0", "prompts": [)"
    "\n";

} // namespace

/// Importing and checking suites with the real program.
class TestSuiteVerbs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSpreadsheetBecomesASuiteByOneCommand();
    void anImportedSuiteIsListedAndCanBeNamed();
    void badRowsStopTheProgramUnlessTheyAreToBeSkipped_data();
    void badRowsStopTheProgramUnlessTheyAreToBeSkipped();
    void aTableIsAskedAsItIs();
    void severalFilesBecomeOneSuite();
    void aCheckSaysWhatIsWrongAndEndsWithTwo_data();
    void aCheckSaysWhatIsWrongAndEndsWithTwo();
    void aCheckFindsNothingWrongWithWhatIsRight();
    void aSessionIsChecked();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aHostileFileIsOneClearSentenceAndLittleMemory_data();
    void aHostileFileIsOneClearSentenceAndLittleMemory();

private:
    Ran run(const QStringList &arguments) const { return m_home->run(arguments); }
    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QString write(const QString &name, const QByteArray &content) { return m_home->write(name, content); }
    QString writePacked(const QString &name, const QByteArray &piece, int times);

    std::unique_ptr<ProgramHome> m_home;
};

void TestSuiteVerbs::init()
{
    m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
}

QString TestSuiteVerbs::writePacked(const QString &name, const QByteArray &piece, int times)
{
    const QString file = QDir(m_home->path(QString())).absoluteFilePath(name);
    const gzFile packed = gzopen(file.toLocal8Bit().constData(), "wb1");
    for (int i = 0; i < times; ++i)
        gzwrite(packed, piece.constData(), static_cast<unsigned>(piece.size()));
    gzclose(packed);
    return file;
}

void TestSuiteVerbs::aSpreadsheetBecomesASuiteByOneCommand()
{
    const QString table = write(u"lớp 7.csv"_s, "prompt;expected\n1 + 1?;2\nWhat?;\"a;b\"\n");
    const Ran ran =
        run({u"suites"_s, u"--import"_s, table, u"-o"_s, path("suite.json"), u"--title"_s, u"Toán"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"Toán: 2 prompts, licence not known"), qPrintable(ran.err));
    const Ran listed = run({u"suites"_s, u"--json"_s, path("suite.json")});
    const QJsonObject suite = QJsonDocument::fromJson(listed.out.toUtf8()).array().first().toObject();
    QCOMPARE(suite[u"prompts"].toInt(), 2);
    QCOMPARE(suite[u"title"].toString(), u"Toán"_s);
}

void TestSuiteVerbs::anImportedSuiteIsListedAndCanBeNamed()
{
    const QString table = write(u"mine.csv"_s, "prompt,expected\n1 + 1?,2\n");
    const Ran ran = run({u"suites"_s, u"--import"_s, table});
    QVERIFY2(ran.exitCode == 0 && ran.err.contains(u"--suite mine"), qPrintable(ran.err));
    QVERIFY(run({u"suites"_s}).out.contains(u"mine"));
    const Ran dry = run({u"run"_s, u"--suite"_s, u"mine"_s, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.err));
    write(u"pennybench/suites/broken.json"_s, "{");
    const Ran listed = run({u"suites"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY2(listed.err.contains(u"broken.json") && listed.out.contains(u"mine"), qPrintable(listed.err));
}

void TestSuiteVerbs::badRowsStopTheProgramUnlessTheyAreToBeSkipped_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("suites") << QStringList{u"suites"_s} << QStringList();
    QTest::newRow("suites --import") << QStringList{u"suites"_s, u"--import"_s}
                                     << QStringList{u"-o"_s, u"-"_s};
    QTest::newRow("run") << QStringList{u"run"_s, u"--suite"_s} << QStringList{u"--dry-run"_s};
}

void TestSuiteVerbs::badRowsStopTheProgramUnlessTheyAreToBeSkipped()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const QString table = write(u"x.csv"_s, "prompt;expected\n1 + 1?;2\nWhat?;\n");
    const Ran refused = run(before + QStringList{table} + after);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(u"x.csv, line 3, column 2, field expected: ")
            && refused.err.contains(u"--skip-bad-rows"),
        qPrintable(refused.err));
    const Ran skipped = run(before + QStringList{table} + after + QStringList{u"--skip-bad-rows"_s});
    QVERIFY2(
        skipped.exitCode == 0 && skipped.err.contains(u"1 of 2 rows had errors"), qPrintable(skipped.err));
}

void TestSuiteVerbs::aTableIsAskedAsItIs()
{
    const QString table = write(u"x.csv"_s, "prompt;expected\n1 + 1?;2\n2 + 2?;4\n");
    const Ran ran = run({u"run"_s, u"--suite"_s, table, u"--jsonl"_s, u"-"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(u"\"prompt\":\"1 + 1?\""), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"\"verdict\":\"correct\""));
}

void TestSuiteVerbs::severalFilesBecomeOneSuite()
{
    const QString english = write(u"mgsm_en.tsv"_s, "What is 1 + 1?\t2\nWhat is 2 + 2?\t4\n");
    const QString chinese = write(u"mgsm_zh.tsv"_s, "1 加 1 是多少？\t2\n2 加 2 是多少？\t4\n");
    const Ran ran = run({u"suites"_s, u"--import"_s, english, u"--import"_s, chinese, u"-o"_s,
        path("mgsm.json"), u"--id"_s, u"mgsm"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    const Ran listed = run({u"suites"_s, u"--json"_s, path("mgsm.json")});
    const QJsonObject suite = QJsonDocument::fromJson(listed.out.toUtf8()).array().first().toObject();
    QCOMPARE(suite[u"prompts"].toInt(), 4);
    QCOMPARE(suite[u"languages"].toArray(), (QJsonArray{u"en"_s, u"zh"_s}));
    QCOMPARE(suite[u"licence"].toString(), u"CC BY 4.0"_s);
}

void TestSuiteVerbs::aCheckSaysWhatIsWrongAndEndsWithTwo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &content, const char *kind, int line,
                         const char *field) {
        QTest::newRow(name) << content << QString::fromLatin1(kind) << line << QString::fromLatin1(field);
    };
    row("a suite's scorer",
        ownHead + R"({"id": "a", "prompt": "x", "scorer": {"type": "choice", "expected": "maybe"}}]})",
        "suite", 2, "scorer (prompt a)");
    row("a suite's row", ownHead + R"({"id": "a", "prompt": "x"}]})", "suite", 2, "prompts[0].scorer.type");
    row("a table's row", "prompt,expected\nq,1\nq2,\n", "suite", 3, "expected");
    row("a catalogue's field",
        R"({"format": "pennybench-catalogue", "version": 1, "providers": [{"id": "p", "name": "P", "dialect": "x"}]})",
        "catalogue", 0, "providers[0].dialect");
    row("answers that are no text",
        "{\"prompt_id\": \"a\", \"answer\": \"1\"}\n{\"prompt_id\": \"b\", \"answer\": 2}\n", "answers", 2,
        "answer");
    row("an answer given twice",
        "{\"prompt_id\": \"a\", \"answer\": \"1\"}\n\n{\"prompt_id\": \"a\", \"answer\": \"2\"}\n", "answers",
        3, "prompt_id");
    row("a file that is nothing", "hello", "suite", 1, "");
    row("a session that is damaged", "SQLite format 3" + QByteArray(2000, '\0'), "session", 0, "");
}

void TestSuiteVerbs::aCheckSaysWhatIsWrongAndEndsWithTwo()
{
    QFETCH(QByteArray, content);
    const QString file = write(u"checked"_s, content);
    const Ran ran = run({u"check"_s, u"--json"_s, file});
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject checked = QJsonDocument::fromJson(ran.out.toUtf8()).array().first().toObject();
    QTEST(checked[u"kind"].toString(), "kind");
    QCOMPARE(checked[u"ok"].toBool(true), false);
    QJsonObject error;
    for (const QJsonValue &problem : checked[u"problems"].toArray()) {
        if (error.isEmpty() && problem[u"severity"].toString() == u"error")
            error = problem.toObject();
    }
    QTEST(error[u"line"].toInt(), "line");
    QTEST(error[u"field"].toString(), "field");
    const Ran text = run({u"check"_s, file});
    QCOMPARE(text.exitCode, 2);
    QVERIFY2(text.out.contains(u"error: ") && text.out.contains(u"errors: "), qPrintable(text.out));
}

void TestSuiteVerbs::aCheckFindsNothingWrongWithWhatIsRight()
{
    const QString suite = write(u"s.json"_s,
        ownHead
            + R"({"id": "a", "prompt": "1 + 1?", "language": "en", "scorer": {"type": "number", "expected": "2"},
                      "solution": "Answer: 2"}]})");
    const QString answers = write(u"a.jsonl"_s, "{\"prompt_id\": \"a\", \"answer\": \"2\"}\n");
    const QString catalogue = write(u"c.json"_s, R"({"format": "pennybench-catalogue", "version": 1})");
    const Ran ran = run({u"check"_s, suite, answers, catalogue, u"--suite"_s, suite});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.out + ran.err));
    QCOMPARE(ran.out.count(u"nothing wrong"_s), 3);
    const QString others = write(u"b.jsonl"_s, "{\"prompt_id\": \"z\", \"answer\": \"2\"}\n");
    QCOMPARE(run({u"check"_s, others, u"--suite"_s, suite}).exitCode, 2);
    QCOMPARE(run({u"check"_s}).exitCode, 2);
}

void TestSuiteVerbs::aSessionIsChecked()
{
    const QString table = write(u"x.csv"_s, "prompt;expected\n1 + 1?;2\n");
    const QString session = path("s.pennybench");
    QCOMPARE(run({u"run"_s, u"--suite"_s, table, u"--session"_s, session}).exitCode, 0);
    const Ran ran = run({u"check"_s, session});
    QVERIFY2(ran.exitCode == 0 && ran.out.contains(u"4 of 4 answers"), qPrintable(ran.out + ran.err));
}

void TestSuiteVerbs::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
    QTest::newRow("a link to a device") << u"link"_s;
    QTest::newRow("nothing") << u"missing"_s;
}

void TestSuiteVerbs::whatIsNoFileIsRefused()
{
    QFETCH(QString, name);
    QDir().mkpath(m_home->path(u"folder"_s));
    QCOMPARE(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path("link")));
    const QString file = QDir(m_home->path(QString())).absoluteFilePath(name);
    for (const QStringList &verb : {QStringList{u"suites"_s}, {u"suites"_s, u"--import"_s}, {u"check"_s}}) {
        const Ran ran = run(verb + QStringList{file});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2((ran.err + ran.out).contains(file), qPrintable(ran.err + ran.out));
    }
}

void TestSuiteVerbs::aHostileFileIsOneClearSentenceAndLittleMemory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Content>("content");
    QTest::addColumn<int>("times"); // above 0: of a gzip file
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Content &content, int times, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(name) << content << times << QString::fromLatin1(message);
    };
    const QByteArray zeros(million, '\0');
    row("a gzip bomb", {zeros}, 300, "Unpacked, the file is larger than 20 MB");
    row("ten million rows", {{}, "1,1\n", 10 * million}, 0, "larger than 20 MB");
    row("ten million rows in gzip", {{}, "prompt,expected\n1,1\n", million / 10}, 100, "larger than 20 MB");
    row("rows up to the size", {"prompt,expected\n", "1,1\n", 49 * million / 10}, 0, "more than 20000 rows");
    row("empty objects", {{}, "{}\n", 6 * million}, 0, "more than 20000 lines");
    row("blank lines", {"prompt,expected\n", "\n", 19 * million}, 0, "more than 200000 lines");
    row("a list of numbers", {"[", "1,", 9 * million, "1]"}, 0, "more than 20000 prompts");
    row("a nested list of numbers", {ownHead + "{\"id\": [", "1,", 9 * million, "1]}]}"}, 0,
        "more than 2000000 values");
    row("deep JSON", {{}, "[", million}, 0, "nested deeper than 64 levels");
    row("deep JSON inside a suite", {ownHead, "{\"a\":[", million}, 0, "line 2: The JSON is nested deeper");
    row("deep JSON in a line",
        {"{\"question\": \"q\", \"answer\": \"#### 1\"}\n{\"question\": " + QByteArray(500, '[')
            + QByteArray(500, ']')
            + "}\n{\"question\": \"q\", \"answer\": \"#### 1\"}\n{\"question\": \"q\", \"answer\": \"#### "
              "1\"}\n"},
        0, "line 2: The JSON is nested deeper");
    row("a huge text", {ownHead + "{\"id\": \"", "x", 2 * million, "\"}]}"}, 0,
        "line 2: The JSON contains a text of more than 1000000 bytes");
    row("a huge cell", {"prompt,expected\n\"", "x", 2 * million, "\",1\n"}, 0,
        "line 2: A cell has more than 1000000 characters");
    row("a row of a million cells", {"prompt,expected\n", ",", million, "\n"}, 0, "more than 1000 cells");
    row("a header of a million cells", {{}, "x,", million}, 0, "not a known suite format");
    row("a gzip file that is cut", {}, 0, "ends too early");
    row("zeros", {zeros}, 0, "not a known suite format");
}

void TestSuiteVerbs::aHostileFileIsOneClearSentenceAndLittleMemory()
{
    QFETCH(QString, name);
    QFETCH(Content, content);
    QFETCH(int, times);
    QFETCH(QString, message);
    const QByteArray piece = content.text();
    QString file = times > 0 ? writePacked(u"x.gz"_s, piece, times) : write(u"x"_s, piece);
    if (piece.isEmpty())
        file = write(u"x"_s, QByteArray::fromHex("1f8b08000000000000034b4c"));
    // Both read a file in the same way; of a large one, once is enough.
    const QStringList verbs = piece.size() * std::max(1, times) > million
        ? QStringList{u"check"_s}
        : QStringList{u"suites"_s, u"check"_s};
    for (const QString &verb : verbs) {
        const Ran ran = run({verb, file});
        QCOMPARE(ran.exitCode, 2);
        const QString said = ran.err + ran.out;
        QVERIFY2(said.contains(message), qPrintable(said.left(500)));
        QVERIFY2(said.count(u'\n') <= 2 && said.size() < 1000, qPrintable(said.left(2000)));
    }
#if !defined(__SANITIZE_ADDRESS__)
    rusage
        used{}; // of the largest child so far; a child has the size of this process before it is the program
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 200'000, qPrintable(u"%1 kB"_s.arg(used.ru_maxrss)));
#endif
}

PENNYBENCH_TEST(TestSuiteVerbs)
#include "tst_suiteverbs.moc"

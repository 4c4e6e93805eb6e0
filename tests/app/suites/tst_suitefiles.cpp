#include "app/suites/importedsuites.h"
#include "app/suites/suitecheck.h"
#include "app/suites/suitereader.h"
#include "app/suites/suitewriter.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

Expected<SuiteReading> read(const QByteArray &bytes, const QString &name = u"x.jsonl"_s)
{
    return readSuite(bytes, name);
}

QByteArray ownSuite(const QByteArray &prompts)
{
    return R"({"format": "pennybench-suite", "version": 1, "id": "mine", "title": "Mine", "licence": "CC0",
 "prompts": [
)" + prompts
        + "\n]}";
}

const QByteArray goodPrompt =
    R"({"id": "a", "prompt": "1 + 1?", "language": "en", "scorer": {"type": "number", "expected": "2"}})";

QString describe(const SuiteFinding &finding)
{
    return finding.problem.describe();
}

} // namespace

/// Suites as JSON: what is recognised, how an error is reported, and what is kept.
class TestSuiteFiles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSmallFileIsRecognisedByItsContent_data();
    void aSmallFileIsRecognisedByItsContent();
    void aFaultNamesFileLineAndField_data();
    void aFaultNamesFileLineAndField();
    void badRowsAreLeftOutOnlyIfTheUserSaysSo();
    void aWrittenSuiteIsReadBackUnchanged_data();
    void aWrittenSuiteIsReadBackUnchanged();
    void anImportedSuiteIsFoundAndRemoved();
    void anImportedSuiteCannotLeaveItsFolder();
    void aCheckFindsWhatIsWrong_data();
    void aCheckFindsWhatIsWrong();
    void theBuiltInSuitesHaveNoErrors();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSuiteFiles::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
}

void TestSuiteFiles::aSmallFileIsRecognisedByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("scorer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *scorer, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(scorer) << QString::fromUtf8(expected);
    };
    const QByteArray math500 =
        R"({"problem": "What is $1+1$?", "solution": "It is $\\boxed{2}$.", "answer": "2",
        "subject": "Algebra", "level": 1, "unique_id": "test/algebra/1.json"})";
    row("MATH-500 as a line", QByteArray(math500).replace('\n', ' '), "math", "2");
    row("MATH, one problem a file",
        R"({"problem": "Half?", "level": "Level 5", "type": "Algebra", "solution": "So \\boxed{\\frac{1}{2}}."})",
        "math", "\\frac{1}{2}");
    row("AIME with a whole number", R"({"id": 60, "problem": "p", "solution": "s", "answer": 204})", "math",
        "204");
    row("MMLU-Pro as a list",
        R"([{"question_id": 70, "question": "Which?", "options": ["x", "y", "z"], "answer": "C",
            "answer_index": 2, "category": "business"}])",
        "choice", "C");
    row("MMLU-Pro with the index alone",
        R"({"question": "Which?", "options": ["x", "y"], "answer_index": 1})", "choice", "B");
    row("HumanEval",
        R"({"task_id": "HumanEval/0", "prompt": "def f():\n", "entry_point": "f", "canonical_solution": "    pass",
            "test": "def check(candidate):\n    pass"})",
        "code-python", "");
    row("MBPP, sanitised, as a list",
        R"([{"source_file": "x", "task_id": 2, "prompt": "Write f.", "code": "def f():\r\n  return 1",
            "test_imports": ["import math"], "test_list": ["assert f() == 1"]}])",
        "code-python", "");
    row("IFEval",
        R"({"key": 1, "prompt": "p", "instruction_id_list": ["punctuation:no_comma"], "kwargs": [{}]})",
        "constraints", "");
    row("GSM8K with a mark and CRLF",
        "\xef\xbb\xbf{\"question\": \"q\", \"answer\": \"1+1=<<1+1=2>>2\\n#### 2\"}\r\n", "number", "2");
    row("GSM8K as a list over several lines", "[\n {\"question\": \"q\",\n  \"answer\": \"#### 1,000\"}\n]",
        "number", "1,000");
}

void TestSuiteFiles::aSmallFileIsRecognisedByItsContent()
{
    QFETCH(QByteArray, bytes);
    const auto reading = read(bytes);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    QCOMPARE(reading->suite.prompts.size(), 1);
    QCOMPARE(reading->badRowCount, 0);
    const Prompt &prompt = reading->suite.prompts.first();
    QTEST(prompt.scorer.type, "scorer");
    QTEST(prompt.scorer.expected(), "expected");
}

void TestSuiteFiles::aFaultNamesFileLineAndField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    row("nothing", "", "x.jsonl: The file is empty.");
    row("JSON that breaks off", "{\"format\": \"pennybench-suite\",\n \"version\": 1,",
        "x.jsonl, line 2, column ");
    row("another kind of file", R"({"format": "pennybench-catalogue", "version": 1})",
        "field format: This file has the format \"pennybench-catalogue\"");
    row("a newer version", R"({"format": "pennybench-suite", "version": 2, "id": "x"})",
        "field version: Only version 1");
    row("no prompts", R"({"format": "pennybench-suite", "version": 1, "id": "x"})",
        "field prompts: A suite needs");
    row("a prompt without an id", ownSuite(R"({"prompt": "x", "scorer": {"type": "text", "expected": "y"}})"),
        "line 3, field prompts[0].id: Every prompt needs an id");
    row("a text that is a number", ownSuite(R"({"id": 7, "prompt": "x", "scorer": {"type": "none"}})"),
        "line 3, field prompts[0].id: This must be a text");
    row("an id twice, in its line", ownSuite(goodPrompt + ",\n" + goodPrompt),
        "line 4, field prompts[1].id: The id \"a\" is used twice");
    row("a scorer that is a text", ownSuite(R"({"id": "b", "prompt": "x", "scorer": "number"})"),
        "field prompts[0].scorer: This must be an object");
    row("an unknown JSON row", "{\"foo\": 1, \"bar\": 2}\n{\"foo\": 1}", "\"bar\", \"foo\"");
    row("a list of nothing", "[]", "No known suite format");
    row("a list of numbers", "[1, 2, 3]", "No known suite format");
    row("a GSM8K answer without the mark",
        "{\"question\": \"q\", \"answer\": \"#### 1\"}\n{\"question\": \"q\", \"answer\": \"7\"}\n",
        "line 2, field answer: The answer does not end in");
    row("a GSM8K answer that is not a number",
        "{\"question\": \"q\", \"answer\": \"#### 1\"}\n{\"question\": \"q\", \"answer\": \"#### soon\"}\n",
        "line 2, field expected: ");
    row("a line that is cut",
        "{\"question\": \"q\", \"answer\": \"#### 1\"}\n{\"question\": \"q\", \"ans\n"
        "{\"question\": \"q\", \"answer\": \"#### 1\"}",
        "line 2, column ");
    row("an answer that is not among the options",
        R"([{"question": "q", "options": ["x", "y"], "answer": "C"}])",
        "line 1, field answer: The answer must name one of the 2 options");
    row("MBPP with tests that call nothing",
        R"({"text": "t", "code": "x = 1", "test_list": ["assert True"]})", "field test_list: No test calls");
    row("IFEval with too few arguments",
        R"({"prompt": "p", "instruction_id_list": ["a", "b"], "kwargs": [{}]})",
        "field kwargs: There are 1 arguments for 2");
}

void TestSuiteFiles::aFaultNamesFileLineAndField()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto reading = read(bytes);
    const Problem problem =
        reading ? (reading->badRows.isEmpty() ? Problem() : reading->badRows.first()) : reading.error();
    QVERIFY2(problem.describe().contains(message), qPrintable(problem.describe()));
    QCOMPARE(problem.file, u"x.jsonl"_s);
}

void TestSuiteFiles::badRowsAreLeftOutOnlyIfTheUserSaysSo()
{
    const QString path = m_home->filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        ownSuite(goodPrompt + ",\n{\"id\": \"b\", \"prompt\": \"\", \"scorer\": {\"type\": \"none\"}}"));
    file.close();
    const auto refused = readSuiteFile(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().line, 4);
    QVERIFY2(refused.error().message.english().contains(u"1 of 2 rows have errors"),
        qPrintable(refused.error().message.english()));
    const auto skipped = readSuiteFile(path, BadRows::Skip);
    QVERIFY(skipped);
    QCOMPARE(skipped->prompts.size(), 1);
    QVERIFY(skipped->warnings.last().english().contains(u"1 of 2"));
    QCOMPARE(findSuite(path, BadRows::Skip)->prompts.size(), 1);
}

void TestSuiteFiles::aWrittenSuiteIsReadBackUnchanged_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"HumanEval.jsonl.gz", "mbpp.jsonl", "mgsm_zh.tsv", "ifeval_input_data.jsonl",
             "mmlu_anatomy_test.header.csv", "TruthfulQA.csv"})
        QTest::newRow(file) << QString::fromLatin1(file);
    for (const QString &id : builtInSuiteIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestSuiteFiles::aWrittenSuiteIsReadBackUnchanged()
{
    QFETCH(QString, file);
    Expected<Suite> suite = builtInSuite(file);
    if (!suite) {
        SHARED_DATA_OR_SKIP(path, u"datasets/"_s + file);
        suite = readSuiteFile(path);
    }
    QVERIFY2(suite, suite ? "" : qPrintable(suite.error().describe()));
    const QString path = m_home->filePath(u"written.json"_s);
    QVERIFY(!writeSuiteFile(*suite, path));
    const auto again = readSuiteFile(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().describe()));
    QCOMPARE(*again, *suite);
}

void TestSuiteFiles::anImportedSuiteIsFoundAndRemoved()
{
    Suite suite = read(ownSuite(goodPrompt))->suite;
    QCOMPARE(*keepImportedSuite(suite), u"mine"_s);
    QCOMPARE(*keepImportedSuite(suite), u"mine-2"_s);
    QCOMPARE(importedSuitePaths().size(), 2);
    QCOMPARE(findSuite(u"mine-2"_s)->prompts, suite.prompts);
    QVERIFY(!removeImportedSuite(u"mine"_s));
    QVERIFY(!findSuite(u"mine"_s));
    QVERIFY(QFile::exists(importedSuitesFolder() + u"/removed/mine.json"_s));
    suite.id = u"math"_s;
    QCOMPARE(*keepImportedSuite(suite), u"math-2"_s);
}

void TestSuiteFiles::anImportedSuiteCannotLeaveItsFolder()
{
    Suite suite = read(ownSuite(goodPrompt))->suite;
    for (const QString &id :
        {u"../../out"_s, u"/etc/passwd"_s, u"..\\x"_s, u"a\nb"_s, u"..."_s, QString(500, u'x')}) {
        suite.id = id;
        const auto kept = keepImportedSuite(suite);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().describe()));
        QVERIFY2(QFileInfo(importedSuitePath(*kept)).path() == importedSuitesFolder(), qPrintable(*kept));
    }
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {u"pennybench"_s});
    QVERIFY(importedSuitePath(u"../suites/mine"_s).isEmpty());
}

void TestSuiteFiles::aCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("prompts");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("error");
    const auto row = [](const char *name, const QByteArray &prompts, const char *message, bool error = true) {
        QTest::newRow(name) << prompts << QString::fromUtf8(message) << error;
    };
    row("a scorer that does not exist", R"({"id": "a", "prompt": "x", "scorer": {"type": "magic"}})",
        "line 3, field scorer.type (prompt a): There is no scorer \"magic\"");
    row("nothing expected", R"({"id": "a", "prompt": "x", "scorer": {"type": "text", "expected": ""}})",
        "line 3, field scorer (prompt a): ");
    row("a solution that is wrong",
        R"({"id": "a", "prompt": "x", "language": "en", "solution": "Answer: 3",
            "scorer": {"type": "number", "expected": "2"}})",
        "field solution (prompt a): The scorer number/");
    row("a question asked twice", goodPrompt + ",\n" + QByteArray(goodPrompt).replace("\"a\"", "\"b\""),
        "line 4, field prompt (prompt b): The prompt \"a\" asks the same question", false);
    row("a number without a language",
        R"({"id": "a", "prompt": "x", "scorer": {"type": "number", "expected": "2"}})", "have no language",
        false);
    row("code that is not run",
        R"({"id": "a", "prompt": "x", "solution": "```python\ndef f(): return 1\n```",
            "scorer": {"type": "code-python", "entry_point": "f", "tests": [{"call": [], "expect": 1}]}})",
        "--allow-code", false);
    row("prompts for people", R"({"id": "a", "prompt": "x", "scorer": {"type": "none"}})", "a person must",
        false);
}

void TestSuiteFiles::aCheckFindsWhatIsWrong()
{
    QFETCH(QByteArray, prompts);
    QFETCH(QString, message);
    QFETCH(bool, error);
    const auto reading = read(ownSuite(prompts), u"x.json"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
    const QList<SuiteFinding> findings = checkSuite(*reading, u"x.json"_s, {});
    QCOMPARE(findings.size(), 1);
    QVERIFY2(describe(findings.first()).contains(message), qPrintable(describe(findings.first())));
    QCOMPARE(findings.first().severity == SuiteFinding::Severity::Error, error);
    QVERIFY(checkSuite(*read(ownSuite(goodPrompt)), u"x.json"_s, {}).isEmpty());
}

void TestSuiteFiles::theBuiltInSuitesHaveNoErrors()
{
    for (const QString &id : builtInSuiteIds()) {
        SuiteReading reading{.suite = *builtInSuite(id)};
        for (const SuiteFinding &finding : checkSuite(reading, id, {}))
            QVERIFY2(finding.severity == SuiteFinding::Severity::Warning, qPrintable(describe(finding)));
    }
}

PENNYBENCH_TEST(TestSuiteFiles)
#include "tst_suitefiles.moc"

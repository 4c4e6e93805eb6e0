#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

/// Whatever looks like an English sentence in a text; empty where nothing does. Names, options and file
/// formats stay English in every language, so only words that make sentences count.
QString englishIn(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(the|is|are|was|not|must|this|that|these|cannot|there|and|with|without|needs|has|from|one|of|"
        "write|more|which|belongs|See|Name|Unknown|Missing|Usage|Shows|Writes|Prints|Only|Seconds)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression options(u"--[a-z-]+"_s);
    const QRegularExpressionMatch match = words.match(QString(text).remove(options));
    return match.hasMatch() ? text.mid(qMax(qsizetype(0), match.capturedStart() - 40), 120) : QString();
}

const QByteArray suiteHead =
    R"({"format": "pennybench-suite", "version": 1, "id": "mine", "title": "Mine", "prompts": [)";

/// A suite with one prompt that has this scorer.
QByteArray suiteWith(const QByteArray &scorer)
{
    return suiteHead + R"({"id": "p1", "prompt": "?", "scorer": )" + scorer + "}]}";
}

const QByteArray catalogueHead = R"({"format": "pennybench-catalogue", "version": 1, "providers": [)";

} // namespace

/// What the program says to a person is in the language that --language names.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileIsCheckedInTheReadersLanguage_data();
    void aFileIsCheckedInTheReadersLanguage();
    void wrongArgumentsAreExplainedInTheReadersLanguage_data();
    void wrongArgumentsAreExplainedInTheReadersLanguage();
    void helpIsInTheReadersLanguage_data();
    void helpIsInTheReadersLanguage();
    void theEstimateOfARunIsInTheReadersLanguage();
    void jsonKeepsTheEnglishSentenceAndSaysWhatItIsMadeOf();

private:
    void verifyIsTranslated(const QStringList &arguments);

    std::unique_ptr<ProgramHome> m_home;
};

void TestLanguages::initTestCase()
{
    m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
}

void TestLanguages::verifyIsTranslated(const QStringList &arguments)
{
    const Ran english = m_home->run(arguments);
    QVERIFY2(!englishIn(english.out + english.err).isEmpty(), qPrintable(english.out + english.err));
    for (const QString &language : {u"vi"_s, u"zh"_s}) {
        const Ran ran =
            m_home->run(arguments.first(1) + QStringList{u"--language"_s, language} + arguments.sliced(1));
        QCOMPARE(ran.exitCode, english.exitCode);
        const QString said = ran.out + ran.err;
        QVERIFY2(!said.isEmpty() && englishIn(said).isEmpty(), qPrintable(language + u": "_s + said));
    }
}

void TestLanguages::aFileIsCheckedInTheReadersLanguage_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };

    row("an empty file", "");
    row("JSON that breaks off", suiteHead + R"({"id": "p1)");
    row("a table without the columns", "who,what\nAnna,sings\n");
    row("a table with several bad rows",
        "prompt,expected,difficulty\nOne?,,\nTwo?,2,9\nThree?,,\nFour?,4,\n");
    row("a quoted cell that is never closed", "prompt,expected\n\"One?,1\n");
    row("a prompt without a text", suiteHead + R"({"id": "p1", "prompt": " "}]})");
    row("a prompt whose id has the wrong type", suiteHead + R"({"id": 1, "prompt": "?"}]})");
    row("questions that are asked twice and have no licence",
        suiteHead
            + R"({"id": "a", "prompt": "1?", "scorer": {"type": "number", "expected": "1"}},)"
              R"({"id": "b", "prompt": "1?", "scorer": {"type": "number", "expected": "1"}}]})");
    row("a prompt that a person decides", suiteWith(R"({"type": "none"})"));
    row("a scorer that does not exist", suiteWith(R"({"type": "magic"})"));
    row("a number that is none", suiteWith(R"({"type": "number", "expected": "many"})"));
    row("a choice without its letter",
        suiteWith(R"({"type": "choice", "expected": "Z", "options": ["a", "b"]})"));
    row("a pattern that is broken", suiteWith(R"({"type": "regex", "pattern": "(*LIMIT_MATCH=1)x"})"));
    row("an instruction that does not exist",
        suiteWith(R"({"type": "constraints", "constraints": [{"id": "sing"}]})"));
    row("a schema with a keyword that cannot be checked",
        suiteWith(R"({"type": "json", "schema": {"pattern": "x"}})"));
    row("code without tests", suiteWith(R"({"type": "code-python", "tests": []})"));
    row("a translation without a reference", suiteWith(R"({"type": "translation"})"));
    row("a field of BLEU that went",
        suiteWith(R"({"type": "translation", "expected": "a", "tokenize": "x"})"));
    row("a countdown without numbers", suiteWith(R"({"type": "countdown", "target": 1})"));
    row("a solution that its scorer refuses",
        suiteHead
            + R"({"id": "a", "prompt": "1?", "solution": "2", "scorer": {"type": "number", "expected": "1"}}]})");
    row("a row of GSM8K without its number",
        R"({"question": "1?", "answer": "one"})"
        "\n"
        R"({"question": "2?", "answer": "#### 2"})"
        "\n");
    row("a catalogue with an unknown dialect",
        catalogueHead + R"({"id": "a", "dialect": "x", "base_url": "https://a.example/v1"}]})");
    row("a catalogue with a key in its address",
        catalogueHead + R"({"id": "a", "dialect": "openai", "base_url": "https://a.example/v1?key=1"}]})");
    row("a catalogue with a field of the wrong type", catalogueHead + R"({"id": 7}]})");
    row("a catalogue that breaks off", catalogueHead + R"({"id": "a",)");
    row("claims of an unknown kind",
        R"({"format": "pennybench-claims", "version": 1, "claims": [{"id": "a", "kind": "faster"}]})");
    row("answers with a line that is broken",
        R"({"prompt_id": "a", "answer": "1"})"
        "\n"
        R"({"prompt_id": "b", "answer": )"
        "\n");
    row("an answer that is given twice",
        R"({"prompt_id": "a", "answer": "1"})"
        "\n"
        R"({"prompt_id": "a", "answer": "1"})"
        "\n");
    row("a database that is no session", "SQLite format 3" + QByteArray(1, '\0') + QByteArray(2000, 'x'));
    row("a zip archive that is no workbook", QByteArray("PK\x05\x06") + QByteArray(18, '\0'));
}

void TestLanguages::aFileIsCheckedInTheReadersLanguage()
{
    QFETCH(QByteArray, content);
    const QString path = m_home->write(u"checked"_s, content);
    QVERIFY(!path.isEmpty());
    verifyIsTranslated({u"check"_s, path});
}

void TestLanguages::wrongArgumentsAreExplainedInTheReadersLanguage_data()
{
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *name, const QString &arguments) { QTest::newRow(name) << arguments; };

    row("a verb that does not exist", u"rum"_s);
    row("an option that does not exist", u"run --modle x"_s);
    row("an option without its value", u"run --model"_s);
    row("a suite that is missing", u"run --suite nowhere.json"_s);
    row("a model that is missing", u"run --model nobody/zzz"_s);
    row("a catalogue that is missing", u"run --catalogue none.json"_s);
    row("a setting that does not exist", u"run --model practice/scholar:speed=9"_s);
    row("a setting with a wrong value", u"run --model practice/scholar:effort=huge"_s);
    row("trials out of range", u"run --trials 0"_s);
    row("a budget that is no amount", u"run --budget lots"_s);
    row("an effort that does not exist", u"run --effort huge"_s);
    row("a chart with the wrong ending", u"run --dry-run --chart a.gif"_s);
    row("a report in a folder that does not exist", u"run --csv no/such/folder/a.csv"_s);
    row("an export without a report", u"export x.pennybench"_s);
    row("a session that does not exist", u"export x.pennybench --csv a.csv"_s);
    row("a comparison of nothing", u"compare"_s);
    row("a check of nothing", u"check"_s);
    row("a scorer that does not exist", u"score --scorer magic --pairs p.jsonl"_s);
    row("nothing to score", u"score"_s);
    row("a change of the catalogue without a file", u"models --apply"_s);
    row("a provider that does not exist", u"models --provider nobody"_s);
}

void TestLanguages::wrongArgumentsAreExplainedInTheReadersLanguage()
{
    QFETCH(QString, arguments);
    verifyIsTranslated(arguments.split(u' '));
}

void TestLanguages::helpIsInTheReadersLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("of the program") << QStringList{u"--help"_s};
    for (const char *verb :
        {"run", "score", "export", "compare", "article", "models", "suites", "check", "practice"})
        QTest::newRow(verb) << QStringList{QString::fromLatin1(verb), u"--help"_s};
}

void TestLanguages::helpIsInTheReadersLanguage()
{
    QFETCH(QStringList, arguments);
    verifyIsTranslated(arguments);
}

void TestLanguages::theEstimateOfARunIsInTheReadersLanguage()
{
    const QStringList arguments{u"run"_s, u"--dry-run"_s, u"--limit"_s, u"2"_s};
    const Ran english = m_home->run(arguments);
    QVERIFY2(english.out.contains(u"requests  "), qPrintable(english.out));
    for (const auto &[language, says] : {std::pair(u"vi"_s, u"yêu cầu"_s), std::pair(u"zh"_s, u"请求"_s)}) {
        const Ran ran = m_home->run(arguments + QStringList{u"--language"_s, language});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains(says) && englishIn(ran.out).isEmpty(), qPrintable(ran.out));
    }
}

void TestLanguages::jsonKeepsTheEnglishSentenceAndSaysWhatItIsMadeOf()
{
    const QString path = m_home->write(u"table.csv"_s, "prompt,expected\nOne?,\nTwo?,2\n");
    const Ran ran = m_home->run({u"check"_s, u"--json"_s, path, u"--language"_s, u"vi"_s});
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject problem =
        QJsonDocument::fromJson(ran.out.toUtf8()).array().at(0)[u"problems"].toArray().at(0).toObject();
    QCOMPARE(problem[u"message"].toString(), u"The row has no expected answer."_s);
    QCOMPARE(problem[u"said"][u"id"].toString(), u"suite.no-expected"_s);
    QCOMPARE(problem[u"line"].toInt(), 2);
}

PENNYBENCH_TEST(TestLanguages)
#include "tst_languages.moc"

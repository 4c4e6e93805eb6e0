#include "app/suites/suitecheck.h"
#include "app/suites/suitereader.h"
#include "app/suites/suitewriter.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

QByteArray suiteWith(const QByteArray &prompt)
{
    return R"({"format": "pennybench-suite", "version": 1, "id": "talk", "title": "Talk", "licence": "CC0",
 "prompts": [)"
        + prompt + "]}";
}

const QByteArray twoTurns = R"({"id": "a", "category": "math", "language": "en",
 "turns": [{"prompt": "Think of 20."}, {"prompt": "Add 22.", "scorer": {"type": "number", "expected": "42"}}]})";

} // namespace

/// Prompts of several turns.
class TestTurnSuites : public QObject {
    Q_OBJECT

private slots:
    void theLastTurnIsScoredByItsOwnScorerOrThatOfThePrompt_data()
    {
        QTest::addColumn<QByteArray>("prompt");
        QTest::newRow("its own") << twoTurns;
        QTest::newRow("the prompt's") << QByteArray(
            R"({"id": "a", "category": "math", "language": "en", "scorer": {"type": "number", "expected": "42"},
 "turns": [{"prompt": "Think of 20."}, {"prompt": "Add 22."}]})");
        QTest::newRow("turns that are only texts") << QByteArray(
            R"({"id": "a", "category": "math", "language": "en", "scorer": {"type": "number", "expected": "42"},
 "turns": ["Think of 20.", "Add 22."]})");
        QTest::newRow("a turn that says that it has none") << QByteArray(
            R"({"id": "a", "category": "math", "language": "en", "scorer": {"type": "number", "expected": "42"},
 "turns": [{"prompt": "Think of 20.", "scorer": {"type": "none"}}, {"prompt": "Add 22."}]})");
    }
    void theLastTurnIsScoredByItsOwnScorerOrThatOfThePrompt()
    {
        QFETCH(const QByteArray, prompt);
        const auto reading = readSuite(suiteWith(prompt), u"talk.json"_s);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
        const Prompt &read = reading->suite.prompts.first();
        QCOMPARE(read.turnCount(), 2);
        QCOMPARE(read.turn(1), (Turn{u"Think of 20."_s, {}}));
        QCOMPARE(read.turn(2).text, u"Add 22."_s);
        QCOMPARE(read.turn(2).scorer.type, u"number"_s);
        QCOMPARE(read.openingText(), u"Think of 20."_s);
        QCOMPARE(
            readSuite(QJsonDocument(toJson(reading->suite)).toJson(), u"talk.json"_s)->suite, reading->suite);
    }

    void turnsWithoutAnyScorerAreReadAndWritten()
    {
        const auto reading = readSuite(suiteWith(R"({"id": "a", "turns": ["One.", "Two."]})"), u"t.json"_s);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
        QVERIFY(reading->suite.prompts.first().turn(2).scorer.type.isEmpty());
        QCOMPARE(
            readSuite(QJsonDocument(toJson(reading->suite)).toJson(), u"t.json"_s)->suite, reading->suite);
    }

    void aFaultOfATurnNamesIt_data()
    {
        QTest::addColumn<QByteArray>("prompt");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *prompt, const char *field) {
            QTest::newRow(name) << QByteArray(prompt) << QString::fromLatin1(field);
        };
        row("no turns", R"({"id": "a", "turns": []})", "prompts[0].turns");
        row("no list", R"({"id": "a", "turns": "One."})", "prompts[0].turns");
        row("an empty turn", R"({"id": "a", "turns": ["One.", {"prompt": " "}]})",
            "prompts[0].turns[1].prompt");
        row("a turn that is a number", R"({"id": "a", "turns": ["One.", 2]})", "prompts[0].turns[1]");
        row("a scorer without a type", R"({"id": "a", "turns": [{"prompt": "One.", "scorer": {}}]})",
            "prompts[0].turns[0].scorer");
        row("a prompt beside turns", R"({"id": "a", "prompt": "x", "turns": ["One."]})", "prompts[0].turns");
    }
    void aFaultOfATurnNamesIt()
    {
        QFETCH(const QByteArray, prompt);
        const auto reading = readSuite(suiteWith(prompt), u"talk.json"_s);
        QVERIFY(!reading);
        QTEST(reading.error().field, "field");
    }

    void aCheckLooksAtEveryTurn()
    {
        const auto reading = readSuite(suiteWith(R"({"id": "a", "language": "en", "turns": [
 {"prompt": "One.", "scorer": {"type": "number"}}, {"prompt": "Two.", "scorer": {"type": "nonsense"}}]})"),
            u"talk.json"_s);
        QVERIFY(reading);
        int errors = 0;
        for (const SuiteFinding &finding : checkSuite(*reading, u"talk.json"_s, {}))
            errors += finding.severity == SuiteFinding::Severity::Error ? 1 : 0;
        QCOMPARE(errors, 2);
    }

    void mtBenchIsReadWithAJudgeForEveryTurn()
    {
        const auto reading = readSuite(
            R"({"question_id": 81, "category": "writing", "turns": ["Write of the sea.", "Now in one line."]}
{"question_id": 101, "category": "reasoning", "turns": ["Who?", "Why?"], "reference": ["You.", ""]}
)",
            u"question.jsonl"_s);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().describe()));
        QCOMPARE(reading->format, u"MT-Bench"_s);
        const Prompt &first = reading->suite.prompts.first();
        QCOMPARE(first.id, u"mtbench-81"_s);
        QCOMPARE(first.turnCount(), 2);
        QCOMPARE(first.turn(2).text, u"Now in one line."_s);
        const Scoring::ScorerSpec judge = reading->suite.prompts.last().turn(1).scorer;
        QCOMPARE(judge.type, u"judge"_s);
        QCOMPARE(judge.fields[u"points"].toInt(), 10);
        QCOMPARE(judge.fields[u"reference"].toString(), u"You."_s);
        QVERIFY(!reading->suite.warnings.isEmpty());
    }
};

PENNYBENCH_TEST(TestTurnSuites)
#include "tst_turnsuites.moc"

#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray suiteOfTurns = R"({"format": "pennybench-suite", "version": 1, "id": "talk", "title": "Talk",
 "licence": "CC0", "prompts": [
 {"id": "a", "category": "math", "language": "en", "difficulty": 1, "turns": [
  {"prompt": "What is 20 + 2? Answer with the number.", "scorer": {"type": "number", "expected": "22"}},
  {"prompt": "Tell me a story about it."},
  {"prompt": "What is 20 + 22? Answer with the number.", "scorer": {"type": "number", "expected": "42"}}]},
 {"id": "b", "category": "math", "language": "en", "prompt": "What is 6 times 7?",
  "scorer": {"type": "number", "expected": "42"}}]})";

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        lines += QJsonDocument::fromJson(line).object();
    return lines;
}

} // namespace

/// Prompts of several turns through the program, asked of practice models over HTTP.
class TestTurnRuns : public QObject {
    Q_OBJECT

private slots:
    void everyTurnIsOneRow()
    {
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString suite = home.write(u"talk.json"_s, suiteOfTurns);
        const QString session = home.path(u"s.pennybench"_s);
        const QString lines = home.path(u"s.jsonl"_s);
        const QStringList run{u"run"_s, u"--suite"_s, suite, u"--model"_s, u"practice/scholar"_s,
            u"--session"_s, session, u"--jsonl"_s, lines};
        const Ran ran = home.run(run);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const QList<QJsonObject> rows = linesOf(lines);
        QCOMPARE(rows.size(), 4);
        QHash<int, QJsonObject> turns;
        for (const QJsonObject &row : rows) {
            if (row[u"prompt_id"].toString() == u"b")
                QVERIFY(row[u"turn"].isNull());
            else
                turns.insert(row[u"turn"].toInt(), row);
        }
        QCOMPARE(turns.size(), 3);
        QCOMPARE(turns[2][u"scorer"].toString(), u"none"_s);
        QVERIFY(turns[2][u"verdict"].isNull());
        QCOMPARE(turns[2][u"prompt"].toString(), u"Tell me a story about it."_s);
        QVERIFY(turns[1][u"scorer"].toString().startsWith(u"number/"));
        QVERIFY(!turns[3][u"verdict"].toString().isEmpty());

        const Ran again = home.run(run);
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QCOMPARE(linesOf(lines).size(), 4);

        const Ran scored = home.run({u"score"_s, u"--suite"_s, suite, u"--answers"_s, lines});
        QVERIFY2(scored.exitCode == 0, qPrintable(scored.err));
    }

    void aLineUpNamesTheModels()
    {
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString suite = home.write(u"talk.json"_s, suiteOfTurns);
        const Ran dry =
            home.run({u"run"_s, u"--suite"_s, suite, u"--line-up"_s, u"practice"_s, u"--dry-run"_s});
        QVERIFY2(dry.exitCode == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"requests  16"), qPrintable(dry.out));
        const Ran unknown =
            home.run({u"run"_s, u"--suite"_s, suite, u"--line-up"_s, u"nobody"_s, u"--dry-run"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"february-2025, today, practice"), qPrintable(unknown.err));
    }

    void aDryRunAndACheckCountTurns()
    {
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString suite = home.write(u"talk.json"_s, suiteOfTurns);
        const Ran dry = home.run({u"run"_s, u"--suite"_s, suite, u"--model"_s, u"practice/scholar"_s,
            u"--trials"_s, u"2"_s, u"--dry-run"_s});
        QVERIFY2(dry.exitCode == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"requests  8"), qPrintable(dry.out));
        const Ran checked = home.run({u"check"_s, suite});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out));
        QVERIFY2(checked.out.contains(u"2 prompts with 4 turns"), qPrintable(checked.out));
    }
};

PENNYBENCH_TEST(TestTurnRuns)
#include "tst_turnruns.moc"

#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

} // namespace

/// The lossless export says everything that scoring needs.
class TestRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void anAnswerThatDidNotComeStaysOne()
    {
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString lines = home.write(u"a.jsonl"_s,
            R"({"prompt_id":"math-001","status":"error","answer":null}
{"prompt_id":"math-001","status":"ok","answer":""}
)");
        const Ran scored = home.run({u"score"_s, u"--suite"_s, u"math"_s, u"--answers"_s, lines});
        QVERIFY2(scored.exitCode == 0, qPrintable(scored.err));
        const QList<QJsonObject> again = objectsIn(scored.out.toUtf8());
        QCOMPARE(again.first().value("verdict"_L1).toString(), u"error"_s);
        QVERIFY(again.first().value("score"_L1).isNull());
        QCOMPARE(again.last().value("verdict"_L1).toString(), u"no_answer"_s);
    }

    void exportedLinesAreScoredAsTheSessionWas_data()
    {
        QTest::addColumn<QString>("suite");
        for (const char *suite : {"math", "language", "science", "countdown"})
            QTest::newRow(suite) << QString::fromLatin1(suite);
    }

    void exportedLinesAreScoredAsTheSessionWas()
    {
        QFETCH(const QString, suite);
        ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
        const QString session = home.path(u"s.pennybench"_s);
        const QString lines = home.path(u"s.jsonl"_s);
        const Ran asked = home.run({u"run"_s, u"--suite"_s, suite, u"--limit"_s, u"12"_s, u"--max-tokens"_s,
            u"120"_s, u"--session"_s, session, u"--jsonl"_s, lines});
        QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
        QFile file(lines);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QJsonObject> given = objectsIn(file.readAll());
        const Ran scored = home.run({u"score"_s, u"--suite"_s, suite, u"--answers"_s, lines});
        QVERIFY2(scored.exitCode == 0, qPrintable(scored.err));
        const QList<QJsonObject> again = objectsIn(scored.out.toUtf8());
        QCOMPARE(again.size(), given.size());
        QVERIFY(given.size() >= 40);
        for (qsizetype i = 0; i < given.size(); ++i) {
            for (const QString &field :
                {u"prompt_id"_s, u"verdict"_s, u"score"_s, u"extracted"_s, u"expected"_s, u"scorer"_s}) {
                const QJsonValue here = given.at(i).value(field);
                const QJsonValue there = again.at(i).value(field);
                const bool bothEmpty = (here.isNull() || here == u""_s) && (there.isNull() || there == u""_s);
                QVERIFY2(bothEmpty || here == there,
                    qPrintable(u"%1 of %2"_s.arg(field, given.at(i).value("prompt_id"_L1).toString())));
            }
        }
    }
};

PENNYBENCH_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"

#include "app/scoring/scorer.h"
#include "tests/support/hostilemaths.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestHostileMaths : public QObject {
    Q_OBJECT

private slots:
    void anAnswerMadeToTakeLongGetsNoFalseVerdict_data();
    void anAnswerMadeToTakeLongGetsNoFalseVerdict();
};

void TestHostileMaths::anAnswerMadeToTakeLongGetsNoFalseVerdict_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");
    const QList<HostileMaths> rows = hostileMaths();
    QVERIFY(rows.size() >= 60);
    for (const HostileMaths &row : rows)
        QTest::newRow(row.name) << row.answer << row.verdict;
}

void TestHostileMaths::anAnswerMadeToTakeLongGetsNoFalseVerdict()
{
    QFETCH(QString, answer);
    QFETCH(Verdict, verdict);
    const ScoringInput input{
        {QStringLiteral("math"), {{QStringLiteral("expected"), QStringLiteral("5")}}}, {}, {}, answer, false};
    const auto scorer = makeScorer(u"math", {});
    const Score score = scorer->score(input);
    QVERIFY(!score.reason.isEmpty());
    QVERIFY2(score.verdict == verdict, qPrintable(toText(score.verdict) + u": "_qs + score.reason.english()));
    QCOMPARE(scorer->score(input), score);
}

PENNYBENCH_TEST(TestHostileMaths)
#include "tst_hostilemaths.moc"

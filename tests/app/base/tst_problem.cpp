#include "app/base/problem.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;

class TestProblem : public QObject {
    Q_OBJECT

private slots:
    void saysWhereAndWhat_data();
    void saysWhereAndWhat();
};

void TestProblem::saysWhereAndWhat_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("only what is known is said")
        << Problem{.message = QStringLiteral("Name a model.")} << QStringLiteral("Name a model.");
    QTest::newRow("file and field") << Problem{.message = QStringLiteral("Use \"openai\"."),
        .file = QStringLiteral("c.json"),
        .field = QStringLiteral("providers[0].dialect")}
                                    << QStringLiteral("c.json, field providers[0].dialect: Use \"openai\".");
    QTest::newRow("line and column") << Problem{.message = QStringLiteral("Close the quote."),
        .file = QStringLiteral("a.csv"),
        .line = 3,
        .column = 7} << QStringLiteral("a.csv, line 3, column 7: Close the quote.");
}

void TestProblem::saysWhereAndWhat()
{
    QFETCH(Problem, problem);
    QFETCH(QString, sentence);
    QCOMPARE(problem.describe(), sentence);
}

PENNYBENCH_TEST(TestProblem)
#include "tst_problem.moc"

#include "app/scoring/scorer.h"
#include "app/suites/suite.h"

#include <QTest>

using namespace Pennybench;

class TestFirstScorers : public QObject {
    Q_OBJECT

private slots:
    void everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot_data();
    void everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot();
};

void TestFirstScorers::everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot_data()
{
    QTest::addColumn<QString>("suite");
    for (const QString &id : builtInSuiteIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestFirstScorers::everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot()
{
    QFETCH(QString, suite);
    const auto read = builtInSuite(suite);
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    for (const Prompt &prompt : read->prompts) {
        const auto scorer = makeScorer(prompt.scorer.type, {.allowCode = true});
        QVERIFY2(scorer, qPrintable(prompt.scorer.type));
        QCOMPARE(scorer->problemWith(prompt.scorer), QString());
        ScoringInput input{prompt.scorer, prompt.text, prompt.language, prompt.solution, false};
        const Score right = scorer->score(input);
        if (right.verdict == Verdict::Undecided && prompt.scorer.type == u"code-python")
            QSKIP(qPrintable(right.reason));
        QVERIFY2(right.verdict == Verdict::Correct, qPrintable(prompt.id + u' ' + right.reason));
        input.answer.clear();
        QCOMPARE(scorer->score(input).verdict, Verdict::NoAnswer);
    }
}

QTEST_GUILESS_MAIN(TestFirstScorers)
#include "tst_firstscorers.moc"

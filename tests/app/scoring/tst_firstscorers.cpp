#include "app/scoring/scorer.h"
#include "app/suites/suite.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;

class TestFirstScorers : public QObject {
    Q_OBJECT

private slots:
    void everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot_data();
    void everySolutionOfABuiltInSuiteIsCorrectAndAnEmptyAnswerIsNot();
    void numbersAreReadAsTheyAreMeant_data();
    void numbersAreReadAsTheyAreMeant();
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
    std::map<QString, std::unique_ptr<Scorer>> scorers;
    for (const Prompt &prompt : read->prompts) {
        auto &scorer = scorers[prompt.scorer.type];
        if (!scorer)
            scorer = makeScorer(prompt.scorer.type, {.allowCode = true});
        QVERIFY2(scorer, qPrintable(prompt.scorer.type));
        QCOMPARE(scorer->problemWith(prompt.scorer).english(), QString());
        ScoringInput input{prompt.scorer, prompt.text, prompt.language, prompt.solution, false};
        const Score right = scorer->score(input);
        if (right.verdict == Verdict::Undecided && prompt.scorer.type == u"code-python")
            QSKIP(qPrintable(right.reason.english()));
        QVERIFY2(right.verdict == Verdict::Correct, qPrintable(prompt.id + u' ' + right.reason.english()));
        input.answer.clear();
        QCOMPARE(scorer->score(input).verdict, Verdict::NoAnswer);
    }
}

void TestFirstScorers::numbersAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const char *expected, const char *language, const char *answer,
                         Verdict verdict) {
        QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(language)
                            << QString::fromUtf8(answer) << verdict;
    };
    row("the last number without a marker", "72", "en", "First 10, then 72.", Verdict::Correct);
    row("after the marker, not the last number", "72", "en", "Answer: 72\n(from 3 steps)", Verdict::Correct);
    row("grouping in English", "1250", "en", "Answer: 1,250", Verdict::Correct);
    row("grouping in Vietnamese", "1250", "vi", "Đáp số: 1.250", Verdict::Correct);
    row("a decimal comma in Vietnamese", "5.2", "vi", "Đáp số: 5,2", Verdict::Correct);
    row("ten thousands in Chinese", "216000", "zh", "答案：21.6万", Verdict::Correct);
    row("directly after Chinese characters", "42", "zh", "答案是42", Verdict::Correct);
    row("full-width digits", "42", "zh", "答案：４２", Verdict::Correct);
    row("a box", "30", "en", "so \\boxed{30}", Verdict::Correct);
    row("the minus of typography", "-5", "en", "Answer: −5", Verdict::Correct);
    row("a word that is the sign", "-5", "en", "minus 5", Verdict::Correct);
    row("another word that is the sign", "-12", "en", "negative 12", Verdict::Correct);
    row("a word that changes nothing", "42", "en", "about 42", Verdict::Correct);
    row("a sentence", "42", "en", "Six times seven is 42", Verdict::Correct);
    row("another number", "72", "en", "Answer: 73", Verdict::Incorrect);
    row("a digit inside a word is not a number", "2", "en", "AZYUK2A", Verdict::NoAnswer);
    row("only thinking", "7", "en", "<think>7", Verdict::NoAnswer);
    row("only thinking, in capitals", "7", "en", "<THINK>7", Verdict::NoAnswer);
    row("a thought that breaks off after the answer", "8", "en", "Answer: 8 <think>or 7", Verdict::Correct);
    row("the answer after thinking", "8", "en", "<think>7?</think> 8", Verdict::Correct);
}

void TestFirstScorers::numbersAreReadAsTheyAreMeant()
{
    QFETCH(QString, expected);
    QFETCH(QString, language);
    QFETCH(QString, answer);
    QFETCH(Verdict, verdict);
    const ScorerSpec spec{QStringLiteral("number"), {{QStringLiteral("expected"), expected}}};
    const Score score = makeScorer(u"number", {})->score({spec, {}, language, answer, false});
    QVERIFY2(score.verdict == verdict, qPrintable(toText(score.verdict) + u' ' + score.reason.english()));
    if (score.extractedAt >= 0)
        QVERIFY(score.extractedAt < answer.size());
}

PENNYBENCH_TEST(TestFirstScorers)
#include "tst_firstscorers.moc"

#include "app/reports/findings.h"
#include "app/reports/modeltable.h"
#include "app/reports/reporttables.h"
#include "app/runs/tally.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Reports;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

/// What is said in words and in the table of models.
class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void findingsNameTheLeaderWithItsInterval()
    {
        const Tally tally(session().answers);
        const QStringList sentences = findings(session().plan, tally, standingsIn(tally, tally.summaries()));
        QVERIFY2(sentences.first().startsWith(u"a leads b by 100 points (95 % from 54 to 100, 8 prompts)"),
            qPrintable(sentences.first()));
        QVERIFY2(sentences.first().contains(
                     u"a costs $10.00 (95 % from $10.00 to $10.00) per 1,000 answers, b $1.00 ("),
            qPrintable(sentences.first()));
        QVERIFY2(
            sentences.join(u' ').contains(u"The cost per 1,000 correct answers is lowest with a: $10.00 ("),
            qPrintable(sentences.join(u' ')));
        QVERIFY(!findings(session().plan, tally, {}).join(u' ').contains(u'$'));
    }

    void findingsDoNotCrownWithoutADifference()
    {
        Session s = session();
        for (qsizetype i = 1; i < s.answers.size(); i += 2) {
            if (i > 1)
                s.answers[i] =
                    answer(QStringLiteral("b"), s.answers.at(i).key.promptId, Verdict::Correct, "0.001");
        }
        const QStringList sentences = findings(s.plan, Tally(s.answers), {});
        QVERIFY2(sentences.first().startsWith(u"No difference between a and b was found with 8 prompts"),
            qPrintable(sentences.first()));
    }

    void pricesStandPerMillionTokensInTheOrderOfThePlan()
    {
        Session s = session();
        s.plan.models = {{.id = QStringLiteral("a")}, {.id = QStringLiteral("b")}};
        for (Answer &given : s.answers) {
            PriceRow row;
            row.input = Money::fromPicodollars(given.key.model == u"a" ? 550'000 : 30'000);
            row.output = Money::fromPicodollars(2'190'000);
            given.cost->row = row;
        }
        std::ranges::reverse(s.answers);
        const TextTable prices = priceTable(s);
        QCOMPARE(prices.models, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(prices.rows.at(0).at(2), QStringLiteral("0.55"));
        QCOMPARE(prices.rows.at(1).at(2), QStringLiteral("0.03"));
        QCOMPARE(prices.rows.at(1).at(3), QStringLiteral("–"));
        QCOMPARE(prices.rows.at(1).at(4), QStringLiteral("2.19"));
    }

    void findingsOfFewPromptsAreCounts()
    {
        Session s = session();
        s.answers = s.answers.first(4);
        const QStringList sentences = findings(s.plan, Tally(s.answers), {});
        QVERIFY2(
            sentences.first().startsWith(u"a and b have 2 prompts in common, too few for an interval: a did "
                                         "better in 2 of them, b in 0."),
            qPrintable(sentences.first()));
    }

    void scoresStandBesideSharesWhereAnswersWerePartlyRight()
    {
        Session s = session();
        TextTable table = modelTable(s.plan, summarise(s.answers), CostUnit::Thousand);
        QVERIFY(!table.columns.contains(QStringLiteral("mean score")));
        s.answers[0].score->verdict = Verdict::Partial;
        s.answers[0].score->score = 0.5;
        table = modelTable(s.plan, summarise(s.answers), CostUnit::Thousand);
        const qsizetype column = table.columns.indexOf(QStringLiteral("mean score"));
        QVERIFY(column > 0);
        QCOMPARE(table.rows.first().size(), table.columns.size());
        QVERIFY2(table.rows.first().at(column) != table.rows.first().at(1),
            qPrintable(table.rows.first().join(u' ')));
    }

    void aLeadOverManyIsHeldToMore_data()
    {
        QTest::addColumn<int>("models");
        QTest::addColumn<bool>("byChance");
        QTest::newRow("between two") << 2 << false;
        QTest::newRow("picked out of twenty") << 20 << true;
    }
    void aLeadOverManyIsHeldToMore()
    {
        QFETCH(const int, models);
        QFETCH(const bool, byChance);
        Session s = session();
        s.answers.clear();
        for (int model = 0; model < models; ++model) {
            for (int prompt = 0; prompt < 12; ++prompt) {
                const bool right = model == 0 || prompt < 6;
                s.answers += answer(QStringLiteral("m%1").arg(model), QStringLiteral("p%1").arg(prompt),
                    right ? Verdict::Correct : Verdict::Incorrect, "0.001");
            }
        }
        const QString sentence = findings(s.plan, Tally(s.answers), {}).first();
        QVERIFY2(sentence.startsWith(u"m0 leads m1 by 50 points (95 % from 15 to"), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"chance may explain it") == byChance, qPrintable(sentence));
        QCOMPARE(sentence.contains(u"With 190 pairs"), byChance);
    }

    void theOneThatDidBetterOnTheCommonPromptsIsNamedFirst()
    {
        // a has the better share because b decided the hard prompts as well; on the common ones b is ahead.
        Session s = session();
        s.answers.clear();
        for (int prompt = 0; prompt < 30; ++prompt) {
            const QString id = QStringLiteral("p%1").arg(prompt);
            if (prompt < 10)
                s.answers += answer(
                    QStringLiteral("a"), id, prompt < 4 ? Verdict::Correct : Verdict::Incorrect, "0.001");
            s.answers +=
                answer(QStringLiteral("b"), id, prompt < 10 ? Verdict::Correct : Verdict::Incorrect, "0.001");
        }
        const QString sentence = findings(s.plan, Tally(s.answers), {}).first();
        QVERIFY2(sentence.startsWith(u"b leads a by 60 points"), qPrintable(sentence));
    }
};

PENNYBENCH_TEST(TestFindings)
#include "tst_findings.moc"

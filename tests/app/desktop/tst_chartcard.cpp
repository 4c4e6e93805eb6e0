#include "app/desktop/bench/chartcard.h"
#include "tests/support/testprogram.h"
#include "widgets/qualitycostplot.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

/// So many prompts of one model, each right at this cost.
struct Shown {
    RunPlan plan;
    Tally tally;

    Shown(const QString &model, int prompts, const QString &cost)
    {
        plan.models = {{.id = model, .name = model}};
        for (int i = 0; i < prompts; ++i) {
            Answer answer{.key = {u"s"_s, u"p%1"_s.arg(i), model, 1}};
            answer.score = Score{.verdict = Verdict::Correct, .score = 1, .scorer = u"number/1"_s};
            answer.cost = Cost{.amount = *Money::fromDecimal(cost)};
            tally.put(answer);
        }
    }

    void showIn(ChartCard &card) const { card.setComparison(plan, tally.summaries(), tally); }
};

} // namespace

/// The intervals of costs come from another thread, and belong to what is shown.
class TestChartCard : public QObject {
    Q_OBJECT

private slots:
    void theIntervalsComeWhenTheyAreComputed()
    {
        const Shown shown(u"a"_s, 20, u"0.01"_s);
        shown.showIn(m_card);
        QTRY_VERIFY(m_card.standings().contains(u"a"_s));
        QCOMPARE(m_card.standings().value(u"a"_s).costPerAnswer->estimate, 0.01);
    }

    void anotherComparisonTakesNoIntervalFromTheOneBefore()
    {
        const Shown before(u"a"_s, 2'000, u"0.01"_s);
        const Shown after(u"a"_s, 10, u"0.05"_s);
        before.showIn(m_card);
        m_card.forget();
        QVERIFY(m_card.standings().isEmpty());
        QSignalSpy changed(&m_card, &ChartCard::standingsChanged);
        after.showIn(m_card);
        QCOMPARE(*m_card.findChild<Widgets::QualityCostPlot *>()->points().first().cost, 0.05);
        QTRY_VERIFY(!m_card.standings().isEmpty());
        QCOMPARE(m_card.standings().value(u"a"_s).costPerAnswer->estimate, 0.05);
        QCOMPARE(changed.size(), 1);
    }

private:
    ThemeSource m_theme;
    ChartCard m_card{m_theme};
};

PENNYBENCH_TEST(TestChartCard)
#include "tst_chartcard.moc"

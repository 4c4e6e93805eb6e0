#include "app/article/claim.h"
#include "app/reports/articlereport.h"
#include "app/reports/makingcost.h"
#include "app/reports/publishedchart.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

/// The report that `article --html` and `--pdf` write, and the charts that it is made of.
class TestArticleReport : public QObject {
    Q_OBJECT

private slots:
    void sumsStandWithWhoSaidThemAndWhatTheyCount();
    void thePublishedChartHasHollowMarksWithTheirSource();
    void findingsComeFirstAndEvidenceIsNeverMixed();
    void itIsWrittenForTheBrowserAndForPaper();

private:
    static ArticleContent content(const Store::Session &session)
    {
        const Article::TestedClaims claims = Article::testedClaims(
            Article::tableOf(session.plan, Runs::Tally(session.answers)), {}, Article::articleClaims());
        return articleContent(session, claims, QDate(2026, 11, 29));
    }
};

void TestArticleReport::sumsStandWithWhoSaidThemAndWhatTheyCount()
{
    const Widgets::SumChart chart = makingCostChart();
    QCOMPARE(chart.bars.size(), qsizetype(6));
    for (const Widgets::SumBar &bar : chart.bars)
        QVERIFY2(!bar.who.isEmpty() && !bar.note.isEmpty() && bar.usd > 0, qPrintable(bar.name));
    QCOMPARE(chart.bars.at(chart.factorFrom).usd, 5.6e6);
    QVERIFY(chart.factor.startsWith(u"89 "_s));
    QVERIFY(chart.bars.at(chart.factorTo).isAtLeast && chart.bars.at(chart.factorTo).isEstimated);
    QVERIFY(makingCostFindings().first().contains(u"89 to 286"_s));
    for (const QStringList &row : makingCostTable().rows)
        QVERIFY(!row.at(4).isEmpty() && !row.at(6).isEmpty());
    const QByteArray svg = Widgets::chartSvg(chart, false, u"s"_s);
    QVERIFY(svg.contains("over $500 million") && svg.contains("SemiAnalysis"));
}

void TestArticleReport::thePublishedChartHasHollowMarksWithTheirSource()
{
    const auto chart = publishedAiderChart();
    QVERIFY(chart);
    QCOMPARE(chart->points.size(), qsizetype(69));
    for (const Widgets::PlotPoint &point : chart->points)
        QVERIFY2(point.published && point.source.contains(u"Aider"_s), qPrintable(point.name));
}

void TestArticleReport::findingsComeFirstAndEvidenceIsNeverMixed()
{
    const ArticleContent report = content(::Pennybench::session());
    QCOMPARE(report.base.findings.size(), qsizetype(7));
    QVERIFY(report.base.findings.last().contains(u"supported"_s));
    const auto part = [&](const QString &id) {
        return *std::ranges::find(report.parts, id, &ArticlePart::id);
    };
    QVERIFY(!part(u"own-evidence"_s).table.rows.isEmpty());
    QVERIFY(!part(u"published-evidence"_s).table.rows.isEmpty());
    for (const QStringList &row : part(u"published-evidence"_s).table.rows)
        QVERIFY(row.last().startsWith(u'['));
    for (const QString &id : {u"strengths"_s, u"costs"_s, u"making"_s})
        QVERIFY2(part(id).chart.has_value(), qPrintable(id));
    QVERIFY(part(u"sources"_s).table.rows.size() > 10);
}

void TestArticleReport::itIsWrittenForTheBrowserAndForPaper()
{
    const Store::Session session = ::Pennybench::session();
    const ArticleContent report = content(session);
    QBuffer html;
    html.open(QIODevice::WriteOnly);
    QVERIFY(writeArticleHtml(html, report));
    const QByteArray page = html.data();
    QVERIFY(page.indexOf("id=\"findings\"") < page.indexOf("id=\"own-evidence\""));
    QVERIFY(page.contains("id=\"sources\"") && !page.contains("<script"));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QVERIFY(writeArticlePdf(pdf, report, session));
    QVERIFY(pdf.data().startsWith("%PDF-"));
}

PENNYBENCH_TEST(TestArticleReport)
#include "tst_articlereport.moc"

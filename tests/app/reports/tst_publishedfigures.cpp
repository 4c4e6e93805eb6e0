#include "app/reports/publishedfigures.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

class TestPublishedFigures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"figures.tsv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

private slots:
    void aTableIsReadByItsColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("tabs") << QByteArray("model\tbenchmark\tquality\tn\tcost_usd\tsource\tdate\n"
                                            "Alpha\tBoard\t0.8\t225\t0.004\tboard.example\t2026-01-02\n");
        QTest::newRow("commas, another order, per cent")
            << QByteArray("quality,model,source,date,n,cost_usd,benchmark\n"
                          "80 %,Alpha,board.example,2026-01-02,225,0.004,Board\n");
        QTest::newRow("semicolons and a blank line")
            << QByteArray("model;benchmark;quality;n;cost_usd;source;date\r\n\r\n"
                          "Alpha;Board;0.8;225;0.004;board.example;2026-01-02\r\n");
    }

    void aTableIsReadByItsColumns()
    {
        QFETCH(const QByteArray, text);
        const auto figures = readPublishedFigures(file(text));
        QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().describe()));
        QCOMPARE(figures->size(), 1);
        const PublishedFigure &figure = figures->first();
        QCOMPARE(figure.model, u"Alpha"_s);
        QCOMPARE(figure.quality, 0.8);
        QCOMPARE(figure.n, 225);
        QCOMPARE(figure.cost, std::optional(0.004));
        QCOMPARE(figure.source, u"board.example"_s);
    }

    void theSetThatComesWithTheProgramIsRead()
    {
        const auto figures =
            readPublishedFigures(QStringLiteral(PENNYBENCH_SOURCE "/resources/article/aider-polyglot.csv"));
        QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().describe()));
        QCOMPARE(figures->size(), 69);
        for (const PublishedFigure &figure : *figures)
            QVERIFY2(!figure.source.isEmpty() && figure.cost != std::optional(0.0), qPrintable(figure.model));
    }

    void whatIsMissingStaysUnknown()
    {
        const auto figures = readPublishedFigures(file("model,quality,cost_usd\nAlpha,0.5,\n"));
        QVERIFY(figures);
        QVERIFY(!figures->first().cost);
        QCOMPARE(figures->first().n, 0);
        Widgets::QualityCostChart chart;
        layUnder(chart, *figures);
        QCOMPARE(chart.points.first().shareLow, chart.points.first().shareHigh);
        QVERIFY(!chart.points.first().source.isEmpty());
    }

    void aTableThatIsWrongSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("no model column")
            << QByteArray("name,quality\nA,1\n") << QStringList{u"line 1"_s, u"\"model\""_s};
        QTest::newRow("a word for a number") << QByteArray("model,quality\nA,0.5\nB,high\n")
                                             << QStringList{u"line 3"_s, u"quality"_s, u"\"high\""_s};
        QTest::newRow("above everything")
            << QByteArray("model,quality\nA,120\n") << QStringList{u"line 2"_s, u"120"_s};
        QTest::newRow("a negative cost")
            << QByteArray("model,quality,cost_usd\nA,1,-1\n") << QStringList{u"line 2"_s, u"cost_usd"_s};
        QTest::newRow("no name") << QByteArray("model,quality\n,0.5\n")
                                 << QStringList{u"line 2"_s, u"model"_s};
        QTest::newRow("no figure") << QByteArray("model,quality\n") << QStringList{u"no figures"_s};
    }

    void aTableThatIsWrongSaysWhere()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, parts);
        const auto figures = readPublishedFigures(file(text));
        QVERIFY(!figures);
        for (const QString &part : parts)
            QVERIFY2(figures.error().describe().contains(part), qPrintable(figures.error().describe()));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto figures = readPublishedFigures(m_folder.filePath(u"nowhere.tsv"_s));
        QVERIFY(!figures && figures.error().describe().contains(u"nowhere.tsv"));
    }

    void figuresAreHollowAndOnNoFrontier()
    {
        Widgets::QualityCostChart chart;
        layUnder(chart,
            {{.model = u"Alpha"_s, .quality = 0.8, .n = 225, .cost = 0.004, .source = u"board.example"_s}});
        const Widgets::PlotPoint &point = chart.points.first();
        QVERIFY(point.published);
        QVERIFY(!point.onFrontier && !point.frontier);
        QVERIFY(point.letter.isEmpty());
        QVERIFY(point.shareLow < 0.8 && point.shareHigh > 0.8);
        QVERIFY(chart.caption.join(u' ').contains(u"others measured"_s));
        QVERIFY(chart.caption.first().contains(u"1 Alpha"_s)
            && chart.caption.first().contains(u"board.example"_s));
    }

    void theBoardOfAiderIsReadAsItIs()
    {
        SHARED_DATA_OR_SKIP(path, u"cost_quality_aider_polyglot.tsv"_s);
        const auto figures = readPublishedFigures(path);
        QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().describe()));
        QCOMPARE(figures->size(), 69);
        QVERIFY(std::all_of(figures->begin(), figures->end(),
            [](const PublishedFigure &figure) { return figure.n > 0 && figure.quality <= 1; }));
    }
};

PENNYBENCH_TEST(TestPublishedFigures)
#include "tst_publishedfigures.moc"

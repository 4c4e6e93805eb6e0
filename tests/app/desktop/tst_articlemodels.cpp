#include "app/desktop/models/articlemodels.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/models/systemcard.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// The models of the article as a table and as cards side by side.
class TestArticleModels : public QObject {
    Q_OBJECT

private slots:
    void everySystemOfTheArticleIsThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"DeepSeek-V3", "DeepSeek R1", "o3-mini (low, medium, high)", "o1-mini", "ChatGPT (GPT-4o)",
                "ChatGPT (GPT-4o mini)", "Gemini 2.0 Flash", "Gemini 2.0 Flash-Lite", "s1-32B", "TinyZero"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everySystemOfTheArticleIsThere()
    {
        QFETCH(QString, name);
        const QList<SystemFacts> systems =
            systemFacts(Models::builtInCatalogue(), QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC));
        const auto found = std::ranges::find(systems, name, &SystemFacts::name);
        QVERIFY(found != systems.end());
        QVERIFY(!found->system.maker.isEmpty() && !found->system.country.isEmpty());
        QVERIFY(!found->weights.isEmpty() && found->released.isValid());
        QVERIFY(!found->ways.isEmpty());
        QVERIFY(!found->isRetired || found->todayPrice.isEmpty() || found->todayPrice.startsWith(u"last $"));
        for (const PublishedResult &result : found->results)
            QVERIFY2(!result.source.isEmpty() && !result.grade.isEmpty(), qPrintable(result.benchmark));
    }

    void pricesAreThoseOfTheLaunchAndOfTodayOrTheLast()
    {
        const QList<SystemFacts> systems =
            systemFacts(Models::builtInCatalogue(), QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC));
        const auto v3 = std::ranges::find(systems, u"DeepSeek-V3"_s, &SystemFacts::name);
        QCOMPARE(v3->launchPrice, u"$0.14 / $0.28"_s);
        QVERIFY2(v3->isRetired && v3->todayPrice.startsWith(u"last $"), qPrintable(v3->todayPrice));
        QVERIFY(v3->history.own.size() >= 2);
        const auto gpt = std::ranges::find(systems, u"ChatGPT (GPT-4o)"_s, &SystemFacts::name);
        QCOMPARE(gpt->todayPrice, u"$2.50 / $10.00"_s);
        const auto o3 = std::ranges::find(systems, u"o3-mini (low, medium, high)"_s, &SystemFacts::name);
        QVERIFY(std::ranges::any_of(
            o3->results, [](const PublishedResult &result) { return result.values.contains(u"(high)"_s); }));
    }

    void upToThreeStandSideBySideWithTheirDifferencesMarked()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::Models);
        auto *table = bench.child<QTableWidget>("articleModels");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 10);
        QCOMPARE(bench.window->findChildren<SystemCard *>().size(), qsizetype(3));
        // A fourth one takes the place of the first that was ticked.
        table->item(1, 0)->setCheckState(Qt::Checked);
        QCOMPARE(bench.window->findChildren<SystemCard *>().size(), qsizetype(3));
        QCOMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
        bool marks = false;
        for (const QLabel *label : partOf<SystemCard>(*bench.window)->findChildren<QLabel *>())
            marks = marks || label->text().contains(u'●');
        QVERIFY(marks);
        for (const int row : {1, 2, 6})
            table->item(row, 0)->setCheckState(Qt::Unchecked);
        QCOMPARE(bench.window->findChildren<SystemCard *>().size(), qsizetype(0));
    }

    void theFilterHidesTheOthers()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::Models);
        auto *table = bench.child<QTableWidget>("articleModels");
        bench.child<QLineEdit>("articleFilter")->setText(u"deepseek"_s);
        int seen = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            seen += table->isRowHidden(row) ? 0 : 1;
        QVERIFY(seen >= 2 && seen < 10);
    }
};

PENNYBENCH_TEST(TestArticleModels)
#include "tst_articlemodels.moc"

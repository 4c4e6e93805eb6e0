#include "app/runs/contestants.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

class TestContestants : public QObject {
    Q_OBJECT

private slots:
    void lettersGoOnBehindZ_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("letter");
        QTest::newRow("the first") << 0 << u"A"_s;
        QTest::newRow("the last of one letter") << 25 << u"Z"_s;
        QTest::newRow("the first of two letters") << 26 << u"AA"_s;
        QTest::newRow("the second of two letters") << 27 << u"AB"_s;
        QTest::newRow("the last that begins with A") << 51 << u"AZ"_s;
        QTest::newRow("the first that begins with B") << 52 << u"BA"_s;
    }

    void lettersGoOnBehindZ()
    {
        QFETCH(const int, place);
        QTEST(contestantLetter(place), "letter");
    }

    void modelsOfOneMakerAreOneFamily()
    {
        const auto model = [](const QString &id, const QString &family) {
            return Models::ModelEntry{.id = id, .family = family};
        };
        const QList<Models::ModelEntry> contestants{model(u"a/one"_s, u"Maker"_s), model(u"b/alone"_s, {}),
            model(u"c/two"_s, u"Maker"_s), model(u"d/alone"_s, {})};
        QCOMPARE(contestantFamilies(contestants), (QList<int>{0, 1, 0, 2}));
    }

    void aModelOfTheCatalogueHasTheFamilyOfItsMaker()
    {
        const Models::Catalogue &catalogue = Models::builtInCatalogue();
        const Models::ModelEntry *own = catalogue.model(u"deepseek/r1");
        const Models::ModelEntry *hosted = catalogue.model(u"together/deepseek-r1");
        QVERIFY(own && hosted);
        QVERIFY(!own->family.isEmpty());
        QCOMPARE(own->family, hosted->family);
    }
};

PENNYBENCH_TEST(TestContestants)
#include "tst_contestants.moc"

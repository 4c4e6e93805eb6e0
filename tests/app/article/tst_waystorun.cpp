#include "app/article/waystorun.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

class TestWaysToRun : public QObject {
    Q_OBJECT

private slots:
    void aSystemRunsWhereItIsServed_data();
    void aSystemRunsWhereItIsServed();
    void theWordsNameTheModel();
};

void TestWaysToRun::aSystemRunsWhereItIsServed_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("ways");
    const QDate then(2025, 2, 20);
    const QDate now(2026, 11, 29);
    QTest::newRow("R1 in February 2025")
        << u"r1"_s << then
        << QStringList{u"at_its_maker deepseek/r1"_s, u"at_another_host openrouter/deepseek-r1"_s,
               u"at_another_host together/deepseek-r1"_s};
    QTest::newRow("R1 when its maker has retired it")
        << u"r1"_s << now
        << QStringList{u"at_another_host openrouter/deepseek-r1"_s, u"at_another_host together/deepseek-r1"_s,
               u"successor deepseek/flash"_s};
    QTest::newRow("o3-mini in February 2025")
        << u"o3-mini"_s << then << QStringList{u"at_its_maker openai/o3-mini"_s};
    QTest::newRow("o3-mini when nobody serves it")
        << u"o3-mini"_s << now << QStringList{u"saved_answers "_s, u"successor openai/gpt-6-luna"_s};
    QTest::newRow("s1 on a server of one's own")
        << u"s1"_s << now
        << QStringList{u"on_this_machine local-vllm/s1-32b"_s, u"on_this_machine local-completions/s1-32b"_s};
}

void TestWaysToRun::aSystemRunsWhereItIsServed()
{
    QFETCH(const QString, role);
    QFETCH(const QDate, day);
    QFETCH(const QStringList, ways);
    QStringList found;
    const System *system = builtInArticle().systemCalled(role);
    for (const RunnableModel &way : waysToRun(*system, Models::builtInCatalogue(), day))
        found += toText(way.way) + u' ' + way.model;
    QCOMPARE(found, ways);
}

void TestWaysToRun::theWordsNameTheModel()
{
    const Models::Catalogue &catalogue = Models::builtInCatalogue();
    QCOMPARE(wayWords({WayToRun::AtAnotherHost, u"together/deepseek-r1"_s}, catalogue).english(),
        u"Another host serves its weights: DeepSeek R1 at Together (together/deepseek-r1)."_s);
    QVERIFY(wayWords({WayToRun::SavedAnswers, {}}, catalogue).english().contains(u"saved answers"));
}

PENNYBENCH_TEST(TestWaysToRun)
#include "tst_waystorun.moc"

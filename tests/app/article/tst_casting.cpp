#include "app/article/casting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;

class TestCasting : public QObject {
    Q_OBJECT

private slots:
    void whoeverHasTheWeightsPlaysTheRole_data();
    void whoeverHasTheWeightsPlaysTheRole();
    void practiceModelsPlayOnlyWhenTheyAreNamed();
    void aRealModelIsNotMeasuredByPracticeModels();
    void ofSeveralEffortsTheMediumOnePlays_data();
    void ofSeveralEffortsTheMediumOnePlays();
    void practiceModelsAreComparedWhereThereIsNobodyElseOrTheyAreNamed();
    void aRoleIsGivenByAnyOfItsNames_data();
    void aRoleIsGivenByAnyOfItsNames();
    void aWrongRoleIsRefused_data();
    void aWrongRoleIsRefused();
    void aRoleIsGivenAnew();
    void rolesAreReadBackAsTheyWereKept();
};

namespace {

Respondent contestant(const QString &id, const QString &base = {}, bool simulated = false)
{
    const QString name = id.mid(id.indexOf(u'/') + 1);
    return {.id = id, .name = name, .baseModel = base.isEmpty() ? id : base, .simulated = simulated};
}

AnswerTable tableOfAll()
{
    QList<Respondent> all{contestant(QStringLiteral("openai/gpt-4o")),
        contestant(QStringLiteral("together/deepseek-r1"), QStringLiteral("deepseek/r1")),
        contestant(QStringLiteral("openai/o3-mini")),
        contestant(QStringLiteral("practice/scholar"), QStringLiteral("deepseek/v3"), true)};
    for (int i = 0; i < all.size(); ++i)
        all[i].letter = QChar(static_cast<char16_t>(u'A' + i));
    return AnswerTable(all, {});
}

} // namespace

void TestCasting::whoeverHasTheWeightsPlaysTheRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("place");
    QTest::newRow("R1 at another host") << "r1" << 1;
    QTest::newRow("the maker's own") << "o3-mini" << 2;
    QTest::newRow("nobody") << "gemini" << -1;
    QTest::newRow("a contestant by its id") << "openai/gpt-4o" << 0;
    QTest::newRow("a contestant by its letter") << "C" << 2;
    QTest::newRow("a contestant by its name") << "Scholar" << 3;
    QTest::newRow("nobody is called so") << "nobody" << -1;
    QTest::newRow("no name") << "" << -1;
}

void TestCasting::whoeverHasTheWeightsPlaysTheRole()
{
    QFETCH(const QString, name);
    const AnswerTable table = tableOfAll();
    const int place = Casting(table, builtInArticle()).contestant(name);
    QTEST(place, "place");
}

void TestCasting::practiceModelsPlayOnlyWhenTheyAreNamed()
{
    const AnswerTable table = tableOfAll();
    QCOMPARE(Casting(table, builtInArticle()).contestant(QStringLiteral("v3")), -1);
    const AssignedRoles named{{QStringLiteral("v3"), QStringLiteral("practice/scholar")}};
    const Casting casting(table, builtInArticle(), named);
    QCOMPARE(casting.contestant(QStringLiteral("v3")), 3);
    const QList<Player> players = casting.players();
    QCOMPARE(players.size(), qsizetype(4));
    QCOMPARE(players.first().role, QStringLiteral("v3"));
    QVERIFY(players.first().assigned && !players.at(1).assigned);
}

void TestCasting::aRealModelIsNotMeasuredByPracticeModels()
{
    const AnswerTable table = tableOfAll();
    const Casting casting(table, builtInArticle());
    QCOMPARE(casting.othersOf(1), (QList<int>{0, 2}));
    QCOMPARE(casting.othersOf(3), (QList<int>{0, 1, 2}));
}

void TestCasting::ofSeveralEffortsTheMediumOnePlays_data()
{
    QTest::addColumn<QStringList>("efforts");
    QTest::addColumn<int>("place");
    QTest::newRow("medium behind low") << QStringLiteral("low medium high").split(u' ') << 1;
    QTest::newRow("its own effort, which is medium") << QStringList{QStringLiteral("high"), QString()} << 1;
    QTest::newRow("the first where none is medium") << QStringLiteral("low high").split(u' ') << 0;
}

void TestCasting::ofSeveralEffortsTheMediumOnePlays()
{
    QFETCH(const QStringList, efforts);
    QList<Respondent> all;
    for (const QString &effort : efforts) {
        all +=
            contestant(QStringLiteral("openai/o3-mini#%1").arg(all.size()), QStringLiteral("openai/o3-mini"));
        all.last().effort = effort;
    }
    const AnswerTable table(all, {});
    const int place = Casting(table, builtInArticle()).contestant(QStringLiteral("o3-mini"));
    QTEST(place, "place");
}

void TestCasting::practiceModelsAreComparedWhereThereIsNobodyElseOrTheyAreNamed()
{
    const AnswerTable table = tableOfAll();
    QCOMPARE(Casting(table, builtInArticle()).compared(), (QList<int>{0, 1, 2}));
    const AssignedRoles named{{QStringLiteral("v3"), QStringLiteral("practice/scholar")}};
    QCOMPARE(Casting(table, builtInArticle(), named).compared(), (QList<int>{0, 1, 2, 3}));
    const AnswerTable practice({table.contestants().last()}, {});
    QCOMPARE(Casting(practice, builtInArticle()).compared(), QList<int>{0});
}

void TestCasting::aRoleIsGivenByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    QTest::newRow("role and id") << "r1=openai/gpt-4o"
                                 << "r1";
    QTest::newRow("the model's name and a letter") << "DeepSeek R1=A"
                                                   << "r1";
    QTest::newRow("the catalogue's id and a name") << "deepseek/r1=gpt-4o"
                                                   << "r1";
    QTest::newRow("without regard to case") << "O3-MINI=A"
                                            << "o3-mini";
    QTest::newRow("another name of Gemini") << "gemini-2.0-flash=A"
                                            << "gemini";
}

void TestCasting::aRoleIsGivenByAnyOfItsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, role);
    const auto roles = readRoles({text}, tableOfAll(), builtInArticle());
    QVERIFY2(roles, roles ? "" : qPrintable(roles.error().describe()));
    QCOMPARE(*roles, (AssignedRoles{{role, QStringLiteral("openai/gpt-4o")}}));
}

void TestCasting::aWrongRoleIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no role") << "king=openai/gpt-4o"
                             << "r1, o3-mini";
    QTest::newRow("no contestant") << "r1=nobody"
                                   << "together/deepseek-r1";
    QTest::newRow("no equals sign") << "r1"
                                    << "NAME=CONTESTANT";
    QTest::newRow("nothing behind it") << "r1="
                                       << "no contestant";
}

void TestCasting::aWrongRoleIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto roles = readRoles({text}, tableOfAll(), builtInArticle());
    QVERIFY(!roles);
    QVERIFY2(roles.error().message.english().contains(says), qPrintable(roles.error().message.english()));
}

void TestCasting::aRoleIsGivenAnew()
{
    const AssignedRoles known{{QStringLiteral("r1"), QStringLiteral("openai/gpt-4o")},
        {QStringLiteral("v3"), QStringLiteral("practice/scholar")}};
    const auto roles = readRoles({QStringLiteral("r1=C")}, tableOfAll(), builtInArticle(), known);
    QVERIFY(roles);
    QCOMPARE(roles->value(QStringLiteral("r1")), QStringLiteral("openai/o3-mini"));
    QCOMPARE(roles->value(QStringLiteral("v3")), QStringLiteral("practice/scholar"));
}

void TestCasting::rolesAreReadBackAsTheyWereKept()
{
    const AssignedRoles roles{
        {QStringLiteral("r1"), QStringLiteral("a")}, {QStringLiteral("v3"), QStringLiteral("ố/Б")}};
    QCOMPARE(rolesFromJson(rolesJson(roles)), roles);
    QCOMPARE(rolesFromJson("{\"r1\": 3, \"v3\": \"b\"}"),
        (AssignedRoles{{QStringLiteral("v3"), QStringLiteral("b")}}));
    QVERIFY(rolesFromJson("no JSON").isEmpty());
}

PENNYBENCH_TEST(TestCasting)
#include "tst_casting.moc"

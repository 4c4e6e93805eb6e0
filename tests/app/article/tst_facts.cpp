#include "app/article/articledata.h"
#include "app/article/articlemessages.h"
#include "app/article/claim.h"
#include "app/article/figuretext.h"
#include "app/article/publishedrows.h"
#include "app/catalogue/catalogue.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Article;

class TestFacts : public QObject {
    Q_OBJECT

private slots:
    void everyFactSaysFromWhereAndWhen();
    void aFactIsRefused_data();
    void aFactIsRefused();
    void everySystemOfTheArticleIsThere_data();
    void everySystemOfTheArticleIsThere();
    void everySentenceOfTheDataCanBeTranslated();
    void factsThatContradictEachOtherAreAllShown();
    void theRatiosReachFromAFifthToThree();
    void theMakingCostsAreThoseOfTheArticle_data();
    void theMakingCostsAreThoseOfTheArticle();
    void figuresReadWell_data();
    void figuresReadWell();
};

void TestFacts::everyFactSaysFromWhereAndWhen()
{
    const ArticleData &data = builtInArticle();
    QVERIFY(data.facts.size() > 200);
    QSet<QString> ids;
    for (const Fact &fact : data.facts) {
        QVERIFY2(!ids.contains(fact.id), qPrintable(fact.id));
        ids.insert(fact.id);
        QVERIFY2(!fact.origin.source.isEmpty() && !fact.origin.date.isEmpty(), qPrintable(fact.id));
        QVERIFY2(!fact.origin.grade.isEmpty() || fact.origin.use == u"ship", qPrintable(fact.id));
        QVERIFY2(!fact.statement.english().isEmpty(), qPrintable(fact.id));
        const bool known = std::any_of(data.systems.begin(), data.systems.end(),
            [&](const System &system) { return system.id == fact.system; });
        QVERIFY2(known, qPrintable(fact.system));
    }
}

void TestFacts::aFactIsRefused_data()
{
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QString>("field");
    const QByteArray rest = R"("id":"f","kind":"result","system":"s1","value":1,"benchmark":"b")";
    QTest::newRow("without a source") << rest + R"(,"grade":"A","date":"2025-02")"
                                      << "facts[0].source";
    QTest::newRow("with an empty source") << rest + R"(,"grade":"A","source":"","date":"2025-02")"
                                          << "facts[0].source";
    QTest::newRow("without a date") << rest + R"(,"grade":"A","source":"x")"
                                    << "facts[0].read";
    QTest::newRow("with a date in words") << rest + R"(,"grade":"A","source":"x","date":"last year")"
                                          << "facts[0].date";
    QTest::newRow("without a grade or a use") << rest + R"(,"source":"x","date":"2025-02")"
                                              << "facts[0].grade";
    QTest::newRow("that may only be cited") << rest + R"(,"use":"cite","source":"x","date":"2025-02")"
                                            << "facts[0].use";
    QTest::newRow("of no known kind")
        << QByteArray(R"("id":"f","kind":"rumour","system":"s1","grade":"A","source":"x","date":"2025-02")")
        << "facts[0].kind";
    QTest::newRow("that is a ratio of one cost") << QByteArray(
        R"("id":"f","kind":"ratio","system":"s1","cost_usd":1,"grade":"A","source":"x","date":"2025-02")")
                                                 << "facts[0].other_cost_usd";
}

void TestFacts::aFactIsRefused()
{
    QFETCH(const QByteArray, fact);
    QFETCH(const QString, field);
    const auto facts = readFacts(
        R"({"format":"pennybench-facts","version":1,"facts":[{)" + fact + "}]}", QStringLiteral("f.json"));
    QVERIFY(!facts);
    QCOMPARE(facts.error().field, field);
    QCOMPARE(facts.error().file, QStringLiteral("f.json"));
}

void TestFacts::everySystemOfTheArticleIsThere_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("efforts");
    const auto row = [](const char *name, const char *role, int efforts = 0) {
        QTest::newRow(name) << QString::fromLatin1(role) << efforts;
    };
    row("DeepSeek-V3", "v3");
    row("DeepSeek R1", "r1");
    row("o3-mini", "o3-mini", 3);
    row("o1-mini", "o1-mini");
    row("ChatGPT", "chatgpt");
    row("GPT-4o", "chatgpt");
    row("GPT-4o mini", "chatgpt-mini");
    row("Gemini 2.0 Flash", "gemini");
    row("Gemini 2.0 Flash-Lite", "gemini-lite");
    row("s1", "s1");
    row("TinyZero", "tinyzero");
}

void TestFacts::everySystemOfTheArticleIsThere()
{
    QFETCH(const QString, role);
    QFETCH(const int, efforts);
    const ArticleData &data = builtInArticle();
    const System *system = data.systemCalled(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(system);
    QCOMPARE(system->role, role);
    QCOMPARE(system->efforts.size(), efforts);
    QVERIFY(!system->says.isEmpty() && !system->origin.source.isEmpty());
    QVERIFY2(Models::builtInCatalogue().model(system->model), qPrintable(system->model));
    QCOMPARE(data.factsOf(system->id, FactKind::Openness).size(), qsizetype(1));
}

void TestFacts::everySentenceOfTheDataCanBeTranslated()
{
    QStringList said;
    for (const System &system : builtInArticle().systems)
        said += system.says.text;
    for (const Fact &fact : builtInArticle().facts) {
        if (fact.kind == FactKind::MakingCost || fact.kind == FactKind::Openness)
            said += fact.statement.text;
        if (fact.kind == FactKind::Result && fact.cost)
            said += fact.costUnit;
    }
    for (const Claim &claim : articleClaims())
        said += claim.title.text;
    const QStringList known = ArticleMessages::dataTexts();
    for (const QString &sentence : std::as_const(said))
        QVERIFY2(known.contains(sentence), qPrintable(sentence));
    for (const QString &sentence : known)
        QVERIFY2(said.contains(sentence), qPrintable(sentence));
}

void TestFacts::factsThatContradictEachOtherAreAllShown()
{
    QStringList grades;
    for (const Fact &fact : builtInArticle().factsOf(u"o3-mini", FactKind::Result)) {
        if (fact.benchmark == u"GPQA Diamond" && fact.effort == u"medium")
            grades += QStringLiteral("%1 %2").arg(*fact.value).arg(fact.origin.grade);
    }
    QCOMPARE(grades,
        (QStringList{QStringLiteral("74.9 A"), QStringLiteral("74.8 B"), QStringLiteral("76.8 B"),
            QStringLiteral("71.5 C")}));
}

void TestFacts::theRatiosReachFromAFifthToThree()
{
    QMap<QString, QString> ratios;
    for (const Fact &fact : builtInArticle().factsOf(u"o3-mini", FactKind::Ratio)) {
        QCOMPARE(fact.other, QStringLiteral("o1-mini"));
        ratios.insert(fact.benchmark + u' ' + fact.effort, ratioText(*fact.value));
    }
    QCOMPARE(ratios.value(QStringLiteral("LLM Chess low")), QStringLiteral("0.22"));
    QCOMPARE(ratios.value(QStringLiteral("BFCL ")), QStringLiteral("0.28"));
    QCOMPARE(ratios.value(QStringLiteral("ARC-AGI-1 low")), QStringLiteral("0.38"));
    QCOMPARE(ratios.value(QStringLiteral("Aider polyglot medium")), QStringLiteral("0.48"));
    QCOMPARE(ratios.value(QStringLiteral("LLM Chess medium")), QStringLiteral("0.64"));
    QCOMPARE(ratios.value(QStringLiteral("Aider polyglot high")), QStringLiteral("0.98"));
    QCOMPARE(ratios.value(QStringLiteral("ARC-AGI-1 medium")), QStringLiteral("1.41"));
    QCOMPARE(ratios.value(QStringLiteral("WeirdML high")), QStringLiteral("1.57"));
    QCOMPARE(ratios.value(QStringLiteral("ARC-AGI-1 high")), QStringLiteral("2.95"));
}

void TestFacts::theMakingCostsAreThoseOfTheArticle_data()
{
    QTest::addColumn<QString>("sum");
    QTest::addColumn<bool>("announced");
    QTest::newRow("making-s1") << "$50" << true;
    QTest::newRow("making-tinyzero") << "under $30" << true;
    QTest::newRow("making-deepseek-announced") << "$5.6 million" << true;
    QTest::newRow("making-deepseek-hardware") << "over $500 million" << false;
    QTest::newRow("making-deepseek-running") << "$944 million" << false;
    QTest::newRow("making-deepseek-servers") << "$1.6 billion" << false;
}

void TestFacts::theMakingCostsAreThoseOfTheArticle()
{
    QFETCH(const QString, sum);
    QFETCH(const bool, announced);
    const Fact *fact = builtInArticle().fact(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fact);
    QCOMPARE(fact->kind, FactKind::MakingCost);
    QCOMPARE(sumWords(*fact).english(), sum);
    QCOMPARE(fact->announced, announced);
    QVERIFY(!fact->saidBy.isEmpty());
}

void TestFacts::figuresReadWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("points ahead") << signedPoints(0.144) << "+14";
    QTest::newRow("points behind") << signedPoints(-0.02) << "−2";
    QTest::newRow("the side of zero stays visible") << signedPoints(0.003) << "+0.3";
    QTest::newRow("very near zero it still does") << signedPoints(-0.0001) << "−0.1";
    QTest::newRow("zero has no side") << signedPoints(0) << "0";
    QTest::newRow("a margin") << plainPoints(0.05) << "5";
    QTest::newRow("a margin of half a point") << plainPoints(0.005) << "0.5";
    QTest::newRow("about so many prompts") << aboutText(1618) << "1600";
    QTest::newRow("few are told exactly") << aboutText(99) << "99";
    QTest::newRow("a ratio") << ratioText(0.3666) << "0.37";
    QTest::newRow("a large ratio") << ratioText(285.7) << "286";
}

void TestFacts::figuresReadWell()
{
    QFETCH(const QString, text);
    QTEST(text, "expected");
}

PENNYBENCH_TEST(TestFacts)
#include "tst_facts.moc"

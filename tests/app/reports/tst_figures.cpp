#include "app/article/publishedrows.h"
#include "app/base/language.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/reports/reportcontent.h"
#include "app/reports/reporttables.h"
#include "app/reports/sidebysidewords.h"
#include "app/reports/tablereports.h"
#include "app/scoring/maths/mathreasons.h"
#include "app/store/planstore.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"
#include "widgets/amountbox.h"
#include "widgets/dollarticks.h"
#include "widgets/figures.h"

#include <QBuffer>
#include <QTest>
#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Qt::StringLiterals;

/// Figures follow the language of the texts; tables for programs do not.
class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void figuresFollowTheLanguage_data();
    void figuresFollowTheLanguage();
    void noDifferenceHasNoSignInAnyLanguage();
    void aShortNumberHasNoExponent_data();
    void aShortNumberHasNoExponent();
    void largeSumsAreCountedAsTheLanguageDoes_data();
    void largeSumsAreCountedAsTheLanguageDoes();
    void aTableForProgramsIsTheSameInEveryLanguage();
    void aReportGivesReasonsInItsLanguage();
    void aReportSaysInItsLanguageWhatNobodyNamed();
    void aSavedTitleIsSaidInTheReadersLanguageWhereTheProgramMadeIt_data();
    void aSavedTitleIsSaidInTheReadersLanguageWhereTheProgramMadeIt();
    void aReportNamesCategoriesInItsLanguage();
    void anAmountIsTypedWithAPointOrAComma_data();
    void anAmountIsTypedWithAPointOrAComma();
};

void TestFigures::figuresFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("tick");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("said");
    QTest::newRow("English") << u"en"_s << u"44,820"_s << u"0.43"_s << u"$0.0023"_s << u"$0.50"_s
                             << u"12.3 s"_s << u"0.37"_s;
    QTest::newRow("Vietnamese") << u"vi"_s << u"44.820"_s << u"0,43"_s << u"$0,0023"_s << u"$0,50"_s
                                << u"12,3 s"_s << u"0,37"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"44,820"_s << u"0.43"_s << u"$0.0023"_s << u"$0.50"_s
                             << u"12.3 s"_s << u"0.37"_s;
}

void TestFigures::figuresFollowTheLanguage()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(speak(language, translator));
    QTEST(Widgets::wholeNumber(44'820), "whole");
    QTEST(Widgets::fixedNumber(0.43, 2), "share");
    QTEST(dollars(std::optional(0.0023)), "money");
    QTEST(Widgets::dollarLabel(0.5), "tick");
    QTEST(duration(12'300), "time");
    const Message message(MessageText{"test.figure", "%1"}, {u"0.37"_s});
    QTEST(translated(message), "said");
    QString share = translated(Message(MessageText{"test.figure", "%1"}, {u"0.37 %"_s}));
    QTEST(share.remove(u" %"_s), "said");
    // Neither a port nor a name.
    QCOMPARE(translated(Message(MessageText{"test.port", "%1 %2"}, {u"11434"_s, u"gemini-2.0-flash"_s})),
        u"11434 gemini-2.0-flash"_s);
}

void TestFigures::noDifferenceHasNoSignInAnyLanguage()
{
    QStringList said;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        said += signedPoints(0.0001);
    }
    QCOMPARE(said, (QStringList{u"0.0"_s, u"0,0"_s, u"0.0"_s}));
}

void TestFigures::aShortNumberHasNoExponent_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("fewer figures than it may have") << 2.0 << u"2"_s;
    QTest::newRow("small") << 0.0384 << u"0.038"_s;
    QTest::newRow("rounded up to one figure more") << 99.7 << u"100"_s;
    QTest::newRow("more figures than it may have") << 123.4 << u"120"_s;
    QTest::newRow("thousands") << 4'321.0 << u"4,300"_s;
    QTest::newRow("tiny") << 0.0000123 << u"0.000012"_s;
}

void TestFigures::aShortNumberHasNoExponent()
{
    QFETCH(const double, value);
    QTEST(Widgets::shortNumber(value, 2), "said");
}

void TestFigures::largeSumsAreCountedAsTheLanguageDoes_data()
{
    QTest::addColumn<double>("usd");
    QTest::addColumn<QStringList>("figures"); // in each language
    QTest::addColumn<QStringList>("sums");
    QTest::newRow("millions") << 5.6e6 << QStringList{u"5.6 million"_s, u"5,6 triệu"_s, u"560 万"_s}
                              << QStringList{u"$5.6 million"_s, u"5,6 triệu USD"_s, u"560 万美元"_s};
    QTest::newRow("hundreds of millions")
        << 9.44e8 << QStringList{u"944 million"_s, u"944 triệu"_s, u"9.44 亿"_s}
        << QStringList{u"$944 million"_s, u"944 triệu USD"_s, u"9.44 亿美元"_s};
    QTest::newRow("billions") << 1.6e9 << QStringList{u"1.6 billion"_s, u"1,6 tỉ"_s, u"16 亿"_s}
                              << QStringList{u"$1.6 billion"_s, u"1,6 tỉ USD"_s, u"16 亿美元"_s};
}

void TestFigures::largeSumsAreCountedAsTheLanguageDoes()
{
    QFETCH(const double, usd);
    QStringList figures;
    QStringList sums;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        figures += Widgets::largeNumber(usd);
        sums += translated(Article::sumWords({.value = usd}));
    }
    QTEST(figures, "figures");
    QTEST(sums, "sums");
}

void TestFigures::aTableForProgramsIsTheSameInEveryLanguage()
{
    const Runs::RunPlan plan = fullPlan();
    const Store::Session session{.plan = plan, .answers = {fullAnswer(plan, 1)}};
    QList<QByteArray> tables;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        QBuffer table;
        table.open(QIODevice::WriteOnly);
        QVERIFY(writeCsv(table, session, false));
        tables += table.data();
    }
    QCOMPARE(tables.at(1), tables.at(0));
    QCOMPARE(tables.at(2), tables.at(0));
}

void TestFigures::aReportGivesReasonsInItsLanguage()
{
    Runs::Answer answer{.status = Runs::AnswerStatus::Ok};
    answer.score = Scoring::Score{.verdict = Scoring::Verdict::Incorrect,
        .reason = Message(Scoring::MathReasons::different, {u"80"_s, u"90"_s})};
    QStringList said;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        answer.override = std::nullopt;
        said += verdictReason(answer);
        QVERIFY(!said.last().isEmpty());
        answer.override = Scoring::Verdict::Correct;
        QVERIFY2(verdictReason(answer).contains(said.last()), qPrintable(verdictReason(answer)));
        QVERIFY2(!verdictReason(answer).contains(u"incorrect"), qPrintable(verdictReason(answer)));
    }
    said.removeDuplicates();
    QCOMPARE(said.size(), spokenLanguages().size());
}

void TestFigures::aReportSaysInItsLanguageWhatNobodyNamed()
{
    const Runs::RunPlan plan = fullPlan();
    Store::Session session{.title = Store::titleOf(plan), .plan = plan, .answers = {fullAnswer(plan, 1)}};
    QVERIFY2(session.title.endsWith(u" models"_s), qPrintable(session.title));
    session.plan.models.first().simulated = true;
    session.answers.first().key.model = session.plan.models.first().id;
    QSet<QString> titles;
    QSet<QString> sources;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        titles += reportContent(session).title;
        sources += priceTable(session).rows.value(0).constLast();
    }
    QCOMPARE(titles.size(), spokenLanguages().size());
    QCOMPARE(sources.size(), spokenLanguages().size());
    session.title = u"My models"_s;
    QCOMPARE(reportContent(session).title, u"My models"_s);
}

void TestFigures::aSavedTitleIsSaidInTheReadersLanguageWhereTheProgramMadeIt_data()
{
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QString>("said");
    QTest::newRow("suites and a number of models")
        << u"Maths, Code: 4 models"_s << u"Toán, Lập trình: 4 mô hình"_s;
    QTest::newRow("one model by its name") << u"Maths: 3 models of mine"_s << u"Toán: 3 models of mine"_s;
    QTest::newRow("a suite of one's own") << u"Maths, Poems: 4 models"_s << u"Maths, Poems: 4 models"_s;
    QTest::newRow("a question") << u"Why is the sky blue?"_s << u"Why is the sky blue?"_s;
    QTest::newRow("a question with a colon") << u"Maths, please: 4 models"_s << u"Maths, please: 4 models"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestFigures::aSavedTitleIsSaidInTheReadersLanguageWhereTheProgramMadeIt()
{
    QFETCH(const QString, saved);
    QFETCH(const QString, said);
    QCOMPARE(sessionTitle(saved), saved);
    QTranslator translator;
    QVERIFY(speak(u"vi"_s, translator));
    QCOMPARE(sessionTitle(saved), said);
}

void TestFigures::aReportNamesCategoriesInItsLanguage()
{
    Runs::RunPlan plan = fullPlan();
    for (Suites::Prompt &prompt : plan.suites.first().prompts)
        prompt.category = u"math"_s;
    const Store::Session session{.plan = plan, .answers = {fullAnswer(plan, 1)}};
    QSet<QString> names;
    for (const QString &language : spokenLanguages()) {
        QTranslator translator;
        QVERIFY(speak(language, translator));
        for (const ReportSection &section : reportContent(session).sections) {
            if (section.id == u"strengths")
                names += section.behind.rows.value(0).constFirst();
        }
    }
    QCOMPARE(names, (QSet<QString>{u"math"_s, u"toán"_s, u"数学"_s}));
}

void TestFigures::anAmountIsTypedWithAPointOrAComma_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a point in English") << u"en"_s << u"0.5"_s << u"$0.50"_s;
    QTest::newRow("a comma in English") << u"en"_s << u"0,5"_s << u"$0.50"_s;
    QTest::newRow("a point in Vietnamese") << u"vi"_s << u"0.5"_s << u"$0,50"_s;
    QTest::newRow("a comma in Vietnamese") << u"vi"_s << u"0,5"_s << u"$0,50"_s;
}

/// A point that separates groups in Vietnamese would make half a dollar five.
void TestFigures::anAmountIsTypedWithAPointOrAComma()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    QTranslator translator;
    QVERIFY(speak(language, translator));
    Widgets::AmountBox box;
    box.setRange(0, 10'000);
    box.setPrefix(u"$"_s);
    box.show();
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 0.5);
    QTEST(box.text(), "shown");
}

PENNYBENCH_TEST(TestFigures)
#include "tst_figures.moc"

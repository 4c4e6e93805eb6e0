#include "app/article/evidence.h"
#include "app/article/strengths.h"
#include "tests/app/article/tables.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

namespace {

/// The prompts of each category, in this order; in each, a contestant is right on the first so many of every
/// ten.
struct Skill {
    QString category;
    QString language;
    QList<int> rightOfTen;
};

AnswerTable tableOf(const QList<Skill> &skills, int promptsEach = 40)
{
    QList<AskedPrompt> prompts;
    for (const Skill &skill : skills) {
        for (int p = 0; p < promptsEach; ++p)
            prompts += AskedPrompt{.suite = u"s"_s,
                .id = QString::number(prompts.size()),
                .category = skill.category,
                .language = skill.language};
    }
    const int contestants = static_cast<int>(skills.first().rightOfTen.size());
    AnswerTable table(emptyTable(contestants, 0).contestants(), prompts);
    for (int p = 0; p < prompts.size(); ++p) {
        const Skill &skill = skills.at(p / promptsEach);
        for (int c = 0; c < contestants; ++c)
            answer(table, p, c, (p * 3 + c) % 10 < skill.rightOfTen.at(c) ? 1 : 0);
    }
    return table;
}

QStringList said(const QList<Message> &sentences)
{
    QStringList ids;
    for (const Message &sentence : sentences)
        ids += sentence.id;
    return ids;
}

} // namespace

class TestStrengths : public QObject {
    Q_OBJECT

private slots:
    void languageFallsIntoItsLanguages();
    void theBestIsAheadOrTooCloseToCall();
    void aProfileSaysWhereOneStands();
    void oneContestantAloneIsNeitherAheadNorBehind();
    void fewPromptsTellNothing();
    void aLeadThatIsNotClearSaysHowManyPromptsItTakes();
    void practiceModelsAreLeftOutBesideRealOnes();
};

void TestStrengths::languageFallsIntoItsLanguages()
{
    const AnswerTable table = tableOf({{u"math"_s, u"en"_s, {9, 5}}, {u"language"_s, u"vi"_s, {9, 5}},
        {u"language"_s, u"zh"_s, {9, 5}}, {u"math"_s, u"vi"_s, {9, 5}}});
    QCOMPARE(table.categories(), (QStringList{u"math"_s, u"language:vi"_s, u"language:zh"_s}));
    const QList<CategoryStrengths> strengths = strengthsOf(table);
    QCOMPARE(strengths.at(0).prompts, 80);
    QCOMPARE(strengths.at(1).prompts, 40);
    QCOMPARE(strengths.at(1).rows.size(), qsizetype(2));
    QCOMPARE(table.promptsIn(u"language").size(), qsizetype(80));
    QCOMPARE(table.promptsIn(u"").size(), qsizetype(160));
}

void TestStrengths::theBestIsAheadOrTooCloseToCall()
{
    const QList<CategoryStrengths> strengths =
        strengthsOf(tableOf({{u"math"_s, {}, {9, 4, 3}}, {u"code"_s, {}, {8, 8, 2}}}));
    QVERIFY(strengths.at(0).hasWinner());
    QCOMPARE(strengths.at(0).first, QList<int>{0});
    QVERIFY(strengths.at(0).lead->low > 0);
    QVERIFY(!strengths.at(1).hasWinner());
    QCOMPARE(strengths.at(1).first, (QList<int>{0, 1}));
    QCOMPARE(strengths.at(0).rows.at(0).score.estimate, 0.9);
    QCOMPARE(strengths.at(0).rows.at(0).prompts, 40);
}

void TestStrengths::aProfileSaysWhereOneStands()
{
    const QList<CategoryStrengths> strengths = strengthsOf(tableOf({{u"math"_s, {}, {9, 4, 3}},
        {u"code"_s, {}, {8, 8, 2}}, {u"science"_s, {}, {5, 5, 5}}, {u"countdown"_s, {}, {1, 8, 8}}}));
    const QList<Message> first = profileOf(strengths, 0);
    QCOMPARE(said(first),
        (QStringList{u"article.stands-out"_s, u"article.above-middle"_s, u"article.below-middle"_s,
            u"article.too-close"_s}));
    QVERIFY(first.at(0).english().startsWith(u"Stands out in maths (+55, "));
    QVERIFY(first.at(1).english().contains(u"code"));
    QVERIFY(first.at(2).english().contains(u"countdown (−70, "));
    QVERIFY(first.at(3).english().contains(u"science"));
}

void TestStrengths::oneContestantAloneIsNeitherAheadNorBehind()
{
    const QList<CategoryStrengths> strengths = strengthsOf(tableOf({{u"math"_s, {}, {9}}}));
    QVERIFY(strengths.first().first.isEmpty());
    QVERIFY(!strengths.first().rows.first().overMiddle);
    QCOMPARE(said(profileOf(strengths, 0)), QStringList{u"article.cannot-tell"_s});
}

void TestStrengths::fewPromptsTellNothing()
{
    const QList<CategoryStrengths> strengths = strengthsOf(tableOf({{u"math"_s, {}, {9, 1}}}, 4));
    QCOMPARE(strengths.first().first.size(), qsizetype(2));
    QCOMPARE(strengths.first().rows.first().standing, BesideMiddle::Unknown);
    QVERIFY(!strengths.first().lead);
}

void TestStrengths::aLeadThatIsNotClearSaysHowManyPromptsItTakes()
{
    const QList<CategoryStrengths> strengths = strengthsOf(tableOf({{u"code"_s, {}, {8, 7, 2}}}));
    QVERIFY(!strengths.first().hasWinner());
    QVERIFY(strengths.first().promptsForFivePoints > strengths.first().prompts);
}

void TestStrengths::practiceModelsAreLeftOutBesideRealOnes()
{
    const AnswerTable answers = tableOf({{u"math"_s, {}, {5, 9, 4}}});
    QList<Respondent> contestants = answers.contestants();
    contestants[1].simulated = true;
    AnswerTable table(contestants, answers.prompts());
    for (int p = 0; p < table.prompts().size(); ++p) {
        for (int c = 0; c < 3; ++c)
            table.at(p, c) = answers.at(p, c);
    }
    const CategoryStrengths real = strengthsOf(table).first();
    QCOMPARE(real.rows.size(), qsizetype(2));
    QVERIFY(!real.first.contains(1));
    // Named, it is told of, but it measures no real model and is not first beside one.
    const CategoryStrengths named = strengthsOf(table, {0, 1, 2}).first();
    QCOMPARE(named.rows.size(), qsizetype(3));
    QCOMPARE(named.rows.first().overMiddle, real.rows.first().overMiddle);
    QCOMPARE(named.first, real.first);
    QVERIFY(named.rows.at(1).overMiddle->estimate > 0.3);
}

PENNYBENCH_TEST(TestStrengths)
#include "tst_strengths.moc"

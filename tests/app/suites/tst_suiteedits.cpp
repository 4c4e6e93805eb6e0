#include "app/scoring/scorer.h"
#include "app/scoring/scorerfields.h"
#include "app/suites/importedsuites.h"
#include "app/suites/suiteedits.h"
#include "app/suites/suitemessages.h"
#include "app/suites/suitewriter.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Pennybench::Suites::Prompt)

using namespace Pennybench;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

Prompt sumPrompt(const QString &id, const QString &text = u"1 + 1?"_s)
{
    return {.id = id, .language = u"en"_s, .text = text, .scorer = {u"number"_s, {{u"expected"_s, u"2"_s}}}};
}

Suite editedSuite()
{
    return {.id = u"mine"_s,
        .title = u"Mine"_s,
        .prompts = {sumPrompt(u"a"_s), sumPrompt(u"b"_s), sumPrompt(u"c"_s)}};
}

QStringList promptIds(const Suite &suite)
{
    QStringList ids;
    for (const Prompt &prompt : suite.prompts)
        ids += prompt.id;
    return ids;
}

QByteArray suiteFileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Changes of a suite of one's own, and how they reach its file.
class TestSuiteEdits : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    }

    void aPromptWithoutIdGetsTheFirstFreeOne()
    {
        Suite suite = editedSuite();
        suite.prompts += sumPrompt(u"mine-4"_s);
        const auto next = withPrompt(suite, sumPrompt({}));
        QVERIFY(next);
        QCOMPARE(promptIds(*next), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"mine-4"_s, u"mine-5"_s}));
    }

    void aPromptThatCannotBeAskedOrDecidedIsRefusedWithItsField_data()
    {
        QTest::addColumn<Prompt>("prompt");
        QTest::addColumn<QString>("field");
        QTest::newRow("an id that is taken") << sumPrompt(u"a"_s) << u"id"_s;
        QTest::newRow("no text") << sumPrompt({}, u" \n"_s) << u"prompt"_s;
        Prompt prompt = sumPrompt({});
        prompt.scorer = {u"oracle"_s, {}};
        QTest::newRow("a scorer that does not exist") << prompt << u"scorer"_s;
        prompt.scorer = {u"number"_s, {{u"expected"_s, u"many"_s}}};
        QTest::newRow("an expected answer that is no number") << prompt << u"expected"_s;
        prompt = sumPrompt({});
        prompt.earlier = {{u"Before?"_s, {}}, {u" "_s, {}}};
        QTest::newRow("a turn without text") << prompt << u"turns"_s;
    }
    void aPromptThatCannotBeAskedOrDecidedIsRefusedWithItsField()
    {
        QFETCH(const Prompt, prompt);
        QFETCH(const QString, field);
        const auto next = withPrompt(editedSuite(), prompt);
        QVERIFY(!next);
        QCOMPARE(next.error().field, field);
        QVERIFY(!next.error().message.isEmpty());
    }

    void whatIsLeftToAPersonIsAPromptToo()
    {
        Prompt prompt = sumPrompt({});
        prompt.scorer = {u"none"_s, {}};
        QVERIFY(withPrompt(editedSuite(), prompt));
        prompt.scorer = {u"judge"_s, {{u"rubric"_s, u"Polite?"_s}}};
        QVERIFY(withPrompt(editedSuite(), prompt));
    }

    void aPromptIsChangedInItsPlaceAndMayGetAnotherId()
    {
        const auto next = withPromptChanged(editedSuite(), u"b"_s, sumPrompt(u"better"_s));
        QVERIFY(next);
        QCOMPARE(promptIds(*next), (QStringList{u"a"_s, u"better"_s, u"c"_s}));
        QCOMPARE(withPromptChanged(editedSuite(), u"b"_s, sumPrompt(u"a"_s)).error().field, u"id"_s);
        QCOMPARE(withPromptChanged(editedSuite(), u"gone"_s, sumPrompt(u"gone"_s)).error().message.id,
            Message(SuiteMessages::noSuchPrompt).id);
    }

    void aPromptMovesNoFurtherThanTheEnd_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down") << 1 << QStringList{u"a"_s, u"c"_s, u"b"_s};
        QTest::newRow("up") << -1 << QStringList{u"b"_s, u"a"_s, u"c"_s};
        QTest::newRow("beyond the end") << 9 << QStringList{u"a"_s, u"c"_s, u"b"_s};
    }
    void aPromptMovesNoFurtherThanTheEnd()
    {
        QFETCH(const int, by);
        QFETCH(const QStringList, order);
        QCOMPARE(promptIds(*withPromptMoved(editedSuite(), u"b"_s, by)), order);
    }

    void theLastPromptCannotBeDeleted()
    {
        QCOMPARE(promptIds(*withoutPrompts(editedSuite(), {u"a"_s, u"c"_s})), QStringList{u"b"_s});
        QCOMPARE(withoutPrompts(editedSuite(), {u"a"_s, u"b"_s, u"c"_s}).error().field, u"prompts"_s);
    }

    void aSuiteIsMadeChangedAndRemovedAndEachStepIsUndone()
    {
        const Suite first = editedSuite();
        const Suite second = *withPrompt(first, sumPrompt({}));
        QVERIFY(!changeOwnSuite(u"mine"_s, std::nullopt, first));
        QVERIFY(!changeOwnSuite(u"mine"_s, first, second));
        QCOMPARE(*findSuite(u"mine"_s), second);
        QVERIFY(!changeOwnSuite(u"mine"_s, second, first));
        QCOMPARE(*findSuite(u"mine"_s), first);
        QVERIFY(!changeOwnSuite(u"mine"_s, first, std::nullopt));
        QVERIFY(importedSuitePaths().isEmpty());
        QVERIFY(!changeOwnSuite(u"mine"_s, std::nullopt, first));
        QCOMPARE(*findSuite(u"mine"_s), first);
    }

    void whatAnotherProgramWroteIsNoticedAndNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        Suite other = editedSuite();
        other.prompts.first().text = u"2 + 2?"_s;
        QTest::newRow("another prompt") << QJsonDocument(toJson(other)).toJson();
        QTest::newRow("half a file") << QByteArray("{\"format\": ");
    }
    void whatAnotherProgramWroteIsNoticedAndNotOverwritten()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(!changeOwnSuite(u"mine"_s, std::nullopt, editedSuite()));
        const QString path = importedSuitePath(u"mine"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        for (const auto &next :
            {std::optional(*withTitle(editedSuite(), u"Other"_s)), std::optional<Suite>()}) {
            const auto problem = changeOwnSuite(u"mine"_s, editedSuite(), next);
            QVERIFY(problem);
            QCOMPARE(problem->message.id, Message(SuiteMessages::changedOutside).id);
            QCOMPARE(suiteFileText(path), content);
        }
    }

    void aSuiteThatIsGoneIsNotMadeAnewByAChange()
    {
        QVERIFY(changeOwnSuite(u"mine"_s, editedSuite(), *withTitle(editedSuite(), u"Other"_s)));
        QVERIFY(importedSuitePaths().isEmpty());
    }

    void severalTurnsAreWrittenAsTheyAreReadAgain()
    {
        Prompt prompt = sumPrompt({});
        prompt.earlier = {{u"Before?"_s, {u"none"_s, {}}}};
        const Suite next = *withPrompt(editedSuite(), prompt);
        QVERIFY(!changeOwnSuite(u"mine"_s, std::nullopt, next));
        QCOMPARE(*findSuite(u"mine"_s), next);
    }

    void everyScorerSaysWhichFieldsItReads()
    {
        for (const QString &type : Scoring::scorerTypes()) {
            const QList<Scoring::ScorerField> fields = Scoring::scorerFields(type);
            QVERIFY2(!fields.isEmpty() || type == u"none", qPrintable(type));
            const Message without = Scoring::makeScorer(type, {})->problemWith({type, {}});
            const bool needsAny = std::any_of(fields.cbegin(), fields.cend(),
                [](const Scoring::ScorerField &field) { return field.isNeeded; });
            if (needsAny)
                QVERIFY2(!without.isEmpty(), qPrintable(type));
        }
        QVERIFY(Scoring::scorerFields(u"oracle").isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

PENNYBENCH_TEST(TestSuiteEdits)
#include "tst_suiteedits.moc"

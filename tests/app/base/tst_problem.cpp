#include "app/base/jsonerror.h"
#include "app/base/problem.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;

class TestProblem : public QObject {
    Q_OBJECT

private slots:
    void saysWhereAndWhat_data();
    void saysWhereAndWhat();
    void saysThePlaceInTheLanguageOfTheSentence();
    void brokenJsonIsExplainedByAMessage();
};

void TestProblem::saysWhereAndWhat_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("only what is known is said")
        << Problem{.message = QStringLiteral("Name a model.")} << QStringLiteral("Name a model.");
    QTest::newRow("file and field") << Problem{.message = QStringLiteral("Use \"openai\"."),
        .file = QStringLiteral("c.json"),
        .field = QStringLiteral("providers[0].dialect")}
                                    << QStringLiteral("c.json, field providers[0].dialect: Use \"openai\".");
    QTest::newRow("line and column") << Problem{.message = QStringLiteral("Close the quote."),
        .file = QStringLiteral("a.csv"),
        .line = 3,
        .column = 7} << QStringLiteral("a.csv, line 3, column 7: Close the quote.");
}

void TestProblem::saysWhereAndWhat()
{
    QFETCH(Problem, problem);
    QFETCH(QString, sentence);
    QCOMPARE(problem.describe(), sentence);
}

void TestProblem::saysThePlaceInTheLanguageOfTheSentence()
{
    static const QHash<QString, QString> vietnamese{{QStringLiteral("line %1"), QStringLiteral("dòng %1")},
        {QStringLiteral("The id \"%1\" is used twice."), QStringLiteral("Id \"%1\" được dùng hai lần.")}};
    constexpr MessageText twice{"test.twice", "The id \"%1\" is used twice."};
    const Problem problem{
        .message = Message(twice, {QStringLiteral("p1")}), .file = QStringLiteral("a.json"), .line = 3};
    QCOMPARE(
        problem.said().sentence([](const QString &english) { return vietnamese.value(english, english); }),
        QStringLiteral("a.json, dòng 3: Id \"p1\" được dùng hai lần."));
}

void TestProblem::brokenJsonIsExplainedByAMessage()
{
    QJsonParseError error;
    QJsonDocument::fromJson("{\"a\": \"b", &error);
    const Message words = jsonErrorWords(error);
    QCOMPARE(words.id, QStringLiteral("json-error.unterminated-string"));
    QCOMPARE(words.english(), error.errorString());
}

PENNYBENCH_TEST(TestProblem)
#include "tst_problem.moc"

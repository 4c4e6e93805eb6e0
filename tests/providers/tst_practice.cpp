#include "providers/practice/practiceserver.h"
#include "tests/support/askonce.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;

namespace {

const QString taught = QStringLiteral("What is 6 × 7?");

PracticeSetup setup()
{
    PracticeSetup s;
    s.speed = 0;
    s.lessons.insert(taught,
        {.category = QStringLiteral("math"),
            .difficulty = 1,
            .right = QStringLiteral("Answer: 42"),
            .wrong = QStringLiteral("Answer: 43")});
    return s;
}

ChatRequest question(const char *model, bool stream = true)
{
    ChatRequest request;
    request.model = QLatin1String(model);
    request.prompt = taught;
    request.stream = stream;
    request.maxTokens = 4000;
    return request;
}

} // namespace

class TestPractice : public QObject {
    Q_OBJECT

private slots:
    void everyModelAnswersInEveryDialect_data();
    void everyModelAnswersInEveryDialect();
    void aMoreExpensiveModelIsRightMoreOften();
    void theSameSeedGivesTheSameAnswers();
    void aLimitOfTokensCutsTheAnswer();
    void anUnknownQuestionIsAnsweredHonestly();
    void anUnknownModelIsAnError();
    void theModelsDifferAndSayThatTheyArePracticeModels();
    void aTakenPortIsReported();
};

void TestPractice::everyModelAnswersInEveryDialect_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("stream");

    QTest::newRow("openai, streamed") << Dialect::OpenAi << true;
    QTest::newRow("openai, whole") << Dialect::OpenAi << false;
    QTest::newRow("gemini, streamed") << Dialect::Gemini << true;
    QTest::newRow("gemini, whole") << Dialect::Gemini << false;
    QTest::newRow("anthropic, streamed") << Dialect::Anthropic << true;
    QTest::newRow("anthropic, whole") << Dialect::Anthropic << false;
    QTest::newRow("ollama, streamed") << Dialect::Ollama << true;
    QTest::newRow("ollama, whole") << Dialect::Ollama << false;
}

void TestPractice::everyModelAnswersInEveryDialect()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    PracticeServer server(setup());
    QVERIFY(server.listen());
    for (const PracticeModel &model : practiceModels()) {
        const Outcome outcome =
            askOnce(endpointAt(server.baseUrl(dialect), dialect), question(qPrintable(model.id), stream));
        QVERIFY2(outcome.finished,
            outcome.failed ? qPrintable(outcome.failed->error.message.english()) : "no ending");
        QCOMPARE(outcome.endings, 1);
        QCOMPARE(outcome.finished->reason, FinishReason::Stop);
        QCOMPARE(outcome.reasoning.isEmpty(), model.reasoningTokens == 0);
        QVERIFY2(outcome.text.contains(u"Answer: 4"), qPrintable(outcome.text));
        QVERIFY(outcome.usage.prompt.value_or(0) > 0);
        QVERIFY(outcome.usage.completion.value_or(0) > 0);
        if (dialect == Dialect::OpenAi || dialect == Dialect::Gemini)
            QCOMPARE(outcome.usage.reasoning.value_or(0) > 0, model.reasoningTokens > 0);
    }
}

void TestPractice::aMoreExpensiveModelIsRightMoreOften()
{
    const PracticeLesson lesson = setup().lessons.value(taught);
    QList<int> right;
    for (const PracticeModel &model : practiceModels()) {
        int count = 0;
        for (int i = 0; i < 400; ++i)
            count +=
                practiceAnswer(model, &lesson, taught, 7, i, 0).text.join(QString()).contains(u"42") ? 1 : 0;
        right += count;
    }
    QVERIFY(std::is_sorted(right.rbegin(), right.rend()));
    QVERIFY(right.first() > right.last() + 100);
}

void TestPractice::theSameSeedGivesTheSameAnswers()
{
    const PracticeLesson lesson = setup().lessons.value(taught);
    const PracticeModel &model = practiceModels().last();
    QStringList first;
    QStringList second;
    QStringList other;
    for (int i = 0; i < 30; ++i) {
        first += practiceAnswer(model, &lesson, taught, 1, i, 0).text.join(QString());
        second += practiceAnswer(model, &lesson, taught, 1, i, 0).text.join(QString());
        other += practiceAnswer(model, &lesson, taught, 2, i, 0).text.join(QString());
    }
    QCOMPARE(first, second);
    QVERIFY(first != other);
}

void TestPractice::aLimitOfTokensCutsTheAnswer()
{
    PracticeServer server(setup());
    QVERIFY(server.listen());
    ChatRequest request = question("generalist");
    request.maxTokens = 3;
    const Outcome outcome = askOnce(endpointAt(server.baseUrl(Dialect::OpenAi)), request);
    QVERIFY(outcome.finished);
    QCOMPARE(outcome.finished->reason, FinishReason::Length);
    QCOMPARE(outcome.usage.completion.value_or(0), 3);
}

void TestPractice::anUnknownQuestionIsAnsweredHonestly()
{
    PracticeServer server(setup());
    QVERIFY(server.listen());
    ChatRequest request = question("sprinter");
    request.prompt = QStringLiteral("Who are you?");
    const Outcome outcome = askOnce(endpointAt(server.baseUrl(Dialect::OpenAi)), request);
    QVERIFY2(outcome.text.contains(u"simulated practice model"), qPrintable(outcome.text));
}

void TestPractice::anUnknownModelIsAnError()
{
    PracticeServer server(setup());
    QVERIFY(server.listen());
    const Outcome outcome = askOnce(endpointAt(server.baseUrl(Dialect::OpenAi)), question("gpt"));
    QVERIFY(outcome.failed);
    QCOMPARE(outcome.failed->error.kind, ErrorKind::ModelNotFound);
    QVERIFY2(outcome.failed->error.message.english().contains(u"\"gpt\""),
        qPrintable(outcome.failed->error.message.english()));
}

void TestPractice::theModelsDifferAndSayThatTheyArePracticeModels()
{
    QVERIFY(practiceModels().size() >= 4);
    QSet<QString> prices;
    for (const PracticeModel &model : practiceModels()) {
        QVERIFY(model.name.contains(u"practice"));
        prices += model.outputPrice;
    }
    QCOMPARE(prices.size(), practiceModels().size());
}

void TestPractice::aTakenPortIsReported()
{
    PracticeServer first(setup());
    QVERIFY(first.listen());
    PracticeSetup taken = setup();
    taken.port = first.port();
    PracticeServer second(taken);
    QVERIFY(!second.listen());
    QVERIFY(!second.errorText().isEmpty());
}

PENNYBENCH_TEST(TestPractice)
#include "tst_practice.moc"

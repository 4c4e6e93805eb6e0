#include "providers/completions/completionscodec.h"
#include "providers/completions/forcedthinking.h"
#include "tests/support/askonce.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// What the server continues with, and how many tokens it says that this took.
struct Piece {
    QByteArray text;
    int tokens = 10;
    QByteArray reason = "stop";
};

QByteArray streamOf(const Piece &piece)
{
    return "data: {\"model\":\"s1\",\"choices\":[{\"index\":0,\"text\":\"" + piece.text
        + "\",\"finish_reason\":null}]}\n\ndata: "
          "{\"choices\":[{\"index\":0,\"text\":\"\",\"finish_reason\":\""
        + piece.reason
        + "\"}]}\n\ndata: {\"choices\":[],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":"
        + QByteArray::number(piece.tokens) + "}}\n\ndata: [DONE]\n\n";
}

/// A server on a real socket that plays the pieces one request after another.
class CompletionsServer {
public:
    explicit CompletionsServer(QList<Piece> pieces)
        : m_pieces(std::move(pieces))
        , m_server([this](const RawRequest &, QTcpSocket *socket) {
            if (m_pieces.isEmpty())
                socket->write(httpResponse(500, "text/plain", "the script is over"));
            else
                socket->write(httpResponse(200, "text/event-stream", streamOf(m_pieces.takeFirst())));
        })
    {
    }

    Outcome ask(const ChatRequest &request)
    {
        return askOnce(endpointAt(m_server.url(u"/v1"_s), Dialect::Completions), request);
    }
    qsizetype count() const { return m_server.requests().size(); }
    QByteArray path(int number) const { return m_server.requests().at(number).path; }
    QJsonObject body(int number) const
    {
        return QJsonDocument::fromJson(m_server.requests().at(number).body).object();
    }
    QString prompt(int number) const { return body(number).value(u"prompt").toString(); }

private:
    QList<Piece> m_pieces;
    RawServer m_server;
};

ChatRequest s1Request(std::optional<int> wait, std::optional<int> thinkMax = {})
{
    ChatRequest request = helloRequest();
    request.prompt = u"What is 6 times 7?"_s;
    request.wait = wait;
    request.thinkMax = thinkMax;
    request.rules.promptTemplate = u"s1"_s;
    return request;
}

} // namespace

/// Budget forcing over raw completions: thinking goes on with "Wait", and has a limit.
class TestForcedThinking : public QObject {
    Q_OBJECT

private slots:
    void thinkingGoesOnWithWaitAsOftenAsAsked()
    {
        CompletionsServer server(
            {{"6*7 is 41."}, {", 6*7=42.", 7}, {" Yes, 42.", 5}, {"The answer is 42.", 4}});
        const Outcome outcome = server.ask(s1Request(2));
        QCOMPARE(outcome.ending(), u"stop"_s);
        QCOMPARE(server.count(), qsizetype(4));
        QCOMPARE(server.path(0), QByteArray("/v1/completions"));
        QVERIFY(server.prompt(0).endsWith(u"<|im_start|>assistant\n<|im_start|>think\n"_s));
        QVERIFY(server.prompt(1).endsWith(u"6*7 is 41.\nWait"_s));
        QVERIFY(server.prompt(2).endsWith(u"\nWait, 6*7=42.\nWait"_s));
        QVERIFY(server.prompt(3).endsWith(u"Yes, 42.\n<|im_start|>answer\n"_s));
        QCOMPARE(outcome.text, u"The answer is 42."_s);
        QCOMPARE(outcome.reasoning, u"6*7 is 41.\nWait, 6*7=42.\nWait Yes, 42."_s);
        QCOMPARE(outcome.endings, 1);
        QCOMPARE(outcome.afterEnding, 0);
    }

    void everyPartialRequestIsCountedAndTold()
    {
        CompletionsServer server({{"Hm."}, {" so", 7}, {"42", 4}});
        const Outcome outcome = server.ask(s1Request(1));
        QCOMPARE(outcome.usage.prompt, std::optional<qint64>(300));
        QCOMPARE(outcome.usage.completion, std::optional<qint64>(21));
        QCOMPARE(outcome.usage.reasoning, std::optional<qint64>(17));
        QVERIFY2(outcome.notes.join(u' ').contains(u"3 requests with 10 + 7 + 4 output tokens"_s),
            qPrintable(outcome.notes.join(u' ')));
    }

    void thinkingEndsAtItsLimit()
    {
        CompletionsServer server({{"long", 50, "length"}, {"42", 4}});
        const Outcome outcome = server.ask(s1Request(3, 50));
        QCOMPARE(server.count(), qsizetype(2));
        QCOMPARE(server.body(0).value(u"max_tokens").toInt(), 50);
        QVERIFY(!server.body(1).contains(u"max_tokens"));
        QVERIFY(server.prompt(1).endsWith(u"long\n<|im_start|>answer\n"_s));
        QCOMPARE(outcome.text, u"42"_s);
    }

    void whatIsLeftOfTheLimitIsAskedForWhenItGoesOn()
    {
        CompletionsServer server({{"a", 30}, {"b", 20, "length"}, {"42", 4}});
        const Outcome outcome = server.ask(s1Request(5, 50));
        QCOMPARE(server.body(1).value(u"max_tokens").toInt(), 20);
        QCOMPARE(server.count(), qsizetype(3));
        QCOMPARE(outcome.ending(), u"stop"_s);
    }

    void allTokensTogetherStayBelowTheAnswersLimit()
    {
        ChatRequest request = s1Request(1);
        request.maxTokens = 12;
        CompletionsServer server({{"a"}, {"b", 2, "length"}});
        const Outcome outcome = server.ask(request);
        QCOMPARE(server.body(1).value(u"max_tokens").toInt(), 2);
        QCOMPARE(server.count(), qsizetype(2));
        QCOMPARE(outcome.ending(), u"length"_s);
    }

    void theEndOfThinkingAndTheTurnStopEachPart()
    {
        CompletionsServer server({{"a"}, {"42"}});
        server.ask(s1Request(0, 100));
        QCOMPARE(server.body(0).value(u"stop").toArray().first().toString(), u"<|im_start|>answer"_s);
        QCOMPARE(server.body(1).value(u"stop").toArray().first().toString(), u"<|im_end|>"_s);
    }

    void anErrorInALaterPartSaysThatTheEarlierOnesWereCharged()
    {
        CompletionsServer server({{"a"}});
        const Outcome outcome = server.ask(s1Request(1));
        QVERIFY(outcome.failed.has_value());
        QVERIFY(outcome.failed->error.maybeCharged);
        QCOMPARE(outcome.usage.completion, std::optional<qint64>(10));
        QCOMPARE(outcome.endings, 1);
    }

    void withoutSettingsOneRequestIsSplitAtTheModelsMarks()
    {
        CompletionsServer server({{"<|im_start|>think\\n6*7\\n<|im_start|>answer\\n42"}});
        const Outcome outcome = server.ask(s1Request({}));
        QCOMPARE(server.count(), qsizetype(1));
        QCOMPARE(outcome.text.trimmed(), u"42"_s);
        QCOMPARE(outcome.reasoning.trimmed(), u"6*7"_s);
    }

    void tinyZeroIsAskedInItsOwnForm()
    {
        ChatRequest request = helloRequest();
        request.prompt = u"Using 1, 2 and 3, make 9."_s;
        request.rules.promptTemplate = u"tinyzero"_s;
        CompletionsServer server({{" (1+2)*3 "}, {"<answer> (1 + 2) * 3 "}});
        const Outcome outcome = server.ask(request);
        QVERIFY(server.prompt(0).contains(u"User: Using 1, 2 and 3, make 9. Show your work in <think>"_s));
        QVERIFY(server.prompt(0).endsWith(u"step by step.\n<think>"_s));
        QVERIFY(server.prompt(1).endsWith(u"</think>\n"_s));
        QCOMPARE(outcome.text, u"<answer> (1 + 2) * 3 "_s);
    }

    void aPromptWithTheNameOfAPlaceStaysAsItIs()
    {
        ChatRequest request = s1Request({});
        request.prompt = u"{system} {prompt}"_s;
        QVERIFY(
            filledTemplate(promptTemplateFor(request.rules), request).contains(u"\n{system} {prompt}<"_s));
    }
};

PENNYBENCH_TEST(TestForcedThinking)
#include "tst_forcedthinking.moc"

#include "providers/chatclients.h"
#include "providers/codec.h"
#include "tests/support/askonce.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

ChatRequest followUp()
{
    ChatRequest request;
    request.model = u"m"_s;
    request.system = u"Be brief."_s;
    request.prompt = u"And of Việt Nam?"_s;
    request.earlier = {{Role::User, u"What is the capital of France?"_s}, {Role::Assistant, u"Paris."_s}};
    return request;
}

/// "system: Be brief." and so on, whatever the dialect.
QStringList saidIn(const QJsonObject &body, Dialect dialect)
{
    QStringList said;
    if (dialect == Dialect::Gemini) {
        for (const QJsonValue &part : body[u"systemInstruction"][u"parts"].toArray())
            said += u"system: "_s + part[u"text"].toString();
        for (const QJsonValue &content : body[u"contents"].toArray())
            said += content[u"role"].toString() + u": "_s + content[u"parts"][0][u"text"].toString();
        return said;
    }
    if (body.contains(u"system"))
        said += u"system: "_s + body[u"system"].toString();
    for (const QJsonValue &message : body[u"messages"].toArray())
        said += message[u"role"].toString() + u": "_s + message[u"content"].toString();
    return said;
}

/// What arrived at a server of the dialect.
QStringList arrived(Dialect dialect, const ChatRequest &request)
{
    const Wire &wire = wireOf(dialect);
    RawServer server([&wire](const RawRequest &, QTcpSocket *socket) {
        socket->write(wire.head() + wire.stream());
        socket->disconnectFromHost();
    });
    askOnce(endpointAt(server.url(u"/v1"_s), dialect), request);
    if (server.requests().size() != 1)
        return {u"%1 requests"_s.arg(server.requests().size())};
    return saidIn(QJsonDocument::fromJson(server.requests().first().body).object(), dialect);
}

} // namespace

/// What a request says of the conversation before it, read from the socket.
class TestConversations : public QObject {
    Q_OBJECT

private slots:
    void aFollowUpCarriesWhatWasSaidBefore_data() { eachWire("fault"); }
    void aFollowUpCarriesWhatWasSaidBefore()
    {
        QFETCH(const Dialect, dialect);
        const QString model = dialect == Dialect::Gemini ? u"model"_s : u"assistant"_s;
        QCOMPARE(arrived(dialect, followUp()),
            (QStringList{u"system: Be brief."_s, u"user: What is the capital of France?"_s,
                model + u": Paris."_s, u"user: And of Việt Nam?"_s}));
    }

    void aModelWithoutASystemTextGetsItInTheFirstQuestion_data() { eachWire("fault"); }
    void aModelWithoutASystemTextGetsItInTheFirstQuestion()
    {
        QFETCH(const Dialect, dialect);
        const QString model = dialect == Dialect::Gemini ? u"model"_s : u"assistant"_s;
        const QStringList expected{u"user: Be brief.\n\nWhat is the capital of France?"_s,
            model + u": Paris."_s, u"user: And of Việt Nam?"_s};
        ChatRequest request = followUp();
        request.rules.systemRole = ModelRules::SystemRole::InUserMessage;
        QCOMPARE(arrived(dialect, request), expected);
        request = followUp();
        request.rules.rejects = {u"system"_s};
        QCOMPARE(arrived(dialect, request), expected);
    }

    void aReasoningModelOfOpenAiTakesTheSystemTextAsADeveloper()
    {
        ChatRequest request = followUp();
        request.rules.systemRole = ModelRules::SystemRole::Developer;
        QCOMPARE(arrived(Dialect::OpenAi, request).first(), u"developer: Be brief."_s);
    }

    void aConversationMakesOllamaReserveRoomForAllOfIt()
    {
        ChatRequest request = followUp();
        request.earlier.last().text = QString(40'000, u'x');
        const QByteArray body =
            codecFor(Dialect::Ollama)
                .encode(endpointAt(QUrl(u"http://127.0.0.1:1"_s), Dialect::Ollama), request)
                .body;
        QVERIFY(QJsonDocument::fromJson(body)[u"options"][u"num_ctx"].toInt() >= 20'000);
    }
};

PENNYBENCH_TEST(TestConversations)
#include "tst_conversations.moc"

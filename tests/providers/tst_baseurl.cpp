#include "providers/baseurl.h"
#include "providers/gemini/geminicodec.h"
#include "providers/ollama/ollamacodec.h"
#include "tests/support/askonce.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// Addresses and names as people paste them.
class TestBaseUrl : public QObject {
    Q_OBJECT

private slots:
    void aWholeAddressIsShortenedToItsBase_data();
    void aWholeAddressIsShortenedToItsBase();
    void theAddressOfAnotherDialectIsReported_data();
    void theAddressOfAnotherDialectIsReported();
    void aMissingPathSuggestsABaseUrl_data();
    void aMissingPathSuggestsABaseUrl();
    void aRefusedKeySaysWhereItCameFrom_data();
    void aRefusedKeySaysWhereItCameFrom();
    void aGeminiModelIsNamedInThePath_data();
    void aGeminiModelIsNamedInThePath();
    void aModelIsUnloadedWithoutAQuestion();
};

void TestBaseUrl::aWholeAddressIsShortenedToItsBase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    const auto add = [](Dialect dialect, const char *pasted, const char *base) {
        QTest::addRow("%s %s", qPrintable(toText(dialect)), pasted)
            << dialect << QString::fromLatin1(pasted) << QString::fromLatin1(base);
    };
    add(Dialect::OpenAi, "https://a.b", "https://a.b");
    add(Dialect::OpenAi, "https://a.b/", "https://a.b");
    add(Dialect::OpenAi, "https://a.b/v1", "https://a.b/v1");
    add(Dialect::OpenAi, "https://a.b/v1//", "https://a.b/v1");
    add(Dialect::OpenAi, "https://a.b/v1/chat/completions", "https://a.b/v1");
    add(Dialect::OpenAi, "https://a.b/v1/chat/completions/", "https://a.b/v1");
    add(Dialect::OpenAi, "https://a.b/v1/models", "https://a.b/v1");
    add(Dialect::OpenAi, "https://a.b/o/deployments/d/chat/completions?api-version=2",
        "https://a.b/o/deployments/d?api-version=2");
    add(Dialect::OpenAi, "https://a.b/api/chat/v4", "https://a.b/api/chat/v4");
    add(Dialect::Anthropic, "https://a.b/v1/messages", "https://a.b/v1");
    add(Dialect::Anthropic, "https://a.b/anthropic/v1/messages/", "https://a.b/anthropic/v1");
    add(Dialect::Gemini, "https://a.b/v1beta/", "https://a.b/v1beta");
    add(Dialect::Gemini, "https://a.b/v1beta/models", "https://a.b/v1beta");
    add(Dialect::Gemini, "https://a.b/v1beta/models/m-2.5:generateContent", "https://a.b/v1beta");
    add(Dialect::Gemini, "https://a.b/v1beta/models/m:streamGenerateContent?alt=sse", "https://a.b/v1beta");
    add(Dialect::Ollama, "http://127.0.0.1:11434/api/chat", "http://127.0.0.1:11434");
    add(Dialect::Ollama, "http://127.0.0.1:11434/api", "http://127.0.0.1:11434");
    add(Dialect::Ollama, "http://127.0.0.1:11434/v1/", "http://127.0.0.1:11434");
    add(Dialect::Ollama, "http://127.0.0.1:11434/box/api/tags", "http://127.0.0.1:11434/box");
}

void TestBaseUrl::aWholeAddressIsShortenedToItsBase()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, pasted);
    QTEST(baseUrlFrom(QUrl(pasted), dialect).toString(), "base");
    QVERIFY(!otherDialectOf(QUrl(pasted), dialect));
}

void TestBaseUrl::theAddressOfAnotherDialectIsReported_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Dialect>("theirs");
    QTest::newRow("messages") << Dialect::OpenAi << u"https://a.b/v1/messages"_s << Dialect::Anthropic;
    QTest::newRow("completions") << Dialect::Anthropic << u"https://a.b/v1/chat/completions/"_s
                                 << Dialect::OpenAi;
    QTest::newRow("Gemini's") << Dialect::OpenAi << u"https://a.b/v1beta/models/m:generateContent"_s
                              << Dialect::Gemini;
    QTest::newRow("Ollama's") << Dialect::OpenAi << u"http://127.0.0.1:11434/api/chat"_s << Dialect::Ollama;
}

void TestBaseUrl::theAddressOfAnotherDialectIsReported()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, pasted);
    QFETCH(Dialect, theirs);
    QVERIFY(otherDialectOf(QUrl(pasted), dialect) == theirs);
}

void TestBaseUrl::aMissingPathSuggestsABaseUrl_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("advice");
    const QByteArray notFound = R"({"error":{"code":404,"message":"File Not Found"}})";
    QTest::newRow("without a version")
        << Dialect::OpenAi << QString() << notFound << u"has no version: try http://127.0.0.1"_s;
    QTest::newRow("Anthropic without a version")
        << Dialect::Anthropic << u"/anthropic"_s << notFound << u"/anthropic/v1"_s;
    QTest::newRow("Gemini without a version") << Dialect::Gemini << QString() << notFound << u"/v1beta"_s;
    QTest::newRow("with one too many") << Dialect::OpenAi << u"/v1"_s << notFound << u"without the version"_s;
    QTest::newRow("a model that is missing")
        << Dialect::OpenAi << QString()
        << QByteArray(R"({"error":{"code":"model_not_found","message":"The model m does not exist"}})")
        << u"check the model's name"_s;
}

void TestBaseUrl::aMissingPathSuggestsABaseUrl()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, advice);
    const RawServer server([&body](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(404, "application/json", body));
    });
    const Outcome outcome = askOnce(endpointAt(server.url(path), dialect));
    QCOMPARE(outcome.ending(), u"model_not_found"_s);
    QVERIFY2(outcome.message().contains(advice), qPrintable(outcome.message()));
}

void TestBaseUrl::aRefusedKeySaysWhereItCameFrom_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("fromEnv");
    QTest::addColumn<QString>("words");
    QTest::newRow("the variable that was used") << u"MY_API_KEY"_s << QByteArray(testKey) << true
                                                << u"came from the environment variable MY_API_KEY"_s;
    QTest::newRow("Settings") << u"MY_API_KEY"_s << QByteArray(testKey) << false << u"came from Settings"_s;
    QTest::newRow("the variable that is missing")
        << u"MY_API_KEY"_s << QByteArray() << false << u"set the environment variable MY_API_KEY"_s;
    QTest::newRow("a provider without one") << QString() << QByteArray() << false << u"\"key_env\""_s;
}

void TestBaseUrl::aRefusedKeySaysWhereItCameFrom()
{
    QFETCH(QString, variable);
    QFETCH(QByteArray, key);
    QFETCH(bool, fromEnv);
    QFETCH(QString, words);
    const RawServer server([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(401, "application/json", R"({"error":{"message":"Invalid API Key"}})"));
    });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.keyEnv = variable;
    endpoint.key = key;
    endpoint.keyIsFromEnv = fromEnv;
    const Outcome outcome = askOnce(endpoint);
    QCOMPARE(outcome.ending(), u"auth"_s);
    QVERIFY2(outcome.message().contains(words), qPrintable(outcome.message()));
}

void TestBaseUrl::aGeminiModelIsNamedInThePath_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("bare") << u"gemini-x"_s << QByteArray("/v1beta/models/gemini-x:generateContent");
    QTest::newRow("as the list names it")
        << u"models/gemini-x"_s << QByteArray("/v1beta/models/gemini-x:generateContent");
    QTest::newRow("tuned") << u"tunedModels/mine-1"_s
                           << QByteArray("/v1beta/tunedModels/mine-1:generateContent");
    QTest::newRow("with a slash") << u"team/mine"_s << QByteArray("/v1beta/models/team/mine:generateContent");
    QTest::newRow("of a publisher") << u"publishers/google/models/g"_s
                                    << QByteArray("/v1beta/publishers/google/models/g:generateContent");
    QTest::newRow("with signs of a URL")
        << u"a?b#c"_s << QByteArray("/v1beta/models/a%3Fb%23c:generateContent");
}

void TestBaseUrl::aGeminiModelIsNamedInThePath()
{
    QFETCH(QString, model);
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"https://a.b/v1beta"_s);
    const HttpRequest request =
        GeminiCodec().encode(endpoint, {.model = model, .prompt = u"Hello"_s, .stream = false});
    QTEST(request.url.path(QUrl::FullyEncoded).toLatin1(), "path");
}

void TestBaseUrl::aModelIsUnloadedWithoutAQuestion()
{
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"http://127.0.0.1:11434"_s);
    ChatRequest request{.model = u"qwen3:4b"_s};
    request.unload = true;
    const QJsonObject body = QJsonDocument::fromJson(OllamaCodec().encode(endpoint, request).body).object();
    QCOMPARE(body.value(u"keep_alive").toInt(-1), 0);
    QCOMPARE(body.value(u"model").toString(), u"qwen3:4b"_s);
    QVERIFY(body.value(u"messages").toArray().isEmpty());
}

PENNYBENCH_TEST(TestBaseUrl)
#include "tst_baseurl.moc"

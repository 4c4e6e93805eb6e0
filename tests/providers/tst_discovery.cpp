#include "providers/discovery/localservers.h"
#include "providers/discovery/modellistjob.h"
#include "tests/support/onerow.h"
#include "tests/support/rawserver.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<ListedModel> &models)
{
    QStringList names;
    for (const ListedModel &model : models)
        names += model.name;
    return names;
}

QByteArray json(const QByteArray &body, int status = 200)
{
    return httpResponse(status, "application/json", body);
}

} // namespace

class TestDiscovery : public QObject {
    Q_OBJECT

private slots:
    void init() { m_transport = makeNetworkTransport(); }

    void readsTheListOfEveryDialect_data();
    void readsTheListOfEveryDialect();
    void readsRecordedLists_data();
    void readsRecordedLists();
    void asksEveryDialectInItsOwnWay_data();
    void asksEveryDialectInItsOwnWay();
    void followsThePagesToTheEnd();
    void stopsIfThePagesNeverEnd();
    void saysWhyTheListIsMissing_data();
    void saysWhyTheListIsMissing();
    void aListOfThousandsIsRead_data() { oneRow("five thousand models"); }
    void aListOfThousandsIsRead();
    void givesUpOnASilentServer();
    void survivesItsOwnEnd();
    void findsTheServersOfThisMachine();
    void reportsAServerThatListsNothingYet_data();
    void reportsAServerThatListsNothingYet();
    void asksNoOtherMachine();

private:
    Endpoint endpoint(const RawServer &server, Dialect dialect = Dialect::OpenAi,
        const QByteArray &key = "sk-test-key") const;

    std::unique_ptr<HttpTransport> m_transport;
};

Endpoint TestDiscovery::endpoint(const RawServer &server, Dialect dialect, const QByteArray &key) const
{
    Endpoint made;
    made.providerId = u"p"_s;
    made.dialect = dialect;
    made.baseUrl = server.url(u"/v1"_s);
    made.key = key;
    return made;
}

void TestDiscovery::readsTheListOfEveryDialect_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<ListedModel>>("models");

    QTest::newRow("OpenAI, with a shutdown date")
        << Dialect::OpenAi
        << QByteArray(
               R"({"object":"list","data":[{"id":"gpt-5-nano","shutdown_date":"2026-12-11"},{"id":"gpt-6-luna","shutdown_date":null}]})")
        << QList<ListedModel>{
               {.name = u"gpt-5-nano"_s, .shutdown = QDate(2026, 12, 11)}, {.name = u"gpt-6-luna"_s}};
    QTest::newRow("OpenRouter, with sizes")
        << Dialect::OpenAi
        << QByteArray(
               R"({"data":[{"id":"a/b","name":"A: B","context_length":163840,"top_provider":{"max_completion_tokens":4096}}]})")
        << QList<ListedModel>{{u"a/b"_s, u"A: B"_s, 163840, 4096}};
    QTest::newRow("llama.cpp, with a path as name")
        << Dialect::OpenAi
        << QByteArray(R"({"object":"list","data":[{"id":"/models/s1.gguf","meta":{"n_ctx_train":32768}}]})")
        << QList<ListedModel>{{.name = u"/models/s1.gguf"_s, .context = 32768}};
    QTest::newRow("Together, a bare list")
        << Dialect::OpenAi << QByteArray(R"([{"id":"x/y","context_length":8192}])")
        << QList<ListedModel>{{.name = u"x/y"_s, .context = 8192}};
    QTest::newRow("Gemini, without those that cannot chat")
        << Dialect::Gemini
        << QByteArray(
               R"({"models":[{"name":"models/g","displayName":"G","inputTokenLimit":10,"outputTokenLimit":5,"supportedGenerationMethods":["generateContent"]},
            {"name":"models/embed","supportedGenerationMethods":["embedContent"]}]})")
        << QList<ListedModel>{{u"g"_s, u"G"_s, 10, 5}};
    QTest::newRow("Anthropic")
        << Dialect::Anthropic
        << QByteArray(R"({"data":[{"type":"model","id":"claude","display_name":"Claude"}],"has_more":false})")
        << QList<ListedModel>{{u"claude"_s, u"Claude"_s}};
    QTest::newRow("Ollama") << Dialect::Ollama
                            << QByteArray(
                                   R"({"models":[{"name":"llama3.2:latest","model":"llama3.2:latest"}]})")
                            << QList<ListedModel>{{.name = u"llama3.2:latest"_s}};
    QTest::newRow("nothing loaded") << Dialect::Ollama << QByteArray(R"({"models":[]})")
                                    << QList<ListedModel>();
    QTest::newRow("invalid names") << Dialect::OpenAi
                                   << QByteArray(R"({"data":[{"id":""},{"id":7},{},5,{"id":"a\u001b[2J"}]})")
                                   << QList<ListedModel>();
}

void TestDiscovery::readsTheListOfEveryDialect()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const auto page = readModelList(dialect, body);
    QVERIFY(page);
    QTEST(page->models, "models");
}

void TestDiscovery::readsRecordedLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("contains");
    QTest::newRow("Gemini") << u"wire/gemini/models_list_page.json"_s << Dialect::Gemini
                            << u"gemini-2.5-flash"_s;
    QTest::newRow("DeepSeek") << u"wire/deepseek/documented_models.json"_s << Dialect::OpenAi
                              << u"deepseek-reasoner"_s;
    QTest::newRow("Ollama") << u"wire/ollama/documented_api_tags.json"_s << Dialect::Ollama
                            << u"deepseek-r1:latest"_s;
}

void TestDiscovery::readsRecordedLists()
{
    QFETCH(QString, file);
    QFETCH(Dialect, dialect);
    QFETCH(QString, contains);
    SHARED_DATA_OR_SKIP(path, file);
    QFile recorded(path);
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const auto page = readModelList(dialect, recorded.readAll());
    QVERIFY(page);
    QVERIFY2(namesOf(page->models).contains(contains), qPrintable(namesOf(page->models).join(u' ')));
}

void TestDiscovery::asksEveryDialectInItsOwnWay_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("openai") << Dialect::OpenAi << QByteArray("/v1/models") << QByteArray("authorization")
                            << QByteArray("Bearer sk-test-key");
    QTest::newRow("gemini") << Dialect::Gemini << QByteArray("/v1/models?pageSize=1000")
                            << QByteArray("x-goog-api-key") << QByteArray("sk-test-key");
    QTest::newRow("anthropic") << Dialect::Anthropic << QByteArray("/v1/models?limit=1000")
                               << QByteArray("x-api-key") << QByteArray("sk-test-key");
    QTest::newRow("ollama") << Dialect::Ollama << QByteArray("/v1/api/tags") << QByteArray("authorization")
                            << QByteArray("Bearer sk-test-key");
}

void TestDiscovery::asksEveryDialectInItsOwnWay()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, header);
    RawServer server(
        [](const RawRequest &, QTcpSocket *socket) { socket->write(json(R"({"data":[],"models":[]})")); });
    ModelListJob job(endpoint(server, dialect), *m_transport);
    QSignalSpy listed(&job, &ModelListJob::listed);
    job.start();
    QTRY_COMPARE(listed.size(), 1);
    const RawRequest request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QTEST(request.path, "path");
    QTEST(request.headers.value(header), "value");
    QVERIFY(!request.path.contains("sk-test"));
}

void TestDiscovery::followsThePagesToTheEnd()
{
    RawServer server([](const RawRequest &request, QTcpSocket *socket) {
        if (request.path.contains("pageToken=a%2Fb"))
            socket->write(json(R"({"models":[{"name":"models/second"}]})"));
        else
            socket->write(json(R"({"models":[{"name":"models/first"}],"nextPageToken":"a/b"})"));
    });
    ModelListJob job(endpoint(server, Dialect::Gemini), *m_transport);
    QSignalSpy listed(&job, &ModelListJob::listed);
    job.start();
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(namesOf(listed.at(0).at(0).value<QList<ListedModel>>()), QStringList({u"first"_s, u"second"_s}));
    QCOMPARE(server.requests().size(), 2);
}

void TestDiscovery::stopsIfThePagesNeverEnd()
{
    int page = 0;
    RawServer server([&page](const RawRequest &, QTcpSocket *socket) {
        socket->write(json("{\"data\":[{\"id\":\"m\"}],\"has_more\":true,\"last_id\":\""
            + QByteArray::number(++page) + "\"}"));
    });
    ModelListJob job(endpoint(server, Dialect::Anthropic), *m_transport);
    QSignalSpy listed(&job, &ModelListJob::listed);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
    QCOMPARE(server.requests().size(), 100);
}

void TestDiscovery::saysWhyTheListIsMissing_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a wrong key") << json(
        R"({"error":{"message":"Incorrect API key provided: sk-test-key","code":"invalid_api_key"}})", 401)
                                 << ErrorKind::Auth;
    QTest::newRow("a page of a web site")
        << httpResponse(200, "text/html", "<html>Log in</html>") << ErrorKind::Protocol;
    QTest::newRow("another JSON") << json(R"({"hello":"world"})") << ErrorKind::Protocol;
    QTest::newRow("a redirect") << httpResponse(
        307, "text/plain", "", {"Location: https://elsewhere.example/"})
                                << ErrorKind::Protocol;
    QTest::newRow("too many requests")
        << json(R"({"error":{"message":"slow down"}})", 429) << ErrorKind::RateLimit;
}

void TestDiscovery::saysWhyTheListIsMissing()
{
    QFETCH(QByteArray, response);
    RawServer server([response](const RawRequest &, QTcpSocket *socket) { socket->write(response); });
    ModelListJob job(endpoint(server), *m_transport);
    QSignalSpy failed(&job, &ModelListJob::failed);
    job.start();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<ChatError>();
    QTEST(error.kind, "kind");
    QVERIFY2(!error.message.english().isEmpty() && !error.message.english().contains(u"sk-test-key"),
        qPrintable(error.message.english()));
    QCOMPARE(server.requests().size(), 1);
}

void TestDiscovery::aListOfThousandsIsRead()
{
    QByteArray list = R"({"data":[{"id":"m-0"})";
    for (int i = 1; i < 5000; ++i)
        list +=
            ",{\"id\":\"m-" + QByteArray::number(i) + "\",\"context_length\":" + QByteArray::number(i) + "}";
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { socket->write(json(list + "]}")); });
    ModelListJob job(endpoint(server), *m_transport);
    QSignalSpy listed(&job, &ModelListJob::listed);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
    const auto models = listed.at(0).at(0).value<QList<ListedModel>>();
    QCOMPARE(models.size(), 5000);
    QCOMPARE(models.last(), (ListedModel{.name = u"m-4999"_s, .context = 4999}));
}

void TestDiscovery::givesUpOnASilentServer()
{
    RawServer server([](const RawRequest &, QTcpSocket *) {});
    ModelListJob job(endpoint(server), *m_transport, std::chrono::milliseconds(50));
    QSignalSpy failed(&job, &ModelListJob::failed);
    job.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<ChatError>().kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestDiscovery::survivesItsOwnEnd()
{
    RawServer server([](const RawRequest &, QTcpSocket *) {});
    auto job = std::make_unique<ModelListJob>(endpoint(server), *m_transport);
    job->start();
    QTRY_COMPARE(server.requests().size(), 1);
    job.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestDiscovery::findsTheServersOfThisMachine()
{
    RawServer ollama([](const RawRequest &, QTcpSocket *socket) {
        socket->write(json(R"({"models":[{"model":"qwen3:4b"}]})"));
    });
    RawServer vllm([](const RawRequest &, QTcpSocket *socket) {
        socket->write(json(R"({"data":[{"id":"simplescaling/s1-32B"}]})"));
    });
    RawServer webSite([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "text/html", "<html>"));
    });
    RawServer silent([](const RawRequest &, QTcpSocket *) {});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QList<Endpoint> candidates{endpoint(ollama, Dialect::Ollama), endpoint(vllm), endpoint(webSite),
        endpoint(silent), endpoint(silent)};
    const QStringList ids{u"local-ollama"_s, u"local-vllm"_s, u"web"_s, u"silent"_s, u"closed"_s};
    for (qsizetype i = 0; i < candidates.size(); ++i)
        candidates[i].providerId = ids.at(i);
    candidates.last().baseUrl.setPort(closed.serverPort());
    closed.close();
    LocalServers servers(*m_transport, std::chrono::milliseconds(500));
    QSignalSpy found(&servers, &LocalServers::found);
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.look(candidates);
    QTRY_COMPARE(finished.size(), 1);
    QHash<QString, QStringList> models;
    for (const auto &arguments : std::as_const(found))
        models.insert(arguments.at(0).toString(), namesOf(arguments.at(1).value<QList<ListedModel>>()));
    QCOMPARE(models,
        (QHash<QString, QStringList>{
            {u"local-ollama"_s, {u"qwen3:4b"_s}}, {u"local-vllm"_s, {u"simplescaling/s1-32B"_s}}}));
    QVERIFY(!ollama.requests().first().headers.contains("authorization"));
}

void TestDiscovery::reportsAServerThatListsNothingYet_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("loads");
    QTest::addColumn<bool>("wantsKey");
    QTest::newRow("llama.cpp")
        << 503 << QByteArray(R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})")
        << true << false;
    QTest::newRow("a sentence") << 503 << QByteArray(R"({"error":"Model x is currently loading"})") << true
                                << false;
    QTest::newRow("too much to do") << 503 << QByteArray(R"({"error":"server busy"})") << false << false;
    QTest::newRow("a model that could not be loaded")
        << 500 << QByteArray(R"({"error":"error loading model"})") << false << false;
    QTest::newRow("llama.cpp started with a key")
        << 401
        << QByteArray(R"({"error":{"code":401,"message":"Invalid API Key","type":"authentication_error"}})")
        << false << true;
    QTest::newRow("something that is forbidden") << 403 << QByteArray("Forbidden") << false << true;
}

void TestDiscovery::reportsAServerThatListsNothingYet()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, loads);
    QFETCH(bool, wantsKey);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { socket->write(json(body, status)); });
    LocalServers servers(*m_transport);
    QSignalSpy found(&servers, &LocalServers::found);
    QSignalSpy loading(&servers, &LocalServers::loading);
    QSignalSpy keyWanted(&servers, &LocalServers::wantsKey);
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.look({endpoint(server)});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(found.isEmpty());
    QCOMPARE(loading.size(), loads ? 1 : 0);
    QCOMPARE(keyWanted.size(), wantsKey ? 1 : 0);
}

void TestDiscovery::asksNoOtherMachine()
{
    Endpoint far;
    far.baseUrl = QUrl(u"http://192.0.2.1:11434"_s);
    LocalServers servers(*m_transport);
    QSignalSpy found(&servers, &LocalServers::found);
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.look({far});
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(found.isEmpty());
}

PENNYBENCH_TEST(TestDiscovery)
#include "tst_discovery.moc"

#include "app/catalogue/endpointfor.h"
#include "app/runs/machinetime.h"
#include "app/runs/run.h"
#include "providers/chatclients.h"
#include "providers/requestmessages.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/recordingsink.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that has one model in memory, in the dialect of Ollama or of OpenAI, and counts how often it has
/// to load another one.
class OneModelServer {
public:
    explicit OneModelServer(Dialect dialect)
        : m_dialect(dialect)
        , m_server([this](const RawRequest &request, QTcpSocket *socket) { answer(request, socket); })
    {
    }

    QUrl url() const { return m_server.url(m_dialect == Dialect::Ollama ? QString() : u"/v1"_s); }
    int requests() const { return static_cast<int>(m_server.requests().size()); }

    int loads = 0;
    int busyLoading = 0; ///< so many requests meet a model that is still being loaded
    QString broken; ///< a model that cannot be loaded
    QStringList asked;
    QStringList freed;

private:
    void answer(const RawRequest &request, QTcpSocket *socket)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString model = body.value(u"model").toString();
        if (body.value(u"messages").toArray().isEmpty()) {
            freed += model;
            m_loaded.clear();
            socket->write(
                httpResponse(200, "application/json", R"({"model":"m","done":true,"done_reason":"unload"})"));
            return;
        }
        asked += model;
        const bool loadsNow = std::exchange(m_loaded, model) != model;
        loads += loadsNow ? 1 : 0;
        if (busyLoading > 0) {
            --busyLoading;
            socket->write(httpResponse(503, "application/json",
                R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})"));
        } else if (model == broken) {
            socket->write(httpResponse(500, "application/json", R"({"error":"model requires more memory"})"));
        } else {
            socket->write(m_dialect == Dialect::Ollama ? ollamaAnswer(loadsNow) : openAiAnswer());
        }
    }

    static QByteArray ollamaAnswer(bool loadsNow)
    {
        const QByteArray load = loadsNow ? "1000" : "0"; // nanoseconds: no test waits for a real one
        return httpResponse(200, "application/x-ndjson",
            "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"It is "
            "42.\"},\"done\":false}\n"
            "{\"model\":\"m\",\"done\":true,\"done_reason\":\"stop\",\"load_duration\":"
                + load + ",\"prompt_eval_count\":9,\"eval_count\":5}\n");
    }

    static QByteArray openAiAnswer()
    {
        return httpResponse(200, "text/event-stream",
            "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"It is 42.\"}}]}\n\n"
            "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],"
            "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":5}}\n\ndata: [DONE]\n\n");
    }

    Dialect m_dialect;
    QString m_loaded;
    RawServer m_server;
};

struct LocalRun {
    LocalRun(Dialect dialect, int prompts, int models)
        : server(dialect)
        , plan(numberedPlan(prompts, models))
    {
        ProviderEntry &provider = plan.providers.first();
        provider.dialect = dialect;
        provider.baseUrl = server.url();
        provider.concurrency = 1;
    }

    void start(const Clock &clock)
    {
        const auto makeClient = [this](
                                    const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
            return makeChatClient(endpointFor(provider, {}), *transport, systemClock);
        };
        run = std::make_unique<Run>(plan, QList<Answer>(), RunParts{clock, makeClient, sink, scoring});
        ended = std::make_unique<QSignalSpy>(run.get(), &Run::ended);
        run->start();
    }

    void finish()
    {
        start(systemClock);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ended->size(), 1, 60'000); }();
    }

    SystemClock systemClock;
    OneModelServer server;
    RunPlan plan;
    std::unique_ptr<HttpTransport> transport = makeNetworkTransport();
    RecordingSink sink;
    ScoringService scoring{ScoringPermissions{}};
    std::unique_ptr<Run> run;
    std::unique_ptr<QSignalSpy> ended;
};

bool isNoted(const Answer &answer, const MessageText &what)
{
    return std::ranges::any_of(
        answer.notes, [&what](const Message &note) { return note.id == QLatin1String(what.id); });
}

} // namespace

/// Servers of this machine that hold one model at a time.
class TestLocalModels : public QObject {
    Q_OBJECT

private slots:
    void everyModelIsLoadedOnce_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("holds"); // -1: not said
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<int>("trials");
        QTest::addColumn<int>("loads");
        QTest::newRow("Ollama") << Dialect::Ollama << -1 << 1 << 1 << 3;
        QTest::newRow("Ollama, every prompt twice") << Dialect::Ollama << -1 << 1 << 2 << 3;
        QTest::newRow("Ollama, four requests at once") << Dialect::Ollama << -1 << 4 << 1 << 3;
        QTest::newRow("another server that holds one") << Dialect::OpenAi << 1 << 1 << 1 << 3;
        QTest::newRow("a server without a limit") << Dialect::OpenAi << 0 << 1 << 1 << 36;
        QTest::newRow("a server of which nothing is known") << Dialect::OpenAi << -1 << 1 << 1 << 36;
        QTest::newRow("an Ollama that holds all") << Dialect::Ollama << 0 << 1 << 1 << 36;
    }

    void everyModelIsLoadedOnce()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, holds);
        QFETCH(int, concurrency);
        QFETCH(int, trials);
        LocalRun local(dialect, 12, 3);
        if (holds >= 0)
            local.plan.providers.first().holds = holds;
        local.plan.providers.first().concurrency = concurrency;
        local.plan.settings.trials = trials;
        local.finish();
        QTEST(local.server.loads, "loads");
        QCOMPARE(local.server.requests(), 36 * trials);
        QCOMPARE(local.run->progress().failed, 0);
    }

    void twoModelsAtATimeLeaveTheThirdForLater()
    {
        LocalRun local(Dialect::OpenAi, 4, 3);
        local.plan.providers.first().holds = 2;
        local.finish();
        QVERIFY(!local.server.asked.mid(0, 7).contains(u"m3-api"_s));
        QCOMPARE(
            local.server.asked.mid(0, 4), QStringList({u"m1-api"_s, u"m2-api"_s, u"m1-api"_s, u"m2-api"_s}));
        QCOMPARE(local.server.asked.count(u"m3-api"_s), 4);
    }

    void aModelThatCannotBeLoadedDoesNotHoldUpTheNext()
    {
        LocalRun local(Dialect::Ollama, 6, 3);
        local.server.broken = u"m2-api"_s;
        local.plan.settings.retries = 0;
        local.finish();
        QCOMPARE(local.run->progress().failed, 6);
        QCOMPARE(local.server.asked.count(u"m2-api"_s), 3);
        QCOMPARE(local.server.asked.count(u"m3-api"_s), 6);
    }

    void aStoppedModelMakesRoomForTheNext()
    {
        LocalRun local(Dialect::Ollama, 5, 2);
        local.start(local.systemClock);
        local.run->cancelModel(u"m1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(local.ended->size(), 1, 60'000);
        QCOMPARE(local.server.asked.count(u"m2-api"_s), 5);
    }

    void theTimeOfLoadingIsKeptApart()
    {
        LocalRun local(Dialect::Ollama, 2, 1);
        local.finish();
        QCOMPARE(local.sink.answers().first().loadTime.value_or(0ns), 1000ns);
        QVERIFY(local.sink.answers().first().timeToFirstToken);
        QVERIFY(local.sink.answers().first().notes.isEmpty());
        QCOMPARE(local.sink.answers().last().loadTime.value_or(1ns), 0ns);
    }

    void theFirstAnswerIsNotedWhereTheServerDoesNotSayHowLongItLoaded()
    {
        LocalRun local(Dialect::OpenAi, 3, 2);
        local.plan.providers.first().holds = 1;
        local.finish();
        int noted = 0;
        for (const Answer &answer : local.sink.answers()) {
            const bool isNotedHere = isNoted(answer, RequestMessages::loadedFirst);
            noted += isNotedHere ? 1 : 0;
            QCOMPARE(answer.timeToFirstToken.has_value(), !isNotedHere);
        }
        QCOMPARE(noted, 2);
        QVERIFY(isNoted(local.sink.answers().first(), RequestMessages::loadedFirst));
    }

    void aModelIsFreedAfterItsLastAnswerWhereThatIsWished_data()
    {
        QTest::addColumn<bool>("unload");
        QTest::addColumn<QStringList>("freed");
        QTest::newRow("wished") << true << QStringList({u"m1-api"_s, u"m2-api"_s});
        QTest::newRow("not wished") << false << QStringList();
    }

    void aModelIsFreedAfterItsLastAnswerWhereThatIsWished()
    {
        QFETCH(bool, unload);
        LocalRun local(Dialect::Ollama, 3, 2);
        local.plan.settings.unload = unload;
        local.finish();
        QTEST(local.server.freed, "freed");
        QCOMPARE(local.server.asked.size(), 6);
        QCOMPARE(local.server.loads, 2);
    }

    void aServerThatLoadsIsWaitedFor()
    {
        ManualClock clock;
        LocalRun local(Dialect::OpenAi, 1, 1);
        local.server.busyLoading = 20;
        local.plan.settings.retries = 0;
        local.start(clock);
        for (int i = 0; i < 20; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(clock.nextCall(), 30'000);
            clock.advance(*clock.nextCall() - clock.monotonic());
        }
        QTRY_COMPARE_WITH_TIMEOUT(local.ended->size(), 1, 30'000);
        QCOMPARE(local.sink.answers().first().status, AnswerStatus::Ok);
        QCOMPARE(clock.monotonic(), std::chrono::nanoseconds(40s));
    }

    void aServerThatLoadsForEverIsGivenUp()
    {
        ManualClock clock;
        LocalRun local(Dialect::OpenAi, 1, 1);
        local.server.busyLoading = 1'000;
        local.plan.settings.timeLimits.load = 5s;
        local.start(clock);
        while (local.ended->isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(clock.nextCall() || !local.ended->isEmpty(), 30'000);
            if (clock.nextCall())
                clock.advance(*clock.nextCall() - clock.monotonic());
        }
        const Answer answer = local.sink.answers().first();
        QCOMPARE(answer.error->kind, ErrorKind::Timeout);
        QVERIFY2(answer.error->message.english().contains(u"--load-timeout"),
            qPrintable(answer.error->message.english()));
        QCOMPARE(clock.monotonic(), std::chrono::nanoseconds(5s));
        QCOMPARE(local.server.requests(), 4);
    }

    void requestsSideBySideShareTheMachine()
    {
        MachineTime machine;
        const auto first = machine.begin(0s);
        const auto second = machine.begin(10s);
        QCOMPARE(machine.end(30s, first), std::chrono::nanoseconds(20s)); // 10 s alone, 20 s of two
        QCOMPARE(machine.end(40s, second), std::chrono::nanoseconds(20s)); // 20 s of two, 10 s alone
        const auto third = machine.begin(100s);
        QCOMPARE(machine.end(101s, third), std::chrono::nanoseconds(1s));
    }

    void theEstimateCountsTheLoads()
    {
        LocalRun local(Dialect::Ollama, 4, 3);
        const RunEstimate held = estimateRun(local.plan);
        QCOMPARE(held.loads, 3);
        local.plan.providers.first().holds = 0;
        const RunEstimate free = estimateRun(local.plan);
        QCOMPARE(free.loads, 0);
        QVERIFY(held.duration > free.duration);
    }
};

PENNYBENCH_TEST(TestLocalModels)
#include "tst_localmodels.moc"

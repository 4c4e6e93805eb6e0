#pragma once

#include "app/catalogue/endpointfor.h"
#include "app/runs/run.h"
#include "providers/chatclients.h"
#include "tests/support/askonce.h"
#include "tests/support/hurriedclock.h"
#include "tests/support/recordingsink.h"
#include "tests/support/runplans.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/wires.h"

#include <QSignalSpy>
#include <QTest>

namespace Pennybench {

/// A run with real clients against a server that answers the first requests as told, and the last of these
/// ways ever after; or against scripts that are played instead of a network.
class FaultyRun {
public:
    explicit FaultyRun(const QList<Serve> &serves, const Runs::RunPlan &planned = numberedPlan(1))
        : plan(planned)
    {
        server = std::make_unique<RawServer>([serves, this](const RawRequest &, QTcpSocket *socket) {
            m_servedAt += hurried.monotonic();
            serves.at(qMin(m_servedAt.size(), serves.size()) - 1)(socket);
        });
        plan.providers.first().baseUrl = server->url(QStringLiteral("/v1"));
        transport = Providers::makeNetworkTransport();
    }

    explicit FaultyRun(
        const QList<ScriptedResponse> &responses, const Runs::RunPlan &planned = numberedPlan(1))
        : plan(planned)
    {
        auto played = std::make_unique<ScriptedTransport>(hurried, responses);
        m_scripted = played.get();
        transport = std::move(played);
    }

    void run() { run(hurried); }
    void run(const Clock &clock)
    {
        start(clock);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ended->size(), 1, 60'000); }();
    }

    void start(const Clock &clock)
    {
        const auto makeClient =
            [this](
                const Models::ProviderEntry &provider) -> Expected<std::unique_ptr<Providers::ChatClient>> {
            return Providers::makeChatClient(Models::endpointFor(provider, {}), *transport, machine);
        };
        engine = std::make_unique<Runs::Run>(
            plan, QList<Runs::Answer>(), Runs::RunParts{clock, makeClient, sink, scoring});
        ended = std::make_unique<QSignalSpy>(engine.get(), &Runs::Run::ended);
        engine->start();
    }

    /// When the requests came, in ms of the hurried clock.
    QList<qint64> at() const
    {
        QList<qint64> all;
        for (const std::chrono::nanoseconds moment : m_scripted ? m_scripted->sentAt() : m_servedAt)
            all += std::chrono::duration_cast<std::chrono::milliseconds>(moment).count();
        return all;
    }
    qsizetype requests() const { return at().size(); }
    Runs::Answer first() const { return sink.answers().value(0); }

    HurriedClock hurried;
    SystemClock machine;
    std::unique_ptr<RawServer> server;
    Runs::RunPlan plan;
    std::unique_ptr<Providers::HttpTransport> transport;
    RecordingSink sink;
    Scoring::ScoringService scoring{Scoring::ScoringPermissions{}};
    std::unique_ptr<Runs::Run> engine;
    std::unique_ptr<QSignalSpy> ended;

private:
    const ScriptedTransport *m_scripted = nullptr;
    QList<std::chrono::nanoseconds> m_servedAt;
};

/// A status with an error as body.
inline QByteArray refusal(
    int status, const QList<QByteArray> &headers = {"retry-after-ms: 10"}, const QByteArray &error = "{}")
{
    return httpResponse(status, "application/json", "{\"error\":" + error + "}", headers);
}

inline ScriptedResponse refuses(
    int status, const QList<QByteArray> &headers = {"retry-after-ms: 10"}, const QByteArray &error = "{}")
{
    return scripted(refusal(status, headers, error));
}

/// "It is 42." by the OpenAI dialect.
inline QByteArray answer()
{
    const Wire &wire = wireOf(Providers::Dialect::OpenAi);
    return wire.head() + wire.before + wire.pieceOf("It is 42.") + wire.last + wire.mark;
}

inline ScriptedResponse answers()
{
    return scripted(answer());
}

inline ScriptedResponse resetAfter(const QByteArray &response)
{
    ScriptedResponse script = scripted(response);
    script.failure = Providers::HttpFailure{
        Providers::HttpFailure::Kind::Closed, QStringLiteral("Connection reset by peer")};
    return script;
}

} // namespace Pennybench

#pragma once

#include "app/catalogue/endpointfor.h"
#include "app/runs/run.h"
#include "providers/chatclients.h"
#include "tests/support/askonce.h"
#include "tests/support/hurriedclock.h"
#include "tests/support/recordingsink.h"
#include "tests/support/runplans.h"

#include <QSignalSpy>
#include <QTest>

namespace Pennybench {

/// A run with real clients against a server that answers the first requests as told, and the last of these
/// ways ever after.
class FaultyRun {
public:
    explicit FaultyRun(const QList<Serve> &serves, const Runs::RunPlan &planned = numberedPlan(1))
        : server([serves, this](const RawRequest &, QTcpSocket *socket) {
            at += waited();
            serves.at(qMin(at.size(), serves.size()) - 1)(socket);
        })
        , plan(planned)
    {
        plan.providers.first().baseUrl = server.url(QStringLiteral("/v1"));
        begun = hurried.monotonic();
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
            return Providers::makeChatClient(Models::endpointFor(provider, {}), *transport);
        };
        engine = std::make_unique<Runs::Run>(
            plan, QList<Runs::Answer>(), Runs::RunParts{clock, makeClient, sink, scoring});
        ended = std::make_unique<QSignalSpy>(engine.get(), &Runs::Run::ended);
        engine->start();
    }

    qint64 waited() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(hurried.monotonic() - begun).count();
    }
    qsizetype requests() const { return server.requests().size(); }
    Runs::Answer first() const { return sink.answers().value(0); }

    HurriedClock hurried;
    std::chrono::nanoseconds begun{0};
    QList<qint64> at; ///< when the requests came, in ms of the hurried clock
    RawServer server;
    Runs::RunPlan plan;
    std::unique_ptr<Providers::HttpTransport> transport = Providers::makeNetworkTransport();
    RecordingSink sink;
    Scoring::ScoringService scoring{Scoring::ScoringPermissions{}};
    std::unique_ptr<Runs::Run> engine;
    std::unique_ptr<QSignalSpy> ended;
};

} // namespace Pennybench

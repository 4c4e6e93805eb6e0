#pragma once

#include "app/runs/run.h"
#include "tests/support/recordingsink.h"
#include "tests/support/scriptedchatclient.h"

#include <QHash>
#include <QList>

#include <memory>

class QSignalSpy;

namespace Pennybench {

Providers::TokenUsage usageOf(qint64 prompt, qint64 completion);
/// The events of an answer that is right for the prompts of runplans.h.
QList<Providers::ChatEvent> goodAnswer(const QString &text = QStringLiteral("It is 42."));
QList<Providers::ChatEvent> failureOf(
    Providers::ErrorKind kind, bool retryable = false, bool maybeCharged = false);
Runs::AnswerKey keyOf(int prompt, const QString &model = QStringLiteral("m1"));
/// An answer that an earlier run left.
Runs::Answer doneAnswer(int prompt, Runs::AnswerStatus status, bool maybeCharged = false);
Runs::RunEnd endOf(const QSignalSpy &ended);

/// What a run needs, with a scripted client for every provider.
struct RunStage {
    SystemClock realClock;
    RecordingSink sink;
    Scoring::ScoringService scoring{Scoring::ScoringPermissions{}};
    QHash<QString, ScriptedChatClient *> clients;
    QString providerWithoutClient;
    std::unique_ptr<Runs::Run> run;

    Runs::Run &prepare(const Runs::RunPlan &plan, const QList<Runs::Answer> &done = {})
    {
        const auto makeClient =
            [this](
                const Models::ProviderEntry &provider) -> Expected<std::unique_ptr<Providers::ChatClient>> {
            if (provider.id == providerWithoutClient)
                return failure({.message = QStringLiteral("There is no key for %1.").arg(provider.id)});
            auto client = std::make_unique<ScriptedChatClient>();
            clients.insert(provider.id, client.get());
            for (const auto &events : std::as_const(scripts))
                client->script(events);
            return client;
        };
        run = std::make_unique<Runs::Run>(plan, done, Runs::RunParts{realClock, makeClient, sink, scoring});
        return *run;
    }

    ScriptedChatClient &client(const QString &id = QStringLiteral("pr")) { return *clients.value(id); }
    int sent(const QString &id = QStringLiteral("pr"))
    {
        return clients.contains(id) ? static_cast<int>(client(id).requests().size()) : 0;
    }
    void answer(quint64 request, const QList<Providers::ChatEvent> &events = goodAnswer())
    {
        for (const Providers::ChatEvent &event : events)
            client().play(request, event);
    }

    QList<QList<Providers::ChatEvent>> scripts; ///< what every client is given when it is made
};

} // namespace Pennybench

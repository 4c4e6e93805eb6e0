#pragma once

#include "app/runs/run.h"
#include "tests/support/recordingsink.h"
#include "tests/support/scriptedchatclient.h"

#include <QHash>
#include <QList>

#include <memory>

class QSignalSpy;

namespace Pennybench {

TokenUsage usageOf(qint64 prompt, qint64 completion);
/// The events of an answer that is right for the prompts of runplans.h.
QList<ChatEvent> goodAnswer(const QString &text = QStringLiteral("It is 42."));
QList<ChatEvent> failureOf(ErrorKind kind, bool retryable = false, bool maybeCharged = false);
AnswerKey keyOf(int prompt, const QString &model = QStringLiteral("m1"));
/// An answer that an earlier run left.
Answer doneAnswer(int prompt, AnswerStatus status, bool maybeCharged = false);
RunEnd endOf(const QSignalSpy &ended);

/// What a run needs, with a scripted client for every provider.
struct RunStage {
    SystemClock realClock;
    RecordingSink sink;
    ScoringService scoring{ScoringPermissions{}};
    QHash<QString, ScriptedChatClient *> clients;
    QString providerWithoutClient;
    std::unique_ptr<Run> run;

    Run &prepare(const RunPlan &plan, const QList<Answer> &done = {})
    {
        const auto makeClient = [this](
                                    const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
            if (provider.id == providerWithoutClient)
                return failure({.message = QStringLiteral("There is no key for %1.").arg(provider.id)});
            auto client = std::make_unique<ScriptedChatClient>();
            clients.insert(provider.id, client.get());
            for (const auto &events : std::as_const(scripts))
                client->script(events);
            return client;
        };
        run = std::make_unique<Run>(plan, done, RunParts{realClock, makeClient, sink, scoring});
        return *run;
    }

    ScriptedChatClient &client(const QString &id = QStringLiteral("pr")) { return *clients.value(id); }
    int sent(const QString &id = QStringLiteral("pr"))
    {
        return clients.contains(id) ? static_cast<int>(client(id).requests().size()) : 0;
    }
    void answer(quint64 request, const QList<ChatEvent> &events = goodAnswer())
    {
        for (const ChatEvent &event : events)
            client().play(request, event);
    }

    QList<QList<ChatEvent>> scripts; ///< what every client is given when it is made
};

} // namespace Pennybench

#pragma once

#include "providers/chatclient.h"

#include <QHash>
#include <QList>

#include <functional>

namespace Pennybench {

/// A client that plays scripts instead of talking to a provider: the test decides what comes and when.
class ScriptedChatClient final : public Providers::ChatClient {
    Q_OBJECT

public:
    using Providers::ChatClient::ChatClient;

    quint64 start(const Providers::ChatRequest &request, Providers::Permission mayLeave) override;
    void cancel(quint64 request) override;

    /// The events of the next request that is started; played from the event loop, in one go.
    void script(const QList<Providers::ChatEvent> &events);
    /// What every request without a script is answered with, in the same way.
    using Answering = std::function<QList<Providers::ChatEvent>(const Providers::ChatRequest &request)>;
    void answerWith(const Answering &answering) { m_answering = answering; }
    /// Emits one event of a request that was started without a script. Requests have the numbers from 1 on.
    void play(quint64 request, const Providers::ChatEvent &event);

    /// Those that were permitted to leave.
    const QList<Providers::ChatRequest> &requests() const { return m_requests; }
    const QList<quint64> &cancelled() const { return m_cancelled; }

private:
    void endCancelled(quint64 request);

    QList<QList<Providers::ChatEvent>> m_scripts;
    Answering m_answering;
    QList<Providers::ChatRequest> m_requests;
    quint64 m_keptBack = 0;
    QList<quint64> m_cancelled;
};

} // namespace Pennybench

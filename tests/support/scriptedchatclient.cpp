#include "tests/support/scriptedchatclient.h"

#include <QMetaObject>

namespace Pennybench {

namespace {

constexpr quint64 keptBackFrom = 1'000'000; ///< apart from the numbers of those that left

} // namespace

quint64 ScriptedChatClient::start(const Providers::ChatRequest &request, Providers::Permission mayLeave)
{
    if (mayLeave && !mayLeave()) {
        const quint64 number = keptBackFrom + ++m_keptBack;
        endCancelled(number);
        return number;
    }
    m_requests += request;
    const auto number = static_cast<quint64>(m_requests.size());
    if (!m_scripts.isEmpty() || m_answering) {
        const QList<Providers::ChatEvent> events =
            m_scripts.isEmpty() ? m_answering(request) : m_scripts.takeFirst();
        QMetaObject::invokeMethod(
            this,
            [this, number, events] {
                for (const Providers::ChatEvent &event : events)
                    emit eventArrived(number, event);
            },
            Qt::QueuedConnection);
    }
    return number;
}

void ScriptedChatClient::cancel(quint64 request)
{
    m_cancelled += request;
    endCancelled(request);
}

void ScriptedChatClient::endCancelled(quint64 request)
{
    const Providers::ChatError error{
        .kind = Providers::ErrorKind::Cancelled, .message = QStringLiteral("Cancelled.")};
    QMetaObject::invokeMethod(
        this,
        [this, request, error] {
            emit eventArrived(request, Providers::Failed{error, {}});
        },
        Qt::QueuedConnection);
}

void ScriptedChatClient::script(const QList<Providers::ChatEvent> &events)
{
    m_scripts += events;
}

void ScriptedChatClient::play(quint64 request, const Providers::ChatEvent &event)
{
    emit eventArrived(request, event);
}

} // namespace Pennybench

#include "providers/completions/forcedthinkingclient.h"

#include <utility>

namespace Pennybench::Providers {

ForcedThinkingClient::ForcedThinkingClient(std::unique_ptr<ChatClient> client, QObject *parent)
    : ChatClient(parent)
    , m_client(std::move(client))
{
    connect(m_client.get(), &ChatClient::eventArrived, this, &ForcedThinkingClient::onEvent);
    connect(m_client.get(), &ChatClient::limitsArrived, this, &ChatClient::limitsArrived);
}

ForcedThinkingClient::~ForcedThinkingClient() = default;

quint64 ForcedThinkingClient::start(const ChatRequest &request, Permission mayLeave)
{
    const quint64 number = ++m_lastNumber;
    Conversation conversation;
    if (ForcedThinking::concerns(request))
        conversation.forced.emplace(request);
    conversation.part =
        m_client->start(conversation.forced ? conversation.forced->next() : request, std::move(mayLeave));
    m_numbers.emplace(conversation.part, number);
    m_open.emplace(number, std::move(conversation));
    return number;
}

void ForcedThinkingClient::cancel(quint64 request)
{
    const auto found = m_open.find(request);
    if (found != m_open.end())
        m_client->cancel(found->second.part);
}

void ForcedThinkingClient::onEvent(quint64 part, const ChatEvent &event)
{
    const auto known = m_numbers.find(part);
    if (known == m_numbers.end())
        return;
    const quint64 number = known->second;
    Conversation &conversation = m_open.at(number);
    const QList<ChatEvent> events =
        conversation.forced ? conversation.forced->take(event) : QList<ChatEvent>{event};
    const bool goesOn = conversation.forced && conversation.forced->wantsMore();
    if (isEnding(event)) {
        m_numbers.erase(known);
        if (goesOn) {
            conversation.part = m_client->start(conversation.forced->next(), {});
            m_numbers.emplace(conversation.part, number);
        } else {
            m_open.erase(number);
        }
    }
    // The last of these may end the run that listens.
    for (const ChatEvent &one : events)
        emit eventArrived(number, one);
}

} // namespace Pennybench::Providers

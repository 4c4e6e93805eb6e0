#pragma once

#include "providers/chatclient.h"
#include "providers/completions/forcedthinking.h"

#include <memory>
#include <unordered_map>

namespace Pennybench::Providers {

/// Asks a client of raw completions as often as one answer takes; see ForcedThinking. The permission counts
/// for all of these requests: the first one asks for it.
class ForcedThinkingClient final : public ChatClient {
    Q_OBJECT

public:
    explicit ForcedThinkingClient(std::unique_ptr<ChatClient> client, QObject *parent = nullptr);
    ~ForcedThinkingClient() override;

    quint64 start(const ChatRequest &request, Permission mayLeave) override;
    void cancel(quint64 request) override;

private:
    struct Conversation {
        std::optional<ForcedThinking> forced; ///< missing: one request, passed through
        quint64 part = 0; ///< number of the request under way
    };

    void onEvent(quint64 part, const ChatEvent &event);

    std::unique_ptr<ChatClient> m_client;
    quint64 m_lastNumber = 0;
    std::unordered_map<quint64, Conversation> m_open; ///< by our numbers
    std::unordered_map<quint64, quint64> m_numbers; ///< ours by those of the client
};

} // namespace Pennybench::Providers

#pragma once

#include "providers/base/clock.h"
#include "providers/chatclient.h"
#include "providers/codec.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <memory>
#include <unordered_map>

namespace Pennybench::Providers {

class HttpChatCall;

/// Asks one endpoint in one dialect over a transport. Keeps the key out of every message.
class HttpChatClient final : public ChatClient {
    Q_OBJECT

public:
    /// The codec, the transport and the clock must outlive the client.
    HttpChatClient(Endpoint endpoint, const Codec &codec, HttpTransport &transport, const Clock &clock,
        QObject *parent = nullptr);
    ~HttpChatClient() override;

    quint64 start(const ChatRequest &request, Permission mayLeave) override;
    void cancel(quint64 request) override;

private:
    void refuse(quint64 number);
    void forget(quint64 number);

    Endpoint m_endpoint;
    const Codec &m_codec;
    HttpTransport &m_transport;
    const Clock &m_clock;
    const Message m_problem; ///< why the endpoint must not be used
    quint64 m_lastNumber = 0;
    std::unordered_map<quint64, HttpChatCall *> m_calls;
};

/// Why the endpoint must not be used: a scheme other than http and https, plaintext to another machine,
/// a user name in the URL. Empty when it may.
Message endpointProblem(const Endpoint &endpoint);

} // namespace Pennybench::Providers

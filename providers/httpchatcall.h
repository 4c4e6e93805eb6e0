#pragma once

#include "providers/base/clock.h"
#include "providers/chatevent.h"
#include "providers/codec.h"
#include "providers/endpoint.h"
#include "providers/ratelimits.h"
#include "providers/transport/httptransport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pennybench::Providers {

/// One request of a client from its start to its only ending, with timeouts and the limit of size.
class HttpChatCall : public QObject {
    Q_OBJECT

public:
    /// The receiver of the call's events. Functions, because a run makes thousands of calls, and three signal
    /// connections for each cost more than the rest.
    struct Listener {
        Permission mayLeave;
        std::function<void(const ChatEvent &)> event;
        std::function<void(const RateLimits &)> limits;
        std::function<void()> over; ///< after the ending; the call can be deleted later
    };

    HttpChatCall(const Endpoint &endpoint, const Codec &codec, HttpTransport &transport, const Clock &clock,
        const ChatRequest &request, Listener listener, QObject *parent);

    void begin();
    void cancel();

private:
    /// Rest: the answer is complete, its usage may follow.
    enum class Wait { Connect, FirstToken, Idle, Rest };

    void onSent();
    void onHead(const HttpHead &head);
    void onBody(const QByteArray &bytes);
    void onFinished();
    void onFailed(const HttpFailure &failure);
    void onTimeout();
    void onDeadline();
    void waitFor(Wait what, std::chrono::milliseconds limit);
    std::chrono::milliseconds leftToWait() const;
    std::chrono::milliseconds leftOfWhole() const;
    void wakeLater();
    void onWake();
    bool isOwedGrace(std::chrono::nanoseconds since, std::chrono::milliseconds limit, bool &given) const;
    std::chrono::milliseconds elapsed(std::chrono::nanoseconds since) const;
    void deliver(const QList<ChatEvent> &events);
    bool endsWhole();
    void fail(ChatError error);
    void end(const ChatEvent &ending);
    QString redacted(QString text) const;
    bool isUnreadable(const ChatError &error) const;
    ChatError compressedError() const;
    QString host() const { return m_endpoint.baseUrl.host(); }

    const Endpoint &m_endpoint;
    const Codec &m_codec;
    HttpTransport &m_transport;
    const Clock &m_clock;
    ChatRequest m_request;
    Listener m_listener;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<AnswerDecoder> m_decoder;
    HttpHead m_head;
    QByteArray m_errorBody;
    QByteArray m_answerStart;
    qint64 m_received = 0;
    int m_dataEvents = 0;
    bool m_sent = false;
    bool m_ended = false;
    bool m_waitGraceGiven = false;
    bool m_deadlineGraceGiven = false;
    Wait m_waiting = Wait::Connect;
    std::chrono::nanoseconds m_sentAt{0};
    std::chrono::nanoseconds m_waitsSince{0};
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_whole{0}; ///< since m_sentAt, a grace included
    /// Looks again when the first timeout may have passed; progress does not put it off.
    std::unique_ptr<PendingCall> m_wake;
    std::chrono::nanoseconds m_wakesAt{0};
};

} // namespace Pennybench::Providers

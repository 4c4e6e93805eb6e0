#pragma once

#include "providers/transport/httptransport.h"
#include "providers/transport/managerpool.h"

class QNetworkReply;

namespace Pennybench::Providers {

class LeavingBody;

/// One request, made with a QNetworkReply.
class NetworkExchange final : public HttpExchange {
public:
    /// The pool outlives the exchange.
    NetworkExchange(ManagerPool &pool, Permission mayLeave);
    ~NetworkExchange() override;

    void start(const HttpRequest &request, const QNetworkRequest &network);
    /// Instead of start(), if the request cannot be sent at all.
    void failSoon(const HttpFailure &failure);
    void cancel() override;

private:
    bool leave();
    void announceSent();
    void announceHead();
    void read();
    void end();
    bool isAnswer() const;
    void fail(const HttpFailure &failure);
    void release();

    ManagerPool &m_pool;
    const Permission m_mayLeave;
    QNetworkReply *m_reply = nullptr; ///< until the end
    LeavingBody *m_body = nullptr; ///< the reply's; none for a GET
    bool m_left = false;
    bool m_sentAnnounced = false;
    bool m_headAnnounced = false;
    bool m_cancelled = false;
};

} // namespace Pennybench::Providers

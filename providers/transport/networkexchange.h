#pragma once

#include "providers/transport/httptransport.h"

#include <QByteArrayView>

#include <curl/curl.h>

#include <array>
#include <optional>

namespace Pennybench {

/// One request as a transfer of curl. curl calls back in the middle of its work, where nothing else may be
/// asked of it: what came is kept until announce().
class NetworkExchange final : public HttpExchange {
public:
    /// Who made the exchange, and outlives it.
    class Owner {
    public:
        virtual void noteChanged(NetworkExchange *exchange) = 0; ///< announce() is to be called soon
        virtual void takeOut(CURL *easy) = 0; ///< the transfer has not ended and is wanted no more
        virtual void giveBack(CURL *easy) = 0; ///< the handle is used no more

    protected:
        ~Owner() = default;
    };

    /// Makes the handle ready; the owner starts it. proxy: as SystemProxy says it.
    NetworkExchange(
        Owner &owner, CURL *easy, const HttpRequest &request, Permission mayLeave, const QByteArray &proxy);
    ~NetworkExchange() override;

    static NetworkExchange *of(CURL *easy);
    void cancel() override;
    /// The transfer has ended, and its handle is free.
    void end(CURLcode code);
    /// Emits what came.
    void announce();

private:
    static int onLeaving(void *self, char *, char *, int, int);
    static size_t onHeader(char *bytes, size_t one, size_t count, void *self);
    static size_t onBody(char *bytes, size_t one, size_t count, void *self);
    bool leave();
    void takeHeader(QByteArrayView line);
    void changed();
    HttpFailure failureOf(CURLcode code) const;
    void release();

    Owner &m_owner;
    CURL *m_easy; ///< until the end
    const QByteArray m_body;
    const Permission m_mayLeave;
    const bool m_mayRepeat; ///< a GET changes nothing and costs nothing
    curl_slist *m_headers = nullptr;
    const bool m_throughProxy;
    std::array<char, CURL_ERROR_SIZE> m_words{};

    bool m_changed = false; ///< something is left to announce
    bool m_left = false;
    bool m_keptBack = false;
    bool m_wasToLeaveAgain = false;
    bool m_leftAnnounced = false;
    HttpHead m_head;
    qsizetype m_headSize = 0; ///< with the heads of 1xx before it
    bool m_swells = false;
    bool m_headWhole = false;
    bool m_headAnnounced = false;
    QByteArray m_bytes; ///< of the body, not yet announced
    std::optional<HttpFailure> m_failure;
    bool m_ended = false;
};

} // namespace Pennybench

#include "providers/transport/httptransport.h"
#include "providers/transport/networkfailure.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace Pennybench {

namespace {

/// Qt opens at most six connections to a host for each manager, so that eleven managers carry 64.
constexpr int managers = 11;
constexpr int connectionsPerManager = 6;
/// Unread bytes that the socket holds before the server has to wait, and how many come before that is asked
/// for: with a limit Qt sends word between its threads for every read, and most answers never need it.
constexpr qint64 readBuffer = 256 * 1024;
constexpr qint64 bytesBeforeLimit = 64 * 1024;

class SystemProxyExceptLocal final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host != m_lastHost) {
            m_lastHost = host;
            m_lastIsLocal = host == u"localhost" || QHostAddress(host).isLoopback();
        }
        return m_lastIsLocal ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : systemProxyForQuery(query);
    }

private:
    QString m_lastHost; ///< a run asks the same few hosts again and again
    bool m_lastIsLocal = false;
};

HttpHead headOf(const QNetworkReply &reply)
{
    HttpHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.insert(name.toLower(), value);
    return head;
}

/// The body of a request. Qt reads it when the connection stands and the head is written: the last moment at
/// which the request can be kept back. Where the connection closes before the answer began, Qt would send it
/// again by itself, up to three times, and each time may be charged; this one cannot begin again.
class LeavingBody final : public QIODevice {
public:
    LeavingBody(QByteArray bytes, Permission mayLeave)
        : m_bytes(std::move(bytes))
        , m_mayLeave(std::move(mayLeave))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Nobody is asked any more; what has not left does not.
    void keepBack()
    {
        m_mayLeave = {};
        m_bytes.clear();
    }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (const Permission mayLeave = std::exchange(m_mayLeave, {}); mayLeave && !mayLeave())
            keepBack();
        if (pos() >= m_bytes.size())
            return -1;
        const qint64 length = std::min<qint64>(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), length, data);
        return length;
    }

    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_bytes;
    Permission m_mayLeave; ///< until it was asked
};

class NetworkExchange final : public HttpExchange {
public:
    explicit NetworkExchange(Permission mayLeave)
        : m_mayLeave(std::move(mayLeave))
    {
    }

    ~NetworkExchange() override { release(); }

    /// The body to send; watch() gives it to the reply.
    QIODevice *bodyOf(const QByteArray &bytes)
    {
        m_body = new LeavingBody(bytes, [this] { return askToLeave(); });
        return m_body;
    }

    void watch(QNetworkReply *reply, int *load)
    {
        m_reply = reply;
        m_load = load;
        ++*m_load;
        if (m_body)
            m_body->setParent(m_reply);
        connect(m_reply, &QNetworkReply::requestSent, this, &NetworkExchange::noteSent);
        connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::read);
        connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::end);
    }

    void cancel() override { release(); }

private:
    bool askToLeave()
    {
        if (!m_mayLeave || m_mayLeave())
            return true;
        const auto keptBack = [this] {
            if (m_reply)
                fail({HttpFailure::Kind::KeptBack, {}});
        };
        QMetaObject::invokeMethod(this, keptBack, Qt::QueuedConnection);
        return false;
    }

    void noteSent()
    {
        if (!std::exchange(m_sent, true))
            emit sent();
    }

    void fail(const HttpFailure &failure)
    {
        release();
        emit failed(failure);
    }

    void read()
    {
        announceHead();
        if (!m_reply)
            return;
        const QByteArray bytes = m_compressed ? m_reply->readAll() : readAvailable();
        if (bytes.isEmpty())
            return;
        m_received += bytes.size();
        if (m_received > bytesBeforeLimit && m_reply->readBufferSize() == 0)
            m_reply->setReadBufferSize(readBuffer);
        emit bodyArrived(bytes);
    }

    /// readAll() asks for 16 KB of memory first, every time, also where there is nothing to read.
    QByteArray readAvailable()
    {
        const qint64 available = m_reply->bytesAvailable();
        return available > 0 ? m_reply->read(available) : QByteArray();
    }

    void announceHead()
    {
        if (m_headAnnounced || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
            return;
        m_headAnnounced = true;
        m_compressed = m_reply->hasRawHeader("Content-Encoding");
        emit headArrived(headOf(*m_reply));
    }

    void end()
    {
        if (m_reply)
            read();
        if (!m_reply)
            return;
        // An error status is an error to Qt too; here it is an answer like any other.
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool statusIsTheError = m_headAnnounced && (status < 200 || status > 299)
            && m_reply->error() >= QNetworkReply::ContentAccessDenied
            && m_reply->error() != QNetworkReply::ProtocolFailure;
        const bool fine = m_reply->error() == QNetworkReply::NoError || statusIsTheError;
        if (!fine)
            return fail(failureFrom(m_reply->error(), m_reply->errorString(), m_sent));
        release();
        emit finished();
    }

    void release()
    {
        if (!m_reply)
            return;
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        --*m_load;
        if (m_body)
            m_body->keepBack();
        reply->disconnect(this);
        if (reply->isRunning())
            reply->abort();
        reply->deleteLater();
    }

    const Permission m_mayLeave;
    QNetworkReply *m_reply = nullptr;
    LeavingBody *m_body = nullptr; ///< the reply's; none for a GET
    int *m_load = nullptr;
    bool m_headAnnounced = false;
    bool m_compressed = false; ///< Qt then does not know how much there is to read
    bool m_sent = false;
    qint64 m_received = 0;
};

class NetworkTransport final : public HttpTransport {
public:
    NetworkTransport()
    {
        for (Slot &slot : m_slots) {
            slot.manager.setProxyFactory(new SystemProxyExceptLocal);
            slot.manager.setAutoDeleteReplies(false);
        }
    }

    std::unique_ptr<HttpExchange> send(const HttpRequest &request, Permission mayLeave) override
    {
        const QNetworkRequest &network = prepared(request);
        Slot &slot = leastLoaded();
        auto exchange = std::make_unique<NetworkExchange>(std::move(mayLeave));
        QNetworkReply *reply = request.method == "GET"
            ? slot.manager.get(network)
            : slot.manager.post(network, exchange->bodyOf(request.body));
        exchange->watch(reply, &slot.load);
        return exchange;
    }

private:
    struct Slot {
        QNetworkAccessManager manager;
        int load = 0;
    };

    /// The request as Qt takes it. Kept for the next one, which mostly goes to the same place in the same
    /// words: to make it costs as much as to write the body.
    const QNetworkRequest &prepared(const HttpRequest &request)
    {
        if (m_prepared.url() == request.url && m_preparedHeaders == request.headers)
            return m_prepared;
        QNetworkRequest network(request.url);
        network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        network.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Pennybench"));
        for (const auto &[name, value] : request.headers)
            network.setRawHeader(name, value);
        m_preparedHeaders = request.headers;
        m_prepared = network;
        return m_prepared;
    }

    /// The first manager with a free connection, so that connections that are open are used again.
    Slot &leastLoaded()
    {
        Slot *best = &m_slots.front();
        for (Slot &slot : m_slots) {
            if (slot.load < connectionsPerManager)
                return slot;
            if (slot.load < best->load)
                best = &slot;
        }
        return *best;
    }

    std::array<Slot, managers> m_slots;
    QNetworkRequest m_prepared;
    QList<std::pair<QByteArray, QByteArray>> m_preparedHeaders;
};

} // namespace

std::unique_ptr<HttpTransport> makeNetworkTransport()
{
    return std::make_unique<NetworkTransport>();
}

} // namespace Pennybench

#include "providers/transport/networkexchange.h"

#include "providers/transport/leavingbody.h"
#include "providers/transport/networkfailure.h"

#include <QNetworkReply>

namespace Pennybench::Providers {

namespace {

/// Unread bytes that wait here before the server has to wait.
constexpr qint64 readBuffer = 256 * 1024;
constexpr int proxyWantsLogin = 407; ///< its own answer, never the server's

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isOverHttp2(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

HttpHead headOf(const QNetworkReply &reply)
{
    HttpHead head;
    head.status = statusOf(reply);
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.insert(name.toLower(), value);
    return head;
}

} // namespace

NetworkExchange::NetworkExchange(ManagerPool &pool, Permission mayLeave)
    : m_pool(pool)
    , m_mayLeave(std::move(mayLeave))
{
}

NetworkExchange::~NetworkExchange()
{
    release();
}

void NetworkExchange::start(const HttpRequest &request, const QNetworkRequest &network)
{
    // Of what has no body Qt does not say when it leaves.
    const bool hasBody = request.method != "GET" && !request.body.isEmpty();
    if (!hasBody && m_mayLeave && !m_mayLeave())
        return failSoon({HttpFailure::Kind::KeptBack, {}});
    QNetworkAccessManager &manager = m_pool.borrow();
    if (request.method == "GET") {
        m_reply = manager.get(network);
        connect(m_reply, &QNetworkReply::requestSent, this, &NetworkExchange::announceSent);
    } else {
        m_body = new LeavingBody(request.body, [this] { return leave(); });
        m_reply = manager.post(network, m_body);
        m_body->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::announceHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::end);
}

void NetworkExchange::failSoon(const HttpFailure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { fail(failure); }, Qt::QueuedConnection);
}

/// Called by Qt in the middle of its work, so that nothing is emitted here.
bool NetworkExchange::leave()
{
    m_left = !m_mayLeave || m_mayLeave();
    if (m_left)
        QMetaObject::invokeMethod(this, &NetworkExchange::announceSent, Qt::QueuedConnection);
    else
        failSoon({HttpFailure::Kind::KeptBack, {}});
    return m_left;
}

void NetworkExchange::announceSent()
{
    m_left = true;
    if (!m_cancelled && !std::exchange(m_sentAnnounced, true))
        emit sent();
}

void NetworkExchange::announceHead()
{
    const int status = statusOf(*m_reply);
    if (m_headAnnounced || status == 0 || status == proxyWantsLogin)
        return;
    m_headAnnounced = true;
    m_reply->setReadBufferSize(readBuffer);
    announceSent();
    if (m_reply)
        emit headArrived(headOf(*m_reply));
}

void NetworkExchange::read()
{
    announceHead();
    if (!m_reply || !m_headAnnounced)
        return;
    if (const QByteArray bytes = m_reply->readAll(); !bytes.isEmpty())
        emit bodyArrived(bytes);
}

void NetworkExchange::end()
{
    read();
    if (m_reply && m_left)
        announceSent();
    if (!m_reply)
        return;
    if (statusOf(*m_reply) == proxyWantsLogin)
        return fail({HttpFailure::Kind::ProxyLogin, QStringLiteral("HTTP 407")});
    if (isAnswer()) {
        release();
        emit finished();
        return;
    }
    fail(failureFrom({.error = m_reply->error(),
        .text = m_reply->errorString(),
        .left = m_left,
        .answered = m_headAnnounced,
        .http2 = isOverHttp2(*m_reply)}));
}

/// To Qt the status of an error is an error; here it is an answer like any other.
bool NetworkExchange::isAnswer() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(*m_reply);
    const bool isStatus = m_headAnnounced && (status < 200 || status > 299)
        && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure;
    return error == QNetworkReply::NoError || isStatus;
}

void NetworkExchange::fail(const HttpFailure &failure)
{
    if (m_cancelled)
        return;
    release();
    emit failed(failure);
}

void NetworkExchange::cancel()
{
    m_cancelled = true;
    release();
}

void NetworkExchange::release()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (m_body)
        m_body->keepBack();
    m_pool.giveBack(*reply->manager());
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace Pennybench::Providers

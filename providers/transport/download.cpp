#include "providers/transport/download.h"

namespace Pennybench::Providers {

Download::Download(HttpTransport &transport)
    : m_transport(transport)
{
}

void Download::start(const HttpRequest &request)
{
    cancel();
    // It may be one of its signals that asks for the next response.
    if (m_exchange)
        m_exchange.release()->deleteLater();
    m_head = {};
    m_body.clear();
    m_isPending = true;
    m_exchange = m_transport.send(request, {});
    connect(
        m_exchange.get(), &HttpExchange::headArrived, this, [this](const HttpHead &head) { m_head = head; });
    connect(m_exchange.get(), &HttpExchange::bodyArrived, this, &Download::take);
    connect(m_exchange.get(), &HttpExchange::finished, this, &Download::end);
    connect(m_exchange.get(), &HttpExchange::failed, this, [this](const HttpFailure &failure) {
        m_isPending = false;
        emit failed(failure);
    });
}

void Download::cancel()
{
    if (!m_isPending)
        return;
    m_isPending = false;
    m_exchange->disconnect(this);
    m_exchange->cancel();
}

void Download::take(const QByteArray &bytes)
{
    m_body += bytes;
    if (m_body.size() <= largestBody)
        return;
    cancel();
    emit tooLarge(m_head);
}

void Download::end()
{
    m_isPending = false;
    // A receiver may start the next one.
    const HttpHead head = m_head;
    const QByteArray body = m_body;
    emit arrived(head, body);
}

} // namespace Pennybench::Providers

#include "providers/httpchatclient.h"

#include "providers/httpchatcall.h"

#include <QHostAddress>

namespace Pennybench {

HttpChatClient::HttpChatClient(
    Endpoint endpoint, const Codec &codec, HttpTransport &transport, QObject *parent)
    : ChatClient(parent)
    , m_endpoint(std::move(endpoint))
    , m_codec(codec)
    , m_transport(transport)
{
}

HttpChatClient::~HttpChatClient() = default;

quint64 HttpChatClient::start(const ChatRequest &request)
{
    const quint64 number = ++m_lastNumber;
    auto *call = new HttpChatCall(m_endpoint, m_codec, m_transport, request, this);
    m_calls.emplace(number, call);
    connect(call, &HttpChatCall::eventArrived, this,
        [this, number](const ChatEvent &event) { emit eventArrived(number, event); });
    connect(call, &HttpChatCall::limitsArrived, this, &ChatClient::limitsArrived);
    connect(call, &HttpChatCall::over, this, [this, number, call] {
        m_calls.erase(number);
        call->deleteLater();
    });
    const QString problem = endpointProblem(m_endpoint);
    if (problem.isEmpty()) {
        call->begin();
        return number;
    }
    QMetaObject::invokeMethod(
        this,
        [this, number, problem] {
            const auto found = m_calls.find(number);
            if (found == m_calls.end())
                return;
            found->second->deleteLater();
            m_calls.erase(found);
            emit eventArrived(number, Failed{{.kind = ErrorKind::InvalidRequest, .message = problem}, {}});
        },
        Qt::QueuedConnection);
    return number;
}

void HttpChatClient::cancel(quint64 request)
{
    const auto found = m_calls.find(request);
    if (found != m_calls.end())
        QMetaObject::invokeMethod(found->second, &HttpChatCall::cancel, Qt::QueuedConnection);
}

QString endpointProblem(const Endpoint &endpoint)
{
    const QUrl &url = endpoint.baseUrl;
    if (url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return QStringLiteral("The base URL of %1 must begin with https:// or http://.")
            .arg(endpoint.providerName);
    if (!url.userInfo().isEmpty())
        return QStringLiteral("The base URL of %1 must not hold a user name or password.")
            .arg(endpoint.providerName);
    const bool local = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == u"http" && !local && !endpoint.allowPlaintext) {
        return QStringLiteral(
            "The base URL of %1 is not encrypted (http://); use https://, or set allow_plaintext in "
            "the catalogue.")
            .arg(endpoint.providerName);
    }
    return {};
}

} // namespace Pennybench

#include "providers/httpchatclient.h"

#include "providers/httpchatcall.h"
#include "providers/requestmessages.h"
#include "providers/thismachine.h"

namespace Pennybench::Providers {

HttpChatClient::HttpChatClient(
    Endpoint endpoint, const Codec &codec, HttpTransport &transport, const Clock &clock, QObject *parent)
    : ChatClient(parent)
    , m_endpoint(std::move(endpoint))
    , m_codec(codec)
    , m_transport(transport)
    , m_clock(clock)
    , m_problem(endpointProblem(m_endpoint))
{
}

HttpChatClient::~HttpChatClient() = default;

quint64 HttpChatClient::start(const ChatRequest &request, Permission mayLeave)
{
    const quint64 number = ++m_lastNumber;
    if (!m_problem.isEmpty()) {
        refuse(number);
        return number;
    }
    auto *call = new HttpChatCall(m_endpoint, m_codec, m_transport, m_clock, request,
        {std::move(mayLeave), [this, number](const ChatEvent &event) { emit eventArrived(number, event); },
            [this](const RateLimits &limits) { emit limitsArrived(limits); },
            [this, number] { forget(number); }},
        this);
    m_calls.emplace(number, call);
    call->begin();
    return number;
}

void HttpChatClient::refuse(quint64 number)
{
    QMetaObject::invokeMethod(
        this,
        [this, number] {
            emit eventArrived(number, Failed{{.kind = ErrorKind::InvalidRequest, .message = m_problem}, {}});
        },
        Qt::QueuedConnection);
}

void HttpChatClient::forget(quint64 number)
{
    const auto found = m_calls.find(number);
    found->second->deleteLater();
    m_calls.erase(found);
}

void HttpChatClient::cancel(quint64 request)
{
    const auto found = m_calls.find(request);
    if (found != m_calls.end())
        QMetaObject::invokeMethod(found->second, &HttpChatCall::cancel, Qt::QueuedConnection);
}

Message endpointProblem(const Endpoint &endpoint)
{
    const QUrl &url = endpoint.baseUrl;
    if (url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return {RequestMessages::urlScheme, {endpoint.providerName}};
    if (!url.userInfo().isEmpty())
        return {RequestMessages::urlLogin, {endpoint.providerName}};
    if (url.scheme() == u"http" && !isThisMachine(url.host()) && !endpoint.allowPlaintext)
        return {RequestMessages::urlPlaintext, {endpoint.providerName}};
    return {};
}

} // namespace Pennybench::Providers

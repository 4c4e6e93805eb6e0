#include "providers/discovery/modellistjob.h"

#include "providers/baseurl.h"
#include "providers/failuremessage.h"
#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype largestPage = 20 * 1024 * 1024;
constexpr int mostPages = 100;

QString withoutKey(QString text, const QByteArray &key)
{
    if (!key.isEmpty())
        text.replace(QString::fromUtf8(key), QStringLiteral("[key]"));
    return text;
}

} // namespace

ModelListJob::ModelListJob(
    const Endpoint &endpoint, HttpTransport &transport, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_transport(transport)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail({.kind = ErrorKind::Timeout,
            .message = {RequestMessages::listTooLate, {m_endpoint.baseUrl.host()}},
            .retryable = true});
    });
}

ModelListJob::~ModelListJob() = default;

void ModelListJob::start()
{
    m_models.clear();
    m_pages = 0;
    m_limit.start();
    ask({});
}

void ModelListJob::ask(const QString &next)
{
    m_asked = next;
    m_head = {};
    m_body.clear();
    ++m_pages;
    if (m_exchange)
        m_exchange.release()->deleteLater();
    m_exchange = m_transport.send(modelListRequest(m_endpoint, next), {});
    connect(
        m_exchange.get(), &HttpExchange::headArrived, this, [this](const HttpHead &head) { m_head = head; });
    connect(m_exchange.get(), &HttpExchange::bodyArrived, this, &ModelListJob::onBody);
    connect(m_exchange.get(), &HttpExchange::finished, this, &ModelListJob::onFinished);
    connect(m_exchange.get(), &HttpExchange::failed, this, &ModelListJob::onFailure);
}

void ModelListJob::onBody(const QByteArray &bytes)
{
    m_body += bytes;
    if (m_body.size() > largestPage) {
        fail({.kind = ErrorKind::Protocol,
            .message = {RequestMessages::listTooLarge, {m_endpoint.baseUrl.host()}},
            .httpStatus = m_head.status});
    }
}

void ModelListJob::onFinished()
{
    if (m_head.status < 200 || m_head.status > 299)
        return fail(
            withEndpointsWayOut(serverError(m_head, m_body, QDateTime::currentDateTimeUtc()), m_endpoint));
    const auto page = readModelList(m_endpoint.dialect, m_body);
    if (!page) {
        return fail({.kind = ErrorKind::Protocol,
            .message = {RequestMessages::noList, {m_endpoint.baseUrl.host()}},
            .httpStatus = m_head.status});
    }
    m_models += page->models;
    if (!page->next.isEmpty() && page->next != m_asked && m_pages < mostPages)
        return ask(page->next);
    stop();
    emit listed(m_models);
}

void ModelListJob::onFailure(const HttpFailure &failure)
{
    const QUrl &url = m_endpoint.baseUrl;
    const QString place =
        QStringLiteral("%1:%2").arg(url.host()).arg(url.port(url.scheme() == u"https" ? 443 : 80));
    fail({.kind = ErrorKind::Network,
        .message = failureMessage(failure, place),
        .retryable = failure.kind != HttpFailure::Kind::Tls});
}

void ModelListJob::fail(const ChatError &error)
{
    stop();
    ChatError clean = error;
    clean.message =
        error.message.withWords([this](const QString &words) { return withoutKey(words, m_endpoint.key); });
    clean.providerCode = withoutKey(error.providerCode, m_endpoint.key);
    emit failed(clean);
}

void ModelListJob::stop()
{
    m_limit.stop();
    m_exchange->cancel();
    m_exchange->disconnect(this);
}

} // namespace Pennybench::Providers

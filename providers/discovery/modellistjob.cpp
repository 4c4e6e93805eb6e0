#include "providers/discovery/modellistjob.h"

#include "providers/baseurl.h"
#include "providers/failuremessage.h"
#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>

namespace Pennybench::Providers {

namespace {

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
    , m_page(transport)
{
    connect(&m_page, &Download::arrived, this, &ModelListJob::onPage);
    connect(&m_page, &Download::failed, this, &ModelListJob::onFailure);
    connect(&m_page, &Download::tooLarge, this, [this](const HttpHead &head) {
        fail({.kind = ErrorKind::Protocol,
            .message = {RequestMessages::listTooLarge, {m_endpoint.baseUrl.host()}},
            .httpStatus = head.status});
    });
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
    ++m_pages;
    m_page.start(modelListRequest(m_endpoint, next));
}

void ModelListJob::onPage(const HttpHead &head, const QByteArray &body)
{
    if (head.status < 200 || head.status > 299)
        return fail(
            withEndpointsWayOut(serverError(head, body, QDateTime::currentDateTimeUtc()), m_endpoint));
    const auto page = readModelList(m_endpoint.dialect, body);
    if (!page) {
        return fail({.kind = ErrorKind::Protocol,
            .message = {RequestMessages::noList, {m_endpoint.baseUrl.host()}},
            .httpStatus = head.status});
    }
    m_models += page->models;
    if (!page->next.isEmpty() && page->next != m_asked && m_pages < mostPages)
        return ask(page->next);
    stop();
    emit listed(m_models);
}

void ModelListJob::onFailure(const HttpFailure &failure)
{
    fail({.kind = ErrorKind::Network,
        .message = failureMessage(failure, placeOf(m_endpoint.baseUrl)),
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
    m_page.cancel();
}

} // namespace Pennybench::Providers

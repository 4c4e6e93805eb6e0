#include "app/catalogue/pricefetch.h"

#include "app/catalogue/cataloguemessages.h"
#include "providers/failuremessage.h"

namespace Pennybench::Models {

PriceFetch::PriceFetch(const QUrl &address, Providers::HttpTransport &transport,
    std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_download(transport)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail(Message(CatalogueMessages::priceFileTooLate, {m_address.host()})); });
    connect(&m_download, &Providers::Download::arrived, this, &PriceFetch::take);
    connect(&m_download, &Providers::Download::tooLarge, this,
        [this] { fail(Message(CatalogueMessages::priceFileTooLarge, {m_address.host()})); });
    connect(&m_download, &Providers::Download::failed, this, [this](const Providers::HttpFailure &failure) {
        fail(Providers::failureMessage(failure, Providers::placeOf(m_address)));
    });
}

void PriceFetch::start()
{
    m_limit.start();
    m_download.start(
        {.method = "GET", .url = m_address, .headers = {{"Accept", "application/json"}}, .body = {}});
}

void PriceFetch::take(const Providers::HttpHead &head, const QByteArray &body)
{
    const QByteArray moved = head.header("location");
    if (head.status >= 300 && head.status < 400 && !moved.isEmpty()) {
        const QUrl next = m_address.resolved(QUrl(QString::fromUtf8(moved)));
        return fail(Message(CatalogueMessages::priceFileMoved,
            {m_address.host(), next.toString(QUrl::RemoveUserInfo).left(500)}));
    }
    if (head.status != 200)
        return fail(
            Message(CatalogueMessages::priceFileRefused, {m_address.host(), QString::number(head.status)}));
    m_limit.stop();
    emit fetched(body);
}

void PriceFetch::fail(const Message &message)
{
    m_limit.stop();
    m_download.cancel();
    emit failed({.message = message});
}

} // namespace Pennybench::Models

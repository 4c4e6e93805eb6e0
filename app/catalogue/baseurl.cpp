#include "app/catalogue/baseurl.h"

#include "app/catalogue/cataloguemessages.h"
#include "providers/thismachine.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Pennybench::Models {

namespace {

/// The IPv4 address where an IPv6 one only wraps it (::ffff:169.254.1.1).
QHostAddress unwrapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

bool isLinkLocal(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address = unwrapped(QHostAddress(host));
    return address.isLinkLocal() || host == u"metadata.google.internal";
}

bool hasKeyInQuery(const QUrl &url)
{
    static const QRegularExpression keyLike(
        QStringLiteral("key|token|secret|password"), QRegularExpression::CaseInsensitiveOption);
    const auto items = QUrlQuery(url).queryItems();
    return std::ranges::any_of(items, [](const auto &item) { return keyLike.match(item.first).hasMatch(); });
}

} // namespace

std::optional<Message> objectionTo(const QUrl &baseUrl, bool allowPlaintext)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty()
        || (baseUrl.scheme() != u"https" && baseUrl.scheme() != u"http"))
        return Message(CatalogueMessages::notAnAddress);
    if (!baseUrl.userInfo().isEmpty())
        return Message(CatalogueMessages::passwordInAddress);
    if (baseUrl.hasFragment() || hasKeyInQuery(baseUrl))
        return Message(CatalogueMessages::keyInAddress);
    if (isLinkLocal(baseUrl.host()))
        return Message(CatalogueMessages::linkLocal);
    if (baseUrl.scheme() == u"http" && !allowPlaintext && !Providers::isThisMachine(baseUrl.host()))
        return Message(CatalogueMessages::plaintext);
    return std::nullopt;
}

} // namespace Pennybench::Models

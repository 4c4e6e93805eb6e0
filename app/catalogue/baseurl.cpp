#include "app/catalogue/baseurl.h"

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

std::optional<QString> objectionTo(const QUrl &baseUrl, bool allowPlaintext)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty()
        || (baseUrl.scheme() != u"https" && baseUrl.scheme() != u"http"))
        return QStringLiteral(
            "This is not the address of a server; write it like https://api.example.com/v1.");
    if (!baseUrl.userInfo().isEmpty())
        return QStringLiteral("The address contains a user name or password; remove it.");
    if (baseUrl.hasFragment() || hasKeyInQuery(baseUrl))
        return QStringLiteral(
            "The address contains a key or a fragment; keys belong in the environment or the key chain.");
    if (isLinkLocal(baseUrl.host()))
        return QStringLiteral("The address is link-local; no model server has such an address.");
    if (baseUrl.scheme() == u"http" && !allowPlaintext && !Providers::isThisMachine(baseUrl.host()))
        return QStringLiteral("http:// to another machine sends keys and prompts unencrypted; use https:// "
                              "or set \"allow_plaintext\": true.");
    return std::nullopt;
}

} // namespace Pennybench::Models

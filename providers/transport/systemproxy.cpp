#include "providers/transport/systemproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace Pennybench {

namespace {

QByteArray addressOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
    QUrl url;
    url.setScheme(socks ? QStringLiteral("socks5h") : QStringLiteral("http"));
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user());
    url.setPassword(proxy.password());
    return url.toEncoded();
}

} // namespace

QByteArray SystemProxy::forUrl(const QUrl &url)
{
    if (url.scheme() == m_lastUrl.scheme() && url.authority() == m_lastUrl.authority())
        return m_last;
    m_lastUrl = url;
    m_last.clear();
    const bool local = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    if (!local)
        m_last = addressOf(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))
                               .value(0, QNetworkProxy::NoProxy));
    return m_last;
}

} // namespace Pennybench

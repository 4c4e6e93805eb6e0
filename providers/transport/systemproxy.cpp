#include "providers/transport/systemproxy.h"

#include "providers/thismachine.h"

#include <QNetworkProxy>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

bool speaksHttp(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

/// Without a proxy, Qt reads a head in clear straight from the socket, byte by byte, and does not look up
/// while more comes: a head without end could not even be cancelled. The application's default proxy, which
/// is none, makes it read through a buffer.
QNetworkProxy forRequestsInClear(QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {QNetworkProxy::DefaultProxy};
    if (speaksHttp(proxy)) {
        proxy.setUser({});
        proxy.setPassword({});
    }
    return proxy;
}

} // namespace

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = isThisMachine(query.peerHostName())
        ? QList<QNetworkProxy>{QNetworkProxy::NoProxy}
        : systemProxyForQuery(query);
    if (query.protocolTag() == u"http")
        std::transform(proxies.cbegin(), proxies.cend(), proxies.begin(), forRequestsInClear);
    return proxies;
}

QByteArray proxyLoginFor(const QUrl &url)
{
    if (url.scheme() != u"http" || isThisMachine(url.host()))
        return {};
    const QNetworkProxy proxy =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
    if (!speaksHttp(proxy) || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

} // namespace Pennybench::Providers

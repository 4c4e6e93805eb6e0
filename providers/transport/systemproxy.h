#pragma once

#include <QNetworkProxyFactory>

namespace Pennybench::Providers {

/// The proxies that the system has for an address, and none for this machine itself. Those that are sent
/// requests in clear come without their login; see proxyLoginFor(). Where a request in clear needs no proxy,
/// the application's default is named, which must be none:
/// QNetworkProxyFactory::setUseSystemConfiguration(false).
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// The header "Proxy-Authorization" of a request in clear, when the proxy's address in the system's settings
/// holds a login; else empty. Qt would send the login only when it is asked for, which is after the body of
/// the request has left, and that leaves once only. For an encrypted request the proxy asks before that.
QByteArray proxyLoginFor(const QUrl &url);

} // namespace Pennybench::Providers

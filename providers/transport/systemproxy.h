#pragma once

#include <QNetworkProxyFactory>

namespace Pennybench::Providers {

/// The system's proxies for an address, and none for this machine itself. For unencrypted requests they come
/// without their login; see proxyLoginFor(). If an unencrypted request needs no proxy, this is the
/// application's default, which must be none: QNetworkProxyFactory::setUseSystemConfiguration(false).
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// The header "Proxy-Authorization" of an unencrypted request, if the proxy's address in the system's
/// settings contains a login; else empty. Qt would send the login only after the proxy asks for it. By then
/// the body has been sent, and it is sent only once. For an encrypted request the proxy asks earlier.
QByteArray proxyLoginFor(const QUrl &url);

} // namespace Pennybench::Providers

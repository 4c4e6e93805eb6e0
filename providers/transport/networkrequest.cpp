#include "providers/transport/networkrequest.h"

#include "providers/transport/managerpool.h"
#include "providers/transport/systemproxy.h"

#include <algorithm>

namespace Pennybench::Providers {

namespace {

/// Without anything that would begin another line.
QByteArray oneLine(QByteArray text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return text;
}

} // namespace

QNetworkRequest networkRequestOf(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setRawHeader("User-Agent", "Pennybench");
    if (request.method != "GET")
        network.setRawHeader("Content-Type", "application/octet-stream"); // replaced by the request's own
    // Qt would name the language of this machine, on which no answer may depend.
    network.setRawHeader("Accept-Language", "*");
    if (const QByteArray login = proxyLoginFor(request.url); !login.isEmpty())
        network.setRawHeader("Proxy-Authorization", login);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(oneLine(name), oneLine(value));
    ManagerPool::allowConnections(network);
    return network;
}

} // namespace Pennybench::Providers

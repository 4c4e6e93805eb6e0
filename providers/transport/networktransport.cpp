#include "providers/transport/managerpool.h"
#include "providers/transport/networkexchange.h"
#include "providers/transport/networkrequest.h"
#include "providers/transport/trustedauthorities.h"

#include <QNetworkProxyFactory>

namespace Pennybench::Providers {

namespace {

class NetworkTransport final : public HttpTransport {
public:
    std::unique_ptr<HttpExchange> send(const HttpRequest &request, Permission mayLeave) override
    {
        auto exchange = std::make_unique<NetworkExchange>(m_pool, std::move(mayLeave));
        QNetworkRequest network = networkRequestOf(request);
        if (request.url.scheme() == u"https") {
            if (!m_trusted)
                m_trusted = TrustedAuthorities::fromEnvironment();
            if (!m_trusted->problem.isEmpty()) {
                exchange->failSoon({HttpFailure::Kind::Tls, m_trusted->problem});
                return exchange;
            }
            network.setSslConfiguration(m_trusted->configuration);
        }
        exchange->start(request, network);
        return exchange;
    }

private:
    ManagerPool m_pool;
    std::optional<TrustedAuthorities> m_trusted; ///< read with the first encrypted request
};

} // namespace

std::unique_ptr<HttpTransport> makeNetworkTransport()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false); // SystemProxy asks for it
    return std::make_unique<NetworkTransport>();
}

} // namespace Pennybench::Providers

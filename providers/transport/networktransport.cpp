#include "providers/transport/curlloop.h"
#include "providers/transport/networkexchange.h"
#include "providers/transport/systemproxy.h"

#include <QPointer>

#include <csignal>
#include <vector>

namespace Pennybench {

namespace {

class NetworkTransport final : public HttpTransport, public NetworkExchange::Owner {
public:
    NetworkTransport()
        : m_loop(
            {[](CURL *easy, CURLcode code) { NetworkExchange::of(easy)->end(code); }, [this] { announce(); }})
    {
    }

    ~NetworkTransport() override
    {
        for (CURL *easy : m_idle)
            curl_easy_cleanup(easy);
    }

    std::unique_ptr<HttpExchange> send(const HttpRequest &request, Permission mayLeave) override
    {
        CURL *easy = freeHandle();
        auto exchange = std::make_unique<NetworkExchange>(
            *this, easy, request, std::move(mayLeave), m_proxy.forUrl(request.url));
        m_loop.add(easy);
        return exchange;
    }

private:
    void noteChanged(NetworkExchange *exchange) override { m_changed.emplace_back(exchange); }
    void takeOut(CURL *easy) override { m_loop.takeOut(easy); }
    void giveBack(CURL *easy) override
    {
        curl_easy_reset(easy);
        m_idle.push_back(easy);
    }

    CURL *freeHandle()
    {
        if (m_idle.empty())
            return curl_easy_init();
        CURL *easy = m_idle.back();
        m_idle.pop_back();
        return easy;
    }

    void announce()
    {
        for (const QPointer<NetworkExchange> &exchange : std::exchange(m_changed, {})) {
            if (exchange)
                exchange->announce();
        }
    }

    CurlLoop m_loop;
    SystemProxy m_proxy;
    std::vector<CURL *> m_idle;
    std::vector<QPointer<NetworkExchange>> m_changed;
};

} // namespace

std::unique_ptr<HttpTransport> makeNetworkTransport()
{
    static const bool ready = [] {
        // A connection that closes while something is written to it must not end the program.
        std::signal(SIGPIPE, SIG_IGN);
        return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }();
    if (!ready)
        qFatal("The network library cannot be started.");
    return std::make_unique<NetworkTransport>();
}

} // namespace Pennybench

#include "providers/transport/managerpool.h"

#include "providers/transport/systemproxy.h"

#include <algorithm>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

namespace Pennybench::Providers {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int requestsPerManager = 256;
#else
constexpr int requestsPerManager = 6;
#endif

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxy);
    return manager;
}

} // namespace

QNetworkAccessManager &ManagerPool::borrow()
{
    // The first that has room, so that open connections are used again.
    auto slot = std::find_if(
        m_slots.begin(), m_slots.end(), [](const Slot &each) { return each.requests < requestsPerManager; });
    if (slot == m_slots.end())
        slot = m_slots.insert(slot, {newManager()});
    ++slot->requests;
    return *slot->manager;
}

void ManagerPool::giveBack(const QNetworkAccessManager &manager)
{
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(),
        [&manager](const Slot &each) { return each.manager.get() == &manager; });
    --slot->requests;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void ManagerPool::allowConnections(QNetworkRequest &request)
{
    QHttp1Configuration configuration;
    configuration.setNumberOfConnectionsPerHost(requestsPerManager);
    request.setHttp1Configuration(configuration);
}
#else
void ManagerPool::allowConnections(QNetworkRequest & /*request*/) { }
#endif

} // namespace Pennybench::Providers

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>
#include <vector>

namespace Pennybench::Providers {

/// Network managers for any number of parallel requests. Before Qt 6.5 a manager opens at most six
/// connections to a host and delays further requests, so there are as many managers as needed. Since then one
/// is enough, because a request can set the number of connections.
class ManagerPool {
public:
    /// A manager that sends at once. giveBack() says when the request is over.
    QNetworkAccessManager &borrow();
    void giveBack(const QNetworkAccessManager &manager);

    /// Sets how many connections the host may have, if Qt supports it.
    static void allowConnections(QNetworkRequest &request);

private:
    struct Slot {
        std::unique_ptr<QNetworkAccessManager> manager;
        int requests = 0;
    };

    std::vector<Slot> m_slots;
};

} // namespace Pennybench::Providers

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>
#include <vector>

namespace Pennybench::Providers {

/// Network managers for any number of requests at once. Before Qt 6.5 a manager opens six connections to a
/// host at most and lets every further request wait, so that there are as many managers as are needed; later
/// one is enough, because a request can say how many connections its host may have.
class ManagerPool {
public:
    /// A manager that sends at once. giveBack() says when the request is over.
    QNetworkAccessManager &borrow();
    void giveBack(const QNetworkAccessManager &manager);

    /// Says, where Qt lets it be said, how many connections the host may have.
    static void allowConnections(QNetworkRequest &request);

private:
    struct Slot {
        std::unique_ptr<QNetworkAccessManager> manager;
        int requests = 0;
    };

    std::vector<Slot> m_slots;
};

} // namespace Pennybench::Providers

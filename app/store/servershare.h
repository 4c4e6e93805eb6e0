#pragma once

#include "app/runs/workshare.h"
#include "app/store/changefeed.h"
#include "app/store/serverlink.h"
#include "app/store/sessionwriter.h"

#include <QTimer>

namespace Pennybench::Store {

/// Shares a session on a server: what each has is in its tables, which functions of the same place change
/// (postgresql-lab.sql). Once a second, and four times a second while others work, it looks at what they did;
/// every five seconds it says that its run is alive, and keeps what those that died had asked as answers that
/// may have been charged.
class ServerShare final : public Runs::WorkShare {
    Q_OBJECT

public:
    struct Ways {
        std::function<void(SessionWriter::Entry)> write;
        std::function<void(qint64)> worksAs; ///< the number of the run has changed; 0: none
        std::function<void(const Problem &)> failed; ///< the server does not answer
    };
    /// plan: of the session. last: the number of the last change that the run knows.
    ServerShare(ServerLink &link, const Runs::RunPlan &plan, qint64 last, Ways ways);
    ~ServerShare() override;

    Expected<Place> join(const Joining &joining) override;
    void leave() override;
    Expected<Reply> claim(const Claim &claim) override;
    void rest(const Runs::AnswerKey &key) override;
    void giveBack(const Runs::AnswerKey &key) override;
    void tookTokens(quint64 request, qint64 tokens) override;
    void slowDown(
        const Models::ProviderEntry &provider, int concurrency, std::chrono::milliseconds wait) override;
    void settle(
        const Runs::AnswerKey &key, const QString &provider, const Runs::Charge &charge, bool keeps) override;
    Expected<std::optional<Runs::Answer>> whole(const Runs::AnswerKey &key) override;

    /// What settle() said of the answer that is saved now; missing where the run has not joined.
    std::optional<Settlement> takeSettlement(const Runs::AnswerKey &key);

private:
    Unexpected away(const Problem &problem) const;
    void look();
    void stayAlive();
    Expected<void> tellNews();
    Expected<void> buryDead();
    Expected<Others> readOthers();

    ServerLink &m_link;
    const Runs::RunPlan &m_plan;
    ChangeFeed m_feed;
    const Ways m_ways;
    Joining m_joined;
    QHash<Runs::AnswerKey, Settlement> m_settlements;
    quint64 m_lastRequest = 0;
    QSet<quint64> m_counted; ///< requests that a limit of tokens counts
    QTimer m_regular;
    QTimer m_alive;
    QTimer m_soon;
};

} // namespace Pennybench::Store

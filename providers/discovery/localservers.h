#pragma once

#include "providers/discovery/modellistjob.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace Pennybench::Providers {

/// Looks for model servers on this machine. They are asked for their models without a key. One that gives no
/// list within the limit counts as absent.
class LocalServers : public QObject {
    Q_OBJECT

public:
    /// The transport must outlive this object.
    explicit LocalServers(HttpTransport &transport, std::chrono::milliseconds limit = std::chrono::seconds(2),
        QObject *parent = nullptr);
    ~LocalServers() override;

    /// Asks all of them at once; endpoints on other machines are left out. Starting again cancels pending
    /// requests.
    void look(const QList<Endpoint> &candidates);

signals:
    void found(const QString &providerId, const QList<Pennybench::Providers::ListedModel> &models);
    /// The server is there and still loads its model, so it lists none yet.
    void loading(const QString &providerId);
    /// The server is there but lists its models only with a key.
    void wantsKey(const QString &providerId);
    /// All candidates have answered or timed out.
    void finished();

private:
    void onEnd();

    HttpTransport &m_transport;
    std::chrono::milliseconds m_limit;
    std::vector<std::unique_ptr<ModelListJob>> m_jobs;
    size_t m_ended = 0;
};

} // namespace Pennybench::Providers

#include "providers/discovery/localservers.h"

#include "providers/thismachine.h"

#include <QTimer>

namespace Pennybench::Providers {

LocalServers::LocalServers(HttpTransport &transport, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_limit(limit)
{
}

LocalServers::~LocalServers() = default;

void LocalServers::look(const QList<Endpoint> &candidates)
{
    for (auto &job : m_jobs) {
        job->disconnect(this);
        job.release()->deleteLater();
    }
    m_jobs.clear();
    m_ended = 0;
    for (Endpoint endpoint : candidates) {
        if (!isThisMachine(endpoint.baseUrl.host()))
            continue;
        endpoint.key.clear();
        auto job = std::make_unique<ModelListJob>(endpoint, m_transport, m_limit);
        connect(job.get(), &ModelListJob::listed, this,
            [this, id = endpoint.providerId](const QList<ListedModel> &models) {
                emit found(id, models);
                onEnd();
            });
        connect(
            job.get(), &ModelListJob::failed, this, [this, id = endpoint.providerId](const ChatError &error) {
                if (error.loading)
                    emit loading(id);
                else if (error.kind == ErrorKind::Auth)
                    emit wantsKey(id);
                onEnd();
            });
        m_jobs.push_back(std::move(job));
    }
    for (const auto &job : m_jobs)
        job->start();
    if (m_jobs.empty())
        QTimer::singleShot(0, this, &LocalServers::finished);
}

void LocalServers::onEnd()
{
    if (++m_ended == m_jobs.size())
        emit finished();
}

} // namespace Pennybench::Providers

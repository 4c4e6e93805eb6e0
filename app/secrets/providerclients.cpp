#include "app/secrets/providerclients.h"

#include "app/catalogue/baseurl.h"
#include "app/catalogue/endpointfor.h"
#include "app/secrets/guardedclient.h"
#include "app/secrets/keychainvault.h"
#include "providers/chatclients.h"

#include <QEventLoop>
#include <QTimer>

namespace Pennybench::Secrets {

/// Asks for one key after the other.
class ProviderClients::Gathering : public QObject {
public:
    Gathering(
        ProviderClients &clients, Job job, const QList<Models::ProviderEntry> &providers, const Ready &ready)
        : QObject(&clients.m_gatherings)
        , m_clients(clients)
        , m_job(job)
        , m_waiting(providers)
        , m_ready(ready)
    {
        connect(&clients.m_source, &KeySource::keyFound, this,
            [this](const QString &, const QByteArray &key, KeyOrigin from, quint64 request) {
                if (request == m_request)
                    keep(key, from);
            });
        connect(&clients.m_source, &KeySource::keyMissing, this,
            [this](const QString &, const Problem &problem, quint64 request) {
                if (request == m_request)
                    end(problem);
            });
        QTimer::singleShot(0, this, &Gathering::askForNext);
    }

private:
    void askForNext()
    {
        if (m_waiting.isEmpty())
            end(std::nullopt);
        else
            m_request = m_clients.m_source.request(m_waiting.first());
    }

    void keep(const QByteArray &key, KeyOrigin from)
    {
        const QString slot = vaultSlot(m_waiting.takeFirst());
        m_clients.m_keys.insert(slot, key);
        if (from == KeyOrigin::Environment)
            m_clients.m_fromEnv.insert(slot);
        else
            m_clients.m_fromEnv.remove(slot);
        askForNext();
    }

    void end(const std::optional<Problem> &problem)
    {
        m_request = 0;
        m_clients.m_jobs.remove(m_job);
        deleteLater();
        m_ready(problem);
    }

    ProviderClients &m_clients;
    Job m_job;
    quint64 m_request = 0; ///< to the source; 0: none
    QList<Models::ProviderEntry> m_waiting;
    Ready m_ready;
};

ProviderClients::ProviderClients()
    : m_log(m_redactor)
    , m_ownVault(std::make_unique<KeychainVault>())
    , m_ownSource(std::make_unique<KeySource>(*m_ownVault))
    , m_source(*m_ownSource)
    , m_transport(Providers::makeNetworkTransport())
{
    guardLog();
}

ProviderClients::ProviderClients(KeySource &source)
    : m_log(m_redactor)
    , m_source(source)
    , m_transport(Providers::makeNetworkTransport())
{
    guardLog();
}

ProviderClients::~ProviderClients() = default;

void ProviderClients::guardLog()
{
    QObject::connect(&m_source, &KeySource::keyFound, &m_gatherings,
        [this](const QString &, const QByteArray &key) { m_redactor.add(key); });
}

ProviderClients::Job ProviderClients::prepare(
    const QList<Models::ProviderEntry> &providers, const Ready &ready)
{
    const Job job = ++m_lastJob;
    m_jobs.insert(job, new Gathering(*this, job, providers, ready));
    return job;
}

void ProviderClients::cancel(Job job)
{
    delete m_jobs.take(job);
}

std::optional<Problem> ProviderClients::prepare(const QList<Models::ProviderEntry> &providers)
{
    QEventLoop waiting;
    std::optional<Problem> missing;
    prepare(providers, [&](const std::optional<Problem> &problem) {
        missing = problem;
        waiting.quit();
    });
    waiting.exec();
    return missing;
}

Providers::Endpoint ProviderClients::endpoint(const Models::ProviderEntry &provider) const
{
    const QString slot = vaultSlot(provider);
    Providers::Endpoint endpoint = Models::endpointFor(provider, m_keys.value(slot));
    endpoint.keyIsFromEnv = m_fromEnv.contains(slot);
    return endpoint;
}

std::function<Expected<std::unique_ptr<Providers::ChatClient>>(const Models::ProviderEntry &)>
ProviderClients::factory(const Models::TimeLimits &given)
{
    return [this, given](
               const Models::ProviderEntry &provider) -> Expected<std::unique_ptr<Providers::ChatClient>> {
        if (const auto objection = Models::objectionTo(provider.baseUrl, provider.allowPlaintext)) {
            return failure({.message = *objection,
                .file = provider.baseUrl.host(),
                .field = QStringLiteral("base_url of %1").arg(provider.id)});
        }
        Providers::Endpoint endpoint = this->endpoint(provider);
        endpoint.timeouts = Models::timeoutsFor(provider, given);
        return guarded(Providers::makeChatClient(endpoint, *m_transport, m_clock), endpoint.key);
    };
}

} // namespace Pennybench::Secrets

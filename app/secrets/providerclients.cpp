#include "app/secrets/providerclients.h"

#include "app/catalogue/baseurl.h"
#include "app/catalogue/endpointfor.h"
#include "app/secrets/guardedclient.h"
#include "app/secrets/keychainvault.h"
#include "providers/chatclients.h"

#include <QEventLoop>
#include <QTimer>

namespace Pennybench {

/// Asks for one key after the other.
class ProviderClients::Gathering : public QObject {
public:
    Gathering(ProviderClients &clients, const QList<ProviderEntry> &providers, const Ready &ready)
        : QObject(&clients.m_gatherings)
        , m_clients(clients)
        , m_waiting(providers)
        , m_ready(ready)
    {
        connect(&clients.m_source, &KeySource::keyFound, this, &Gathering::keep);
        connect(&clients.m_source, &KeySource::keyMissing, this,
            [this](const QString &id, const Problem &problem) {
                if (isNext(id))
                    end(problem);
            });
        QTimer::singleShot(0, this, &Gathering::askForNext);
    }

private:
    bool isNext(const QString &id) const { return !m_waiting.isEmpty() && m_waiting.first().id == id; }

    void askForNext()
    {
        if (m_waiting.isEmpty())
            end(std::nullopt);
        else
            m_clients.m_source.request(m_waiting.first());
    }

    void keep(const QString &id, const QByteArray &key, KeyOrigin from)
    {
        if (!isNext(id))
            return;
        m_clients.m_keys.insert(id, key);
        if (from == KeyOrigin::Environment)
            m_clients.m_fromEnv.insert(id);
        else
            m_clients.m_fromEnv.remove(id);
        m_waiting.removeFirst();
        askForNext();
    }

    void end(const std::optional<Problem> &problem)
    {
        m_waiting.clear();
        deleteLater();
        m_ready(problem);
    }

    ProviderClients &m_clients;
    QList<ProviderEntry> m_waiting;
    Ready m_ready;
};

ProviderClients::ProviderClients()
    : m_log(m_redactor)
    , m_ownVault(std::make_unique<KeychainVault>())
    , m_ownSource(std::make_unique<KeySource>(*m_ownVault))
    , m_source(*m_ownSource)
    , m_transport(makeNetworkTransport())
{
    guardLog();
}

ProviderClients::ProviderClients(KeySource &source)
    : m_log(m_redactor)
    , m_source(source)
    , m_transport(makeNetworkTransport())
{
    guardLog();
}

ProviderClients::~ProviderClients() = default;

void ProviderClients::guardLog()
{
    QObject::connect(&m_source, &KeySource::keyFound, &m_gatherings,
        [this](const QString &, const QByteArray &key) { m_redactor.add(key); });
}

void ProviderClients::prepare(const QList<ProviderEntry> &providers, const Ready &ready)
{
    new Gathering(*this, providers, ready);
}

std::optional<Problem> ProviderClients::prepare(const QList<ProviderEntry> &providers)
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

Endpoint ProviderClients::endpoint(const ProviderEntry &provider) const
{
    Endpoint endpoint = endpointFor(provider, m_keys.value(provider.id));
    endpoint.keyIsFromEnv = m_fromEnv.contains(provider.id);
    return endpoint;
}

std::function<Expected<std::unique_ptr<ChatClient>>(const ProviderEntry &)> ProviderClients::factory(
    const Timeouts &timeouts)
{
    return [this, timeouts](const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
        if (const auto objection = objectionTo(provider.baseUrl, provider.allowPlaintext)) {
            return failure({.message = *objection,
                .file = provider.baseUrl.host(),
                .field = QStringLiteral("base_url of %1").arg(provider.id)});
        }
        Endpoint endpoint = this->endpoint(provider);
        endpoint.timeouts = timeoutsFor(provider, timeouts);
        return guarded(makeChatClient(endpoint, *m_transport), endpoint.key);
    };
}

} // namespace Pennybench

#include "app/secrets/providerclients.h"

#include "app/catalogue/endpointfor.h"
#include "app/secrets/keysource.h"
#include "providers/chatclients.h"

#include <QEventLoop>

namespace Pennybench {

ProviderClients::ProviderClients()
    : m_log(m_redactor)
    , m_transport(makeNetworkTransport())
{
}

ProviderClients::~ProviderClients() = default;

std::optional<Problem> ProviderClients::prepare(const QList<ProviderEntry> &providers)
{
    KeySource source(m_vault);
    QEventLoop waiting;
    QHash<QString, Problem> missing;
    QObject::connect(&source, &KeySource::keyFound, &waiting, [&](const QString &id, const QByteArray &key) {
        m_redactor.add(key);
        m_keys.insert(id, key);
        waiting.quit();
    });
    QObject::connect(
        &source, &KeySource::keyMissing, &waiting, [&](const QString &id, const Problem &problem) {
            missing.insert(id, problem);
            waiting.quit();
        });
    for (const ProviderEntry &provider : providers) {
        source.request(provider);
        waiting.exec();
        if (missing.contains(provider.id))
            return missing.value(provider.id);
    }
    return std::nullopt;
}

std::function<Expected<std::unique_ptr<ChatClient>>(const ProviderEntry &)> ProviderClients::factory(
    const Timeouts &timeouts)
{
    return [this, timeouts](const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
        Endpoint endpoint = endpointFor(provider, m_keys.value(provider.id));
        endpoint.timeouts = timeouts;
        return makeChatClient(endpoint, *m_transport);
    };
}

} // namespace Pennybench

#include "app/commandline/providerclients.h"

#include "app/catalogue/endpointfor.h"
#include "providers/chatclients.h"

namespace Pennybench {

ProviderClients::ProviderClients()
    : m_transport(makeNetworkTransport())
{
}

ProviderClients::~ProviderClients() = default;

std::optional<Problem> ProviderClients::prepare(const QList<ProviderEntry> &providers)
{
    for (const ProviderEntry &provider : providers) {
        if (provider.keyEnv.isEmpty())
            continue;
        const QByteArray key = qgetenv(provider.keyEnv.toLocal8Bit().constData()).trimmed();
        if (key.isEmpty() && !provider.isLocal()) {
            return Problem{
                .message = QStringLiteral("There is no key for %1: put it into the environment variable %2, "
                                          "or enter it in the window under Settings.")
                               .arg(provider.name, provider.keyEnv)};
        }
        m_keys.insert(provider.id, key);
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

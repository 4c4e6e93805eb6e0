#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "app/secrets/keychainvault.h"
#include "app/secrets/redactedlog.h"
#include "providers/chatclient.h"
#include "providers/transport/httptransport.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace Pennybench {

/// Clients for the providers of a run, with their keys, over one network transport. While it lives the log
/// shows none of the keys.
class ProviderClients {
public:
    ProviderClients();
    ~ProviderClients();

    /// Fetches the keys that the providers need, from the environment or the key chain, for which it waits in
    /// an event loop. A problem names the provider whose key is missing and says where to put it; nothing has
    /// been sent then.
    std::optional<Problem> prepare(const QList<ProviderEntry> &providers);

    /// What a run makes its clients with. Must not outlive this object.
    std::function<Expected<std::unique_ptr<ChatClient>>(const ProviderEntry &)> factory(
        const Timeouts &timeouts);

private:
    KeyRedactor m_redactor;
    RedactedLog m_log;
    KeychainVault m_vault;
    std::unique_ptr<HttpTransport> m_transport;
    QHash<QString, QByteArray> m_keys;
};

} // namespace Pennybench

#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "providers/chatclient.h"
#include "providers/transport/httptransport.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace Pennybench {

/// Clients for the providers of a run, with their keys, over one network transport.
class ProviderClients {
public:
    ProviderClients();
    ~ProviderClients();

    /// Fetches the keys that the providers need. A problem names the provider whose key is missing and says
    /// where to put it; nothing has been sent then.
    std::optional<Problem> prepare(const QList<ProviderEntry> &providers);

    /// What a run makes its clients with. Must not outlive this object.
    std::function<Expected<std::unique_ptr<ChatClient>>(const ProviderEntry &)> factory(
        const Timeouts &timeouts);

private:
    std::unique_ptr<HttpTransport> m_transport;
    QHash<QString, QByteArray> m_keys;
};

} // namespace Pennybench

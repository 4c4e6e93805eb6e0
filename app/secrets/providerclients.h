#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "app/secrets/keysource.h"
#include "app/secrets/redactedlog.h"
#include "providers/base/clock.h"
#include "providers/chatclient.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace Pennybench::Secrets {

/// Clients for the providers of a run, with their keys, over one network transport. While it exists, the log
/// shows none of the keys.
class ProviderClients {
public:
    using Ready = std::function<void(const std::optional<Problem> &)>;

    /// With keys from the environment and the key chain.
    ProviderClients();
    /// With keys from a source that must outlive this object.
    explicit ProviderClients(KeySource &source);
    ~ProviderClients();
    Q_DISABLE_COPY_MOVE(ProviderClients)

    /// Number of a running preparation; never 0.
    using Job = quint64;

    /// Fetches the keys that the providers need and then calls back once: never from inside the call, and not
    /// at all after cancel() or after this object is destroyed. A problem names the provider whose key is
    /// missing and says where to put it. A caller that may be destroyed earlier must cancel.
    Job prepare(const QList<Models::ProviderEntry> &providers, const Ready &ready);
    /// Ends the preparation without calling back; does nothing if it has ended.
    void cancel(Job job);
    /// The same, waiting in an event loop: for programs without a window.
    std::optional<Problem> prepare(const QList<Models::ProviderEntry> &providers);

    /// How the provider is reached with the key that prepare() found.
    Providers::Endpoint endpoint(const Models::ProviderEntry &provider) const;
    Providers::HttpTransport &transport() { return *m_transport; }
    KeySource &keys() { return m_source; }

    /// Creates the clients of a run, with the timeouts of timeoutsFor(). Must not outlive this object.
    std::function<Expected<std::unique_ptr<Providers::ChatClient>>(const Models::ProviderEntry &)> factory(
        const Models::TimeLimits &given);

private:
    class Gathering;
    void guardLog();

    const SystemClock m_clock;
    KeyRedactor m_redactor;
    RedactedLog m_log;
    std::unique_ptr<SecretVault> m_ownVault;
    std::unique_ptr<KeySource> m_ownSource;
    KeySource &m_source;
    std::unique_ptr<Providers::HttpTransport> m_transport;
    QHash<QString, QByteArray> m_keys; ///< by vaultSlot(): a key belongs to an origin
    QSet<QString> m_fromEnv; ///< slots whose key the environment holds
    QHash<Job, Gathering *> m_jobs;
    Job m_lastJob = 0;
    QObject m_gatherings; ///< their parent
};

} // namespace Pennybench::Secrets

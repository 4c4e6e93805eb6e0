#pragma once

#include "app/base/expected.h"
#include "app/catalogue/catalogue.h"
#include "app/secrets/secretvault.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QQueue>

#include <optional>

namespace Pennybench::Secrets {

enum class KeyOrigin { NoneNeeded, Environment, ThisSession, Vault };

/// Finds the key of a provider: in the environment, else among those entered for this session, else in the
/// vault. A key belongs to the provider's id and origin (scheme, host and port), so another base URL needs
/// the key again. An environment variable of the built-in catalogue is read only for its built-in origin and
/// for this machine, so no other catalogue can send that key elsewhere.
///
/// Every request is answered by exactly one signal, never from inside the call.
class KeySource : public QObject {
    Q_OBJECT

public:
    explicit KeySource(SecretVault &vault,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        QObject *parent = nullptr);

    /// Answered by keyFound or keyMissing with the returned number, so that no caller uses the key of another
    /// origin. A provider on this machine needs no key.
    quint64 request(const Models::ProviderEntry &provider);
    /// Saves the key in the vault; answered by keyStored or storingFailed. Spaces around the key are removed.
    void store(const Models::ProviderEntry &provider, const QByteArray &key);
    /// Keeps the key until the program ends, if no vault can be used.
    void keepForThisSession(const Models::ProviderEntry &provider, const QByteArray &key);
    /// Removes it from memory and the vault; answered by keyRemoved or storingFailed.
    void remove(const Models::ProviderEntry &provider);

signals:
    void keyFound(const QString &providerId, const QByteArray &key, Pennybench::Secrets::KeyOrigin from,
        quint64 request);
    void keyMissing(const QString &providerId, const Pennybench::Problem &problem, quint64 request);
    void keyStored(const QString &providerId);
    void keyRemoved(const QString &providerId);
    void storingFailed(const QString &providerId, const Pennybench::Problem &problem);

private:
    enum class Wish { Read, Write, Remove };
    struct Operation {
        Wish wish;
        Models::ProviderEntry provider;
        QByteArray key;
        quint64 request = 0;
    };
    void enqueue(const Operation &operation);
    void begin(const QString &slot);
    /// The running operation of this slot has ended; the next one begins.
    std::optional<Operation> take(const QString &slot);
    void answer(
        const Models::ProviderEntry &provider, const QByteArray &key, KeyOrigin from, quint64 request);
    void onKeyRead(const QString &slot, const QByteArray &key);
    void onFailed(const QString &slot, const Problem &problem);

    SecretVault &m_vault;
    QProcessEnvironment m_environment;
    QHash<QString, QByteArray> m_session;
    quint64 m_requests = 0;
    QHash<QString, QQueue<Operation>> m_waiting; ///< by slot; the first one is running
};

/// The environment's key for this provider; empty if the variable is not set. A problem if the variable
/// belongs to another origin.
Expected<QByteArray> keyFromEnvironment(
    const Models::ProviderEntry &provider, const QProcessEnvironment &environment);
/// The name under which the vault keeps the provider's key.
QString vaultSlot(const Models::ProviderEntry &provider);

} // namespace Pennybench::Secrets

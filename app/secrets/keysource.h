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
/// vault. A key belongs to the provider's id and origin (scheme, host and port): with another base URL it is
/// asked for again. An environment variable that the built-in catalogue knows is read only for the origin
/// that it is built in for and for this machine, so that no other catalogue can send that key elsewhere.
///
/// Every request is answered by exactly one signal, never from inside the call.
class KeySource : public QObject {
    Q_OBJECT

public:
    explicit KeySource(SecretVault &vault,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        QObject *parent = nullptr);

    /// Answered by keyFound or keyMissing with the number that is returned, so that nobody takes the key of
    /// another origin for his own. A provider on this machine needs no key.
    quint64 request(const Models::ProviderEntry &provider);
    /// Keeps the key in the vault; answered by keyStored or storingFailed. Blanks around the key are dropped.
    void store(const Models::ProviderEntry &provider, const QByteArray &key);
    /// Keeps the key until the program ends, where no vault can be used.
    void keepForThisSession(const Models::ProviderEntry &provider, const QByteArray &key);
    /// Takes it out of the session and the vault; answered by keyRemoved or storingFailed.
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
    /// The operation of this slot that was under way; the next one begins.
    std::optional<Operation> take(const QString &slot);
    void answer(
        const Models::ProviderEntry &provider, const QByteArray &key, KeyOrigin from, quint64 request);
    void onKeyRead(const QString &slot, const QByteArray &key);
    void onFailed(const QString &slot, const Problem &problem);

    SecretVault &m_vault;
    QProcessEnvironment m_environment;
    QHash<QString, QByteArray> m_session;
    quint64 m_requests = 0;
    QHash<QString, QQueue<Operation>> m_waiting; ///< by slot; the first one is under way
};

/// The environment's key for this provider; empty where the variable is not set. A problem where the variable
/// belongs to another origin.
Expected<QByteArray> keyFromEnvironment(
    const Models::ProviderEntry &provider, const QProcessEnvironment &environment);
/// The name under which the vault keeps the provider's key.
QString vaultSlot(const Models::ProviderEntry &provider);

} // namespace Pennybench::Secrets

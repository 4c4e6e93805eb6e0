#include "app/secrets/keychainvault.h"
#include "app/secrets/keymessages.h"

#include <QTimer>

// Built in place of the key chain where PENNYBENCH_KEYCHAIN is off: there is none, and it says so.

namespace Pennybench::Secrets {

KeychainVault::KeychainVault(QObject *parent, std::chrono::milliseconds limit)
    : SecretVault(parent)
    , m_limit(limit)
{
    Q_UNUSED(m_limit)
}

void KeychainVault::read(const QString &provider)
{
    QTimer::singleShot(
        0, this, [this, provider] { emit failed(provider, {.message = KeyMessages::builtWithoutVault}); });
}

void KeychainVault::write(const QString &provider, const QByteArray &)
{
    read(provider);
}

void KeychainVault::remove(const QString &provider)
{
    read(provider);
}

} // namespace Pennybench::Secrets

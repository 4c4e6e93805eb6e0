#include "app/secrets/memoryvault.h"

#include <QTimer>

namespace Pennybench::Secrets {

void MemoryVault::read(const QString &provider)
{
    QTimer::singleShot(0, this, [this, provider] { emit keyRead(provider, m_keys.value(provider)); });
}

void MemoryVault::write(const QString &provider, const QByteArray &key)
{
    m_keys.insert(provider, key);
    QTimer::singleShot(0, this, [this, provider] { emit keyWritten(provider); });
}

void MemoryVault::remove(const QString &provider)
{
    m_keys.remove(provider);
    QTimer::singleShot(0, this, [this, provider] { emit keyRemoved(provider); });
}

} // namespace Pennybench::Secrets

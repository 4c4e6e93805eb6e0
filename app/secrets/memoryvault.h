#pragma once

#include "app/secrets/secretvault.h"

#include <QHash>

namespace Pennybench::Secrets {

/// Keeps keys in memory until the program ends.
class MemoryVault final : public SecretVault {
    Q_OBJECT

public:
    using SecretVault::SecretVault;

    void read(const QString &provider) override;
    void write(const QString &provider, const QByteArray &key) override;
    void remove(const QString &provider) override;

private:
    QHash<QString, QByteArray> m_keys;
};

} // namespace Pennybench::Secrets

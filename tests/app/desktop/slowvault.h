#pragma once

#include "app/secrets/secretvault.h"

#include <QStringList>

namespace Pennybench {

/// A key chain that is locked: it answers when the test unlocks it.
class SlowVault final : public Secrets::SecretVault {
public:
    void read(const QString &slot) override { asked += slot; }
    void write(const QString &slot, const QByteArray &) override { emit keyWritten(slot); }
    void remove(const QString &slot) override { emit keyRemoved(slot); }

    /// Answers everything that was asked for so far with this key.
    void unlock(const QByteArray &key)
    {
        for (const QString &slot : std::exchange(asked, {}))
            emit keyRead(slot, key);
    }

    QStringList asked;
};

} // namespace Pennybench

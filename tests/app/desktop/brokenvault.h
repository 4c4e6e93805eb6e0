#pragma once

#include "app/secrets/secretvault.h"

#include <QTimer>

namespace Pennybench {

/// A vault like a desktop without a secret service.
class BrokenVault final : public Secrets::SecretVault {
public:
    void read(const QString &slot) override { fail(slot); }
    void write(const QString &slot, const QByteArray &) override { fail(slot); }
    void remove(const QString &slot) override { fail(slot); }

private:
    void fail(const QString &slot)
    {
        QTimer::singleShot(
            0, this, [this, slot] { emit failed(slot, {.message = QStringLiteral("No key chain.")}); });
    }
};

} // namespace Pennybench

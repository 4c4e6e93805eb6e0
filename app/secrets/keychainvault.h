#pragma once

#include "app/secrets/secretvault.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Pennybench::Secrets {

/// Keeps keys in the key chain of the desktop (Secret Service or KWallet). Never falls back to an unencrypted
/// file. A locked key chain answers with an empty key, like one without the key.
class KeychainVault final : public SecretVault {
    Q_OBJECT

public:
    explicit KeychainVault(
        QObject *parent = nullptr, std::chrono::milliseconds limit = std::chrono::seconds(10));

    void read(const QString &provider) override;
    void write(const QString &provider, const QByteArray &key) override;
    void remove(const QString &provider) override;

private:
    enum class Operation { Read, Write, Remove };
    void start(QKeychain::Job *job, Operation operation, const QString &provider);
    void report(QKeychain::Job *job, Operation operation, const QString &provider);

    std::chrono::milliseconds m_limit;
};

} // namespace Pennybench::Secrets

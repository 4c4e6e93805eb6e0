#include "app/secrets/keychainvault.h"

#include "app/secrets/keymessages.h"

#include <qt6keychain/keychain.h>
#include <QTimer>

namespace Pennybench::Secrets {

namespace {

constexpr QStringView service = u"pennybench";

Problem unusable(const Message &why)
{
    return {.message = Message(KeyMessages::vaultUnusable, {why})};
}

Message reasonOf(const QKeychain::Job &job)
{
    const QString text = job.errorString().simplified();
    return text.isEmpty() ? Message(KeyMessages::noService) : Message(text);
}

} // namespace

KeychainVault::KeychainVault(QObject *parent, std::chrono::milliseconds limit)
    : SecretVault(parent)
    , m_limit(limit)
{
}

void KeychainVault::read(const QString &provider)
{
    start(new QKeychain::ReadPasswordJob(service.toString()), Operation::Read, provider);
}

void KeychainVault::write(const QString &provider, const QByteArray &key)
{
    auto *job = new QKeychain::WritePasswordJob(service.toString());
    job->setBinaryData(key);
    start(job, Operation::Write, provider);
}

void KeychainVault::remove(const QString &provider)
{
    start(new QKeychain::DeletePasswordJob(service.toString()), Operation::Remove, provider);
}

void KeychainVault::start(QKeychain::Job *job, Operation operation, const QString &provider)
{
    job->setKey(provider);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [this, job, limit, provider] {
        disconnect(job, nullptr, this, nullptr);
        limit->deleteLater();
        emit failed(provider, unusable(Message(KeyMessages::noReply)));
    });
    connect(job, &QKeychain::Job::finished, this, [this, limit, operation, provider](QKeychain::Job *done) {
        delete limit;
        report(done, operation, provider);
    });
    limit->start(m_limit);
    job->start();
}

void KeychainVault::report(QKeychain::Job *job, Operation operation, const QString &provider)
{
    const bool absent = job->error() == QKeychain::EntryNotFound;
    if (job->error() != QKeychain::NoError && (!absent || operation == Operation::Write)) {
        emit failed(provider, unusable(reasonOf(*job)));
        return;
    }
    switch (operation) {
    case Operation::Read:
        emit keyRead(provider, static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
        break;
    case Operation::Write:
        emit keyWritten(provider);
        break;
    case Operation::Remove:
        emit keyRemoved(provider);
        break;
    }
}

} // namespace Pennybench::Secrets

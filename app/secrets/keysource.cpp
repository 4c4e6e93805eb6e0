#include "app/secrets/keysource.h"

#include "app/secrets/keymessages.h"

#include <QTimer>

namespace Pennybench::Secrets {

namespace {

QString originOf(const QUrl &url)
{
    const int standardPort = url.scheme() == u"https" ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(standardPort));
}

/// Whether the built-in catalogue sends this variable's key, and only to other origins.
bool belongsElsewhere(const Models::ProviderEntry &provider, QString &owner)
{
    bool known = false;
    for (const Models::ProviderEntry &builtIn : Models::builtInCatalogue().providers()) {
        if (builtIn.keyEnv != provider.keyEnv)
            continue;
        if (originOf(builtIn.baseUrl) == originOf(provider.baseUrl))
            return false;
        known = true;
        owner = builtIn.baseUrl.host();
    }
    return known;
}

Problem noKey(const Models::ProviderEntry &provider)
{
    return {.message = Message(KeyMessages::noKey, {provider.name, provider.keyEnv}),
        .file = provider.baseUrl.host()};
}

Problem noKeyAndNoVault(const Models::ProviderEntry &provider, const Problem &vault)
{
    return {.message = Message(KeyMessages::noKeyNoVault, {provider.name, provider.keyEnv, vault.message}),
        .file = provider.baseUrl.host()};
}

} // namespace

Expected<QByteArray> keyFromEnvironment(
    const Models::ProviderEntry &provider, const QProcessEnvironment &environment)
{
    const QByteArray key = environment.value(provider.keyEnv).trimmed().toUtf8();
    QString owner;
    if (!key.isEmpty() && !provider.isLocal() && belongsElsewhere(provider, owner)) {
        return failure(
            {.message = Message(KeyMessages::otherHost, {provider.keyEnv, owner, provider.baseUrl.host()}),
                .field = QStringLiteral("key_env of %1").arg(provider.id)});
    }
    return key;
}

QString vaultSlot(const Models::ProviderEntry &provider)
{
    return QStringLiteral("%1 at %2").arg(provider.id, originOf(provider.baseUrl));
}

KeySource::KeySource(SecretVault &vault, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_environment(environment)
{
    connect(&vault, &SecretVault::keyRead, this, &KeySource::onKeyRead);
    connect(&vault, &SecretVault::failed, this, &KeySource::onFailed);
    connect(&vault, &SecretVault::keyWritten, this, [this](const QString &slot) {
        if (const auto done = take(slot))
            emit keyStored(done->provider.id);
    });
    connect(&vault, &SecretVault::keyRemoved, this, [this](const QString &slot) {
        if (const auto done = take(slot))
            emit keyRemoved(done->provider.id);
    });
}

quint64 KeySource::request(const Models::ProviderEntry &provider)
{
    const quint64 number = ++m_requests;
    if (provider.keyEnv.isEmpty()) {
        answer(provider, {}, KeyOrigin::NoneNeeded, number);
        return number;
    }
    const Expected<QByteArray> key = keyFromEnvironment(provider, m_environment);
    if (!key) {
        QTimer::singleShot(0, this, [this, id = provider.id, problem = key.error(), number] {
            emit keyMissing(id, problem, number);
        });
        return number;
    }
    if (!key->isEmpty())
        answer(provider, *key, KeyOrigin::Environment, number);
    else if (const QByteArray kept = m_session.value(vaultSlot(provider)); !kept.isEmpty())
        answer(provider, kept, KeyOrigin::ThisSession, number);
    else
        enqueue({Wish::Read, provider, {}, number});
    return number;
}

void KeySource::store(const Models::ProviderEntry &provider, const QByteArray &key)
{
    enqueue({Wish::Write, provider, key.trimmed()});
}

void KeySource::keepForThisSession(const Models::ProviderEntry &provider, const QByteArray &key)
{
    m_session.insert(vaultSlot(provider), key.trimmed());
}

void KeySource::remove(const Models::ProviderEntry &provider)
{
    m_session.remove(vaultSlot(provider));
    enqueue({Wish::Remove, provider, {}});
}

void KeySource::answer(
    const Models::ProviderEntry &provider, const QByteArray &key, KeyOrigin from, quint64 request)
{
    QTimer::singleShot(
        0, this, [this, id = provider.id, key, from, request] { emit keyFound(id, key, from, request); });
}

void KeySource::enqueue(const Operation &operation)
{
    const QString slot = vaultSlot(operation.provider);
    QQueue<Operation> &waiting = m_waiting[slot];
    waiting.enqueue(operation);
    if (waiting.size() == 1)
        begin(slot);
}

void KeySource::begin(const QString &slot)
{
    const Operation &operation = m_waiting[slot].head();
    switch (operation.wish) {
    case Wish::Read:
        return m_vault.read(slot);
    case Wish::Write:
        return m_vault.write(slot, operation.key);
    case Wish::Remove:
        return m_vault.remove(slot);
    }
}

std::optional<KeySource::Operation> KeySource::take(const QString &slot)
{
    const auto waiting = m_waiting.find(slot);
    if (waiting == m_waiting.end())
        return std::nullopt;
    Operation done = waiting->dequeue();
    if (waiting->isEmpty())
        m_waiting.remove(slot);
    else
        begin(slot);
    return done;
}

void KeySource::onKeyRead(const QString &slot, const QByteArray &key)
{
    const auto done = take(slot);
    if (!done)
        return;
    if (!key.isEmpty())
        emit keyFound(done->provider.id, key, KeyOrigin::Vault, done->request);
    else if (done->provider.isLocal())
        emit keyFound(done->provider.id, {}, KeyOrigin::NoneNeeded, done->request);
    else
        emit keyMissing(done->provider.id, noKey(done->provider), done->request);
}

void KeySource::onFailed(const QString &slot, const Problem &problem)
{
    const auto done = take(slot);
    if (!done)
        return;
    if (done->wish != Wish::Read)
        emit storingFailed(done->provider.id, problem);
    else if (done->provider.isLocal())
        emit keyFound(done->provider.id, {}, KeyOrigin::NoneNeeded, done->request);
    else
        emit keyMissing(done->provider.id, noKeyAndNoVault(done->provider, problem), done->request);
}

} // namespace Pennybench::Secrets

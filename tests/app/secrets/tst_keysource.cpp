#include "app/secrets/keysource.h"
#include "app/secrets/memoryvault.h"
#include "tests/app/secrets/canary.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Secrets;
using namespace Qt::StringLiterals;

namespace {

ProviderEntry provider(const QString &baseUrl = u"https://api.example.com/v1"_s)
{
    ProviderEntry entry;
    entry.id = u"example"_s;
    entry.name = u"Example"_s;
    entry.keyEnv = u"EXAMPLE_KEY"_s;
    entry.baseUrl = QUrl(baseUrl);
    return entry;
}

QProcessEnvironment environment(const QString &name = {}, const QByteArray &value = {})
{
    QProcessEnvironment made(QProcessEnvironment::InheritFromParent);
    made.clear();
    if (!name.isEmpty())
        made.insert(name, QString::fromUtf8(value));
    return made;
}

/// A vault that nobody answers, until the test does.
class SilentVault final : public SecretVault {
public:
    void read(const QString &slot) override { asked += u"read "_s + slot; }
    void write(const QString &slot, const QByteArray &) override { asked += u"write "_s + slot; }
    void remove(const QString &slot) override { asked += u"remove "_s + slot; }
    QStringList asked;
};

} // namespace

/// Where a key comes from, and to whom it may go.
class TestKeySource : public QObject {
    Q_OBJECT

private slots:
    void takesTheEnvironmentBeforeTheVault();
    void takesTheVaultWhereTheEnvironmentIsSilent();
    void needsNoKeyWhereNoneIsNamed();
    void needsNoKeyOnThisMachine();
    void saysBothCausesWhereNoKeyIsFound();
    void saysTheWayOutWhereTheVaultFails();
    void asksAgainWhereTheAddressChanged_data();
    void asksAgainWhereTheAddressChanged();
    void keepsAKeyForThisSessionOnly();
    void removesAKeyEverywhere();
    void neverAnswersFromInsideTheCall();
    void doesOneThingAfterTheOther();
    void sendsAKnownVariableToNoOtherOrigin_data();
    void sendsAKnownVariableToNoOtherOrigin();
};

void TestKeySource::takesTheEnvironmentBeforeTheVault()
{
    MemoryVault vault;
    vault.write(vaultSlot(provider()), "from the vault");
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, " from the environment\n"));
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(0).toString(), u"example"_s);
    QCOMPARE(found.at(0).at(1).toByteArray(), QByteArray("from the environment"));
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::Environment);
}

void TestKeySource::takesTheVaultWhereTheEnvironmentIsSilent()
{
    MemoryVault vault;
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, "  "));
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    source.store(provider(), " " + canary + "\n");
    QTRY_COMPARE(stored.size(), 1);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), canary);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::Vault);
}

void TestKeySource::needsNoKeyWhereNoneIsNamed()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    ProviderEntry keyless = provider();
    keyless.keyEnv.clear();
    source.request(keyless);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), QByteArray());
    QVERIFY(vault.asked.isEmpty());
}

void TestKeySource::needsNoKeyOnThisMachine()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider(u"http://127.0.0.1:8000/v1"_s));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::NoneNeeded);

    SilentVault broken;
    KeySource other(broken, environment());
    QSignalSpy foundToo(&other, &KeySource::keyFound);
    other.request(provider(u"http://[::1]:8000/v1"_s));
    emit broken.failed(vaultSlot(provider(u"http://[::1]:8000/v1"_s)), {});
    QCOMPARE(foundToo.size(), 1);
}

void TestKeySource::saysBothCausesWhereNoKeyIsFound()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.request(provider());
    QTRY_COMPARE(missing.size(), 1);
    const QString message = missing.at(0).at(1).value<Problem>().message.english();
    for (const QString &word : {u"Example"_s, u"EXAMPLE_KEY"_s, u"Settings"_s, u"locked"_s, u"unlock"_s})
        QVERIFY2(message.contains(word), qPrintable(word));
}

void TestKeySource::saysTheWayOutWhereTheVaultFails()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy missing(&source, &KeySource::keyMissing);
    QSignalSpy notStored(&source, &KeySource::storingFailed);
    source.request(provider());
    emit vault.failed(vaultSlot(provider()), {.message = u"No key chain."_s});
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.at(0).at(1).value<Problem>().message.english().contains(u"EXAMPLE_KEY. No key chain."));
    source.store(provider(), canary);
    emit vault.failed(vaultSlot(provider()), {.message = u"No key chain."_s});
    QCOMPARE(notStored.size(), 1);
}

void TestKeySource::asksAgainWhereTheAddressChanged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("sameOrigin");
    QTest::newRow("another path") << u"https://api.example.com/v2"_s << true;
    QTest::newRow("the standard port in words") << u"https://api.example.com:443/v1"_s << true;
    QTest::newRow("another host") << u"https://api.evil.example/v1"_s << false;
    QTest::newRow("another port") << u"https://api.example.com:8443/v1"_s << false;
    QTest::newRow("another scheme") << u"http://api.example.com/v1"_s << false;
}

void TestKeySource::asksAgainWhereTheAddressChanged()
{
    QFETCH(QString, url);
    QFETCH(bool, sameOrigin);
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.store(provider(), canary);
    QTRY_COMPARE(stored.size(), 1);
    source.request(provider(url));
    QTRY_COMPARE(found.size() + missing.size(), 1);
    QCOMPARE(found.size() == 1, sameOrigin);
}

void TestKeySource::keepsAKeyForThisSessionOnly()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    source.keepForThisSession(provider(), canary);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), canary);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::ThisSession);
    QVERIFY(vault.asked.isEmpty());
}

void TestKeySource::removesAKeyEverywhere()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy removed(&source, &KeySource::keyRemoved);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.store(provider(), canary);
    source.keepForThisSession(provider(), canary);
    source.remove(provider());
    source.request(provider());
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestKeySource::neverAnswersFromInsideTheCall()
{
    MemoryVault vault;
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, canary));
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider());
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(found.size(), 1);
}

void TestKeySource::doesOneThingAfterTheOther()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    const QString name = vaultSlot(provider());
    source.store(provider(), canary);
    source.request(provider());
    QCOMPARE(vault.asked, QStringList{u"write "_s + name});
    emit vault.keyWritten(name);
    QCOMPARE(vault.asked.size(), 2);
    emit vault.keyRead(name, canary);
    emit vault.keyRead(name, canary);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(found.size(), 1);
}

void TestKeySource::sendsAKnownVariableToNoOtherOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("sent");
    QTest::newRow("its own origin") << u"https://api.openai.com/v1"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("another path there") << u"https://api.openai.com/v2"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8000/v1"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("another service") << u"https://api.example.com/v1"_s << u"OPENAI_API_KEY"_s << false;
    QTest::newRow("a host that only begins alike")
        << u"https://api.openai.com.example/v1"_s << u"OPENAI_API_KEY"_s << false;
    QTest::newRow("its own variable") << u"https://api.example.com/v1"_s << u"EXAMPLE_KEY"_s << true;
}

void TestKeySource::sendsAKnownVariableToNoOtherOrigin()
{
    QFETCH(QString, url);
    QFETCH(QString, variable);
    QFETCH(bool, sent);
    ProviderEntry entry = provider(url);
    entry.keyEnv = variable;
    MemoryVault vault;
    KeySource source(vault, environment(variable, canary));
    QSignalSpy found(&source, &KeySource::keyFound);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.request(entry);
    QTRY_COMPARE(found.size() + missing.size(), 1);
    QCOMPARE(found.size() == 1, sent);
    if (!sent) {
        const QString message = missing.at(0).at(1).value<Problem>().message.english();
        QVERIFY(message.contains(u"api.openai.com") && message.contains(u"key_env"));
        QVERIFY(!message.contains(QString::fromUtf8(canary)));
    }
}

PENNYBENCH_TEST(TestKeySource)
#include "tst_keysource.moc"

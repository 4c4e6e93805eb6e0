#include "app/secrets/keychainvault.h"
#include "tests/app/secrets/canary.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Secrets;
using namespace Qt::StringLiterals;

namespace {

const QString keySlot = u"deepseek at https://api.deepseek.com:443"_s;

QProcessEnvironment privateHome(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/nobody"_s.arg(folder));
    return environment;
}

bool isWrittenBelow(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Runs inside a private session bus, in a private home, as the outer test starts it.
class InsideKeyChain : public QObject {
    Q_OBJECT

private slots:
    void keepsReadsAndRemoves();
    void answersLikeOneWithoutTheKey();
    void isGivenUpAfterTheLimit();
    void saysTheWayOut();
};

void InsideKeyChain::keepsReadsAndRemoves()
{
    KeychainVault vault;
    QSignalSpy failures(&vault, &SecretVault::failed);
    QSignalSpy written(&vault, &SecretVault::keyWritten);
    QSignalSpy read(&vault, &SecretVault::keyRead);
    QSignalSpy removed(&vault, &SecretVault::keyRemoved);
    vault.write(keySlot, canary);
    QCOMPARE(written.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(written.size() + failures.size(), 1, 12'000);
    QVERIFY2(failures.isEmpty(),
        failures.isEmpty() ? "" : qPrintable(failures.at(0).at(1).value<Problem>().message.english()));
    vault.read(keySlot);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).toString(), keySlot);
    QCOMPARE(read.at(0).at(1).toByteArray(), canary);
    vault.read(u"another"_s);
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.at(1).at(1).toByteArray(), QByteArray());
    QVERIFY(!isWrittenBelow(qEnvironmentVariable("HOME"), canary));
    vault.remove(keySlot);
    QTRY_COMPARE(removed.size(), 1);
    vault.read(keySlot);
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(read.at(2).at(1).toByteArray(), QByteArray());
    vault.remove(keySlot);
    QTRY_COMPARE(removed.size(), 2);
}

void InsideKeyChain::answersLikeOneWithoutTheKey()
{
    KeychainVault vault;
    QSignalSpy read(&vault, &SecretVault::keyRead);
    QSignalSpy failures(&vault, &SecretVault::failed);
    vault.read(keySlot);
    QTRY_COMPARE_WITH_TIMEOUT(read.size() + failures.size(), 1, 12'000);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(1).toByteArray(), QByteArray());
}

void InsideKeyChain::isGivenUpAfterTheLimit()
{
    KeychainVault vault(nullptr, std::chrono::milliseconds(300));
    QSignalSpy read(&vault, &SecretVault::keyRead);
    QSignalSpy failures(&vault, &SecretVault::failed);
    vault.read(keySlot);
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures.at(0).at(1).value<Problem>().message.english().contains(u"does not answer"));
    QVERIFY(read.isEmpty());
}

void InsideKeyChain::saysTheWayOut()
{
    KeychainVault vault;
    QSignalSpy failures(&vault, &SecretVault::failed);
    vault.read(keySlot);
    vault.write(keySlot, canary);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 2, 12'000);
    for (const auto &failure : std::as_const(failures)) {
        const QString message = failure.at(1).value<Problem>().message.english();
        QVERIFY2(
            message.contains(u"unlock") && message.contains(u"environment variable"), qPrintable(message));
    }
    QVERIFY(!isWrittenBelow(qEnvironmentVariable("HOME"), canary));
}

/// The real key chain of a private home and a private session bus: the test starts itself again inside them.
class TestKeychainVault : public QObject {
    Q_OBJECT

private slots:
    void worksWithARealKeyChain_data();
    void worksWithARealKeyChain();
    void worksWithoutASecretService();
};

void TestKeychainVault::worksWithARealKeyChain_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("before");
    QTest::newRow("an unlocked key chain keeps, reads and removes a key")
        << u"keepsReadsAndRemoves"_s << QString();
    QTest::newRow("a locked key chain is like one without the key")
        << u"answersLikeOneWithoutTheKey"_s
        << u"dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
           "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >lock.out;"_s;
    QTest::newRow("a frozen key chain is given up")
        << u"isGivenUpAfterTheLimit"_s << u"kill -STOP $keyring;"_s;
}

void TestKeychainVault::worksWithARealKeyChain()
{
    QFETCH(QString, function);
    QFETCH(QString, before);
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"dbus-send"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    QTemporaryDir home;
    const QString script =
        u"printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >keyring.out 2>&1 & "
        "keyring=$!; "
        "for i in $(seq 200); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true "
        "&& dbus-send --session --print-reply --dest=org.freedesktop.secrets "
        "/org/freedesktop/secrets/collection/login org.freedesktop.DBus.Properties.Get "
        "string:org.freedesktop.Secret.Collection string:Locked >ready.out 2>&1 && break; "
        "sleep 0.05; done; %1 \"$0\" insidekeychain %2; result=$?; kill -KILL $keyring; exit $result"_s.arg(
            before, function);
    QProcess session;
    session.setProcessEnvironment(privateHome(home.path()));
    session.setWorkingDirectory(home.path());
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(
        u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(60'000));
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : InsideKeyChain::" + function.toLatin1()), output.constData());
}

void TestKeychainVault::worksWithoutASecretService()
{
    QTemporaryDir home;
    QProcess inside;
    inside.setProcessEnvironment(privateHome(home.path()));
    inside.setProcessChannelMode(QProcess::MergedChannels);
    inside.start(QCoreApplication::applicationFilePath(), {u"insidekeychain"_s, u"saysTheWayOut"_s});
    QVERIFY(inside.waitForFinished(60'000));
    const QByteArray output = inside.readAll();
    QVERIFY2(inside.exitCode() == 0, output.constData());
}

PENNYBENCH_TEST(TestKeychainVault)
static const bool knownInside = addTest("insidekeychain", [] { return std::make_unique<InsideKeyChain>(); });
#include "tst_keychainvault.moc"

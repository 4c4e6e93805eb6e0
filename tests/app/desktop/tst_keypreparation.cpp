#include "app/desktop/comparison/livecomparison.h"
#include "app/secrets/keysource.h"
#include "tests/app/desktop/slowvault.h"
#include "tests/support/rawserver.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Secrets;
using namespace Pennybench::Widgets;

namespace {

/// Everything that a comparison works with, over a key chain that answers late.
class LateKeys {
public:
    LateKeys()
        : keys(vault, {})
        , clients(keys)
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , services{Catalogue(), clock, clients, theme, settings, folder.path()}
        , server([](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(400, "application/json", R"({"error": {"message": "No."}})"));
        })
        , other([](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(400, "application/json", R"({"error": {"message": "No."}})"));
        })
    {
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    }

    /// One question to one model; with a key where a variable is named.
    RunPlan plan(const RawServer &at, const QString &keyEnv) const
    {
        RunPlan plan = numberedPlan(1);
        plan.providers.first().baseUrl = at.url(QStringLiteral("/v1"));
        plan.providers.first().keyEnv = keyEnv;
        plan.settings.retries = 0;
        return plan;
    }
    RunPlan planWithKey() const { return plan(server, QStringLiteral("PENNYBENCH_TEST_UNSET_KEY")); }

    QTemporaryDir folder;
    SystemClock clock;
    SlowVault vault;
    KeySource keys;
    ProviderClients clients;
    ThemeSource theme;
    QSettings settings;
    DesktopServices services;
    RawServer server;
    RawServer other;
};

} // namespace

/// A key chain may be locked for minutes, and a person does not wait: what was being prepared is over then.
class TestKeyPreparation : public QObject {
    Q_OBJECT

private slots:
    void aLateKeyDoesNotStartTheRunThatCameAfter();
    void aLateKeyTouchesNoComparisonThatIsGone();
    void aLateKeyStartsNoRunThatWasStopped();
    void aLateKeyForOneOriginIsNotSentToAnother();
    void aContinuedSessionGivesWayToANewRun();
};

void TestKeyPreparation::aLateKeyDoesNotStartTheRunThatCameAfter()
{
    LateKeys late;
    LiveComparison comparison(late.services);
    comparison.start(late.planWithKey());
    QTRY_COMPARE(late.vault.asked.size(), 1);
    const QStringList first = std::exchange(late.vault.asked, {});
    RunPlan second = late.planWithKey();
    second.providers.first().id = second.models.first().provider = QStringLiteral("second");
    comparison.start(second);
    QTRY_COMPARE(late.vault.asked.size(), 1);
    emit late.vault.keyRead(first.first(), "sk-first");
    QCoreApplication::processEvents();
    QCOMPARE(comparison.shown().state(), ShownSession::State::Preparing);
    QVERIFY(late.server.requests().isEmpty());
    late.vault.unlock("sk-second");
    QTRY_COMPARE(comparison.shown().state(), ShownSession::State::Ended);
    QCOMPARE(late.server.requests().size(), 1);
    QCOMPARE(late.server.requests().first().headers.value("authorization"), "Bearer sk-second");
}

void TestKeyPreparation::aLateKeyTouchesNoComparisonThatIsGone()
{
    LateKeys late;
    auto comparison = std::make_unique<LiveComparison>(late.services);
    comparison->start(late.planWithKey());
    QTRY_COMPARE(late.vault.asked.size(), 1);
    comparison.reset();
    late.vault.unlock("sk-late");
    QCoreApplication::processEvents();
    QVERIFY(late.server.requests().isEmpty());
}

void TestKeyPreparation::aLateKeyStartsNoRunThatWasStopped()
{
    LateKeys late;
    LiveComparison comparison(late.services);
    QSignalSpy states(&comparison.shown(), &ShownSession::stateChanged);
    comparison.start(late.planWithKey());
    QTRY_COMPARE(late.vault.asked.size(), 1);
    comparison.stop();
    QCOMPARE(comparison.shown().state(), ShownSession::State::Ended);
    states.clear();
    late.vault.unlock("sk-late");
    QCoreApplication::processEvents();
    QVERIFY(states.isEmpty());
    QVERIFY(late.server.requests().isEmpty());
}

void TestKeyPreparation::aLateKeyForOneOriginIsNotSentToAnother()
{
    LateKeys late;
    LiveComparison comparison(late.services);
    comparison.start(late.planWithKey());
    QTRY_COMPARE(late.vault.asked.size(), 1);
    const QStringList first = std::exchange(late.vault.asked, {});
    LiveComparison stranger(late.services);
    stranger.start(late.plan(late.other, QStringLiteral("PENNYBENCH_TEST_UNSET_KEY")));
    QTRY_COMPARE(late.vault.asked.size(), 1);
    emit late.vault.keyRead(first.first(), "sk-first");
    QTRY_COMPARE(comparison.shown().state(), ShownSession::State::Ended);
    QCOMPARE(stranger.shown().state(), ShownSession::State::Preparing);
    late.vault.unlock("sk-other");
    QTRY_COMPARE(stranger.shown().state(), ShownSession::State::Ended);
    QCOMPARE(late.server.requests().first().headers.value("authorization"), "Bearer sk-first");
    QCOMPARE(late.other.requests().first().headers.value("authorization"), "Bearer sk-other");
}

void TestKeyPreparation::aContinuedSessionGivesWayToANewRun()
{
    LateKeys late;
    LiveComparison comparison(late.services);
    comparison.start(late.planWithKey());
    QTRY_COMPARE(late.vault.asked.size(), 1);
    late.vault.unlock("sk-right");
    QTRY_COMPARE(comparison.shown().state(), ShownSession::State::Ended);
    const QString path = comparison.shown().sessionPath();
    QVERIFY(comparison.show(path));
    comparison.run().goOn({});
    QTRY_COMPARE(late.vault.asked.size(), 1);
    RunPlan without = late.plan(late.other, {});
    without.providers.first().id = without.models.first().provider = QStringLiteral("without");
    comparison.start(without);
    late.vault.unlock("sk-right");
    QTRY_COMPARE(comparison.shown().state(), ShownSession::State::Ended);
    QVERIFY(comparison.shown().sessionPath() != path);
    QCOMPARE(late.server.requests().size(), 1);
    QCOMPARE(late.other.requests().size(), 1);
}

PENNYBENCH_TEST(TestKeyPreparation)
#include "tst_keypreparation.moc"

#include "app/desktop/window/desktopbus.h"
#include "app/desktop/window/runendnotice.h"
#include "app/desktop/window/systemtheme.h"
#include "tests/support/manualclock.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// What a desktop offers on its bus.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList texts;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
        const QStringList &, const QVariantMap &, int)
    {
        titles += title;
        texts += text;
        return 1;
    }
};

class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public slots:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const uint value = key == u"contrast" ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// What the window takes from the desktop's bus and gives to it, on a bus of its own.
class TestDesktopBus : public QObject {
    Q_OBJECT

private:
    QDBusConnection connected(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_bus;
    QString m_address;

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), 30'000);
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished(30'000);
    }

    void aMessageReachesTheDesktopAsPlainText()
    {
        FakeNotifications desktop;
        QDBusConnection server = connected(u"notifications"_s);
        QVERIFY(server.registerObject(
            u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
        notifyDesktop(connected(u"program"_s), u"Maths"_s, u"3 < 4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.titles, QStringList(u"Maths"_s), 30'000);
        QCOMPARE(desktop.texts, QStringList(u"3 &lt; 4"_s));
        server.unregisterService(u"org.freedesktop.Notifications"_s);
    }

    void withoutADesktopNothingHappens()
    {
        notifyDesktop(QDBusConnection(u"no bus at all"_s), u"a"_s, u"b"_s);
        notifyDesktop(connected(u"program"_s), u"a"_s, u"b"_s);
    }

    void onlyALongRunIsAnnouncedAndOnlyElsewhere_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isElsewhere");
        QTest::addColumn<int>("announced");
        QTest::newRow("a long run, elsewhere") << 31 << true << 1;
        QTest::newRow("a short run") << 29 << true << 0;
        QTest::newRow("the window is in front") << 31 << false << 0;
    }

    void onlyALongRunIsAnnouncedAndOnlyElsewhere()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, isElsewhere);
        ManualClock clock;
        ShownSession shown(clock);
        QWidget window;
        if (!isElsewhere) {
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
        }
        QStringList said;
        new RunEndNotice(shown, clock, &window,
            [&said](const QString &title, const QString &text) { said += title + u": "_s + text; });
        shown.show({.title = u"Maths"_s, .plan = numberedPlan(4)}, {});
        shown.setState(ShownSession::State::Running, ShownSession::Source::Run);
        shown.setProgress({.total = 4, .finished = 4, .failed = 1});
        clock.advance(std::chrono::seconds(seconds));
        shown.setState(ShownSession::State::Paused, ShownSession::Source::Run);
        shown.setState(ShownSession::State::Ended, ShownSession::Source::Run);
        QTEST(int(said.size()), "announced");
        if (!said.isEmpty())
            QCOMPARE(
                said.first(), u"Maths: The run has ended: 4 of 4 answers for $0. 1 ended in an error."_s);
    }

    void theThemeFollowsThePortal()
    {
        FakePortal portal;
        portal.scheme = 1;
        QDBusConnection server = connected(u"portal"_s);
        QVERIFY(server.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(u"org.freedesktop.portal.Desktop"_s));
        Widgets::ThemeSource theme;
        const SystemTheme system(theme, connected(u"themed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(theme.theme().dark, 30'000);
        const auto change = [&portal](const QString &key, uint value) {
            emit portal.SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
        };
        change(u"color-scheme"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(theme.theme(), Widgets::lightTheme(), 30'000);
        change(u"contrast"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(theme.theme(), Widgets::highContrastTheme(false), 30'000);
        change(u"color-scheme"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(theme.theme(), Widgets::highContrastTheme(true), 30'000);
        theme.setChoice(Widgets::ThemeSource::Choice::Light);
        QCOMPARE(theme.theme(), Widgets::lightTheme());
        server.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

    void withoutAPortalTheThemeFollowsThePalette()
    {
        const QPalette before = QApplication::palette();
        Widgets::ThemeSource theme;
        const SystemTheme system(theme, QDBusConnection(u"no bus at all"_s));
        for (const bool dark : {true, false}) {
            QPalette palette = before;
            palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
            QApplication::setPalette(palette);
            QTRY_COMPARE_WITH_TIMEOUT(theme.theme().dark, dark, 30'000);
        }
        QApplication::setPalette(before);
    }
};

PENNYBENCH_TEST(TestDesktopBus)
#include "tst_desktopbus.moc"

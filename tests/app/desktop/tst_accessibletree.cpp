#include "app/desktop/window/pagestack.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace AtSpi {

constexpr int treePatience = 120'000;
constexpr int callMs = 30'000;
const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;

/// The numbers of AT-SPI's roles and states (at-spi2-core, atspi-constants.h).
enum Role : uint {
    CheckBox = 7,
    ComboBox = 11,
    ListRole = 31,
    PasswordText = 40,
    ToggleButton = 62,
    PushButton = 43,
    RadioButton = 44,
    SpinButton = 52,
    Table = 55,
    Text = 61,
    Tree = 65,
    TreeTable = 66,
    Entry = 79
};
constexpr int showingState = 25;
constexpr uint labelledBy = 2;

/// "unix:path=…", and the object in the program there.
struct Node {
    QString service;
    QDBusObjectPath path;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Node &node)
{
    argument.beginStructure();
    argument << node.service << node.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Node &node)
{
    argument.beginStructure();
    argument >> node.service >> node.path;
    argument.endStructure();
    return argument;
}

struct Control {
    Node node;
    uint role = 0;
    QString name;
    QString description;
    bool isLabelled = false; ///< by another node
};

/// The tree that screen readers read.
class AccessibleTree {
public:
    explicit AccessibleTree(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    /// What can be operated or read by itself, as it is shown at the moment.
    QList<Control> controls() const
    {
        QList<Control> all;
        walk({u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)}, all, 0);
        return all;
    }
    bool press(const Control &control) const
    {
        const QDBusReply<bool> done = call(control.node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
        return done.isValid() && done.value();
    }

private:
    QDBusMessage call(const Node &node, const QString &interface, const QString &method,
        const QVariantList &arguments = {}) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(node.service, node.path.path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, callMs);
    }

    void walk(const Node &node, QList<Control> &all, int depth) const
    {
        constexpr int deepest = 60;
        constexpr int windowDepth = 2; // below the registry and the program
        static const QList<uint> operated{CheckBox, ComboBox, ListRole, ToggleButton, PushButton, RadioButton,
            SpinButton, PasswordText, Table, Text, Tree, TreeTable, Entry};
        static const QList<uint> withParts{ComboBox, SpinButton, Table, Tree, TreeTable, ListRole};
        // Pages that are hidden are in the tree with everything on them.
        if (depth >= windowDepth && !isShowing(node))
            return;
        const QDBusReply<uint> role = call(node, accessibleInterface, u"GetRole"_s);
        const uint kind = role.isValid() ? role.value() : 0;
        if (operated.contains(kind))
            all += {node, kind, textOf(node, u"Name"_s), textOf(node, u"Description"_s), isLabelled(node)};
        if (depth > deepest || withParts.contains(kind))
            return;
        const QDBusMessage children = call(node, accessibleInterface, u"GetChildren"_s);
        if (children.type() != QDBusMessage::ReplyMessage)
            return;
        for (const Node &child : qdbus_cast<QList<Node>>(children.arguments().first()))
            walk(child, all, depth + 1);
    }

    bool isShowing(const Node &node) const
    {
        const QDBusMessage reply = call(node, accessibleInterface, u"GetState"_s);
        const auto states = reply.type() == QDBusMessage::ReplyMessage
            ? qdbus_cast<QList<uint>>(reply.arguments().first())
            : QList<uint>();
        return !states.isEmpty() && (states.first() & (1U << showingState));
    }

    bool isLabelled(const Node &node) const
    {
        const QDBusMessage reply = call(node, accessibleInterface, u"GetRelationSet"_s);
        if (reply.type() != QDBusMessage::ReplyMessage)
            return false;
        const auto relations = reply.arguments().first().value<QDBusArgument>();
        bool isLabelled = false;
        for (relations.beginArray(); !relations.atEnd();) {
            uint relation = 0;
            QList<Node> targets;
            relations.beginStructure();
            relations >> relation >> targets;
            relations.endStructure();
            isLabelled = isLabelled || relation == labelledBy;
        }
        return isLabelled;
    }

    QString textOf(const Node &node, const QString &property) const
    {
        const QDBusReply<QDBusVariant> text =
            call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessibleInterface, property});
        return text.isValid() ? text.value().variant().toString() : QString();
    }

    QDBusConnection m_bus;
};

/// Whether a screen reader is told of it by itself.
inline bool isControl(const QWidget &widget)
{
    const bool isPart = widget.objectName().startsWith(u"qt_")
        || widget.parent()->inherits("QAbstractSpinBox") || widget.parent()->inherits("QComboBox")
        || widget.parent()->inherits("QAbstractItemView");
    return !isPart && widget.isVisible() && widget.focusPolicy() != Qt::NoFocus
        && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget));
}

/// As the tree should have it. Of a choice, Qt gives on Linux what is chosen, which screen readers take for
/// its value.
inline QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return said ? said->text(QAccessible::Name) : QString();
}

} // namespace AtSpi

using namespace AtSpi;
Q_DECLARE_METATYPE(AtSpi::Node)

/// What screen readers find in the program, over AT-SPI on a real X server: every control of every page is
/// reached, and each has a name. The pages are opened over AT-SPI, too.
class TestAccessibleTree : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        const QString launcher = QStandardPaths::findExecutable(
            u"at-spi-bus-launcher"_s, {u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s});
        if (launcher.isEmpty())
            QSKIP("at-spi2-core is not installed");
        qDBusRegisterMetaType<Node>();
        qDBusRegisterMetaType<QList<Node>>();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        const QString display = firstLine(m_display, u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(!display.isEmpty());
        m_environment.insert(u"DISPLAY"_s, u':' + display);
        const QString session =
            firstLine(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(!session.isEmpty());
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);
        start(m_launcher, launcher, {u"--launch-immediately"_s});
        const auto bus = QDBusConnection::connectToBus(session, u"session"_s);
        const auto address = [&bus] {
            return QDBusReply<QString>(bus.call(QDBusMessage::createMethodCall(
                u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s)));
        };
        QTRY_VERIFY_WITH_TIMEOUT(address().isValid(), treePatience);
        m_tree =
            std::make_unique<AccessibleTree>(QDBusConnection::connectToBus(address().value(), u"tree"_s));
    }

    void cleanupTestCase()
    {
        m_tree.reset();
        for (QProcess *process : {&m_program, &m_launcher, &m_bus, &m_display}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(callMs))
                process->kill();
        }
    }

    void everyControlOfEveryPageIsReachedAndNamed()
    {
        m_bench.runFirst(1);
        const QString session = m_bench.comparison().shown().sessionPath();
        m_environment.insert(u"XDG_DATA_HOME"_s, m_bench.folder.path());
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_bench.folder.filePath(u"config"_s));
        m_environment.insert(u"HOME"_s, m_bench.folder.path());
        start(m_program, QStringLiteral(PENNYBENCH_PROGRAM), {session});
        QTRY_VERIFY_WITH_TIMEOUT(!control(u"Answers"_s, m_tree->controls()).name.isEmpty(), treePatience);
        // The same window, from the inside.
        m_bench.openWindow();
        m_bench.window->resize(1440, 900);
        QVERIFY(m_bench.window->openSession(session));
        const QList<Control> rail = m_tree->controls();
        for (int page = MainWindow::Ask; page <= MainWindow::Settings; ++page) {
            m_bench.window->showPage(static_cast<MainWindow::Page>(page));
            const QString title = m_bench.window->pages().title(page);
            QVERIFY2(m_tree->press(control(title, rail)), qPrintable(title));
            QStringList faults;
            const auto isWhole = [&] {
                faults = faultsOf(title);
                return faults.isEmpty();
            };
            QVERIFY2(QTest::qWaitFor(isWhole, treePatience / 2), qPrintable(faults.join(u'\n')));
        }
    }

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        QVERIFY(process.waitForStarted(callMs));
    }

    QString firstLine(QProcess &process, const QString &program, const QStringList &arguments)
    {
        start(process, program, arguments);
        (void)QTest::qWaitFor([&process] { return process.canReadLine(); }, callMs);
        return QString::fromLatin1(process.readLine()).trimmed();
    }

    static Control control(const QString &name, const QList<Control> &controls)
    {
        for (const Control &one : controls) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    /// What has no name, and what is in the window but not in the tree.
    QStringList faultsOf(const QString &page) const
    {
        QStringList faults;
        QSet<QString> found;
        for (const Control &one : m_tree->controls()) {
            found += one.name;
            if (one.role == ComboBox && one.description.isEmpty() && !one.isLabelled)
                faults += u"page %1: nothing says what is chosen by %2"_s.arg(page, one.name);
            else if (one.name.isEmpty())
                faults += u"page %1: a control of role %2 without a name: %3"_s.arg(page).arg(one.role).arg(
                    one.node.path.path());
        }
        for (const QWidget *widget : m_bench.window->findChildren<QWidget *>()) {
            if (isControl(*widget) && !found.contains(nameOf(*widget)))
                faults += u"page %1: not in the tree: %2 \"%3\""_s.arg(
                    page, QLatin1String(widget->metaObject()->className()), nameOf(*widget));
        }
        return faults;
    }

    WindowBench m_bench;
    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_bus;
    QProcess m_launcher;
    QProcess m_program;
    std::unique_ptr<AccessibleTree> m_tree;
};

PENNYBENCH_TEST(TestAccessibleTree)
#include "tst_accessibletree.moc"

#include "app/desktop/window/mainwindows.h"

#include "app/desktop/window/closequestion.h"
#include "app/desktop/window/commandlist.h"
#include "app/store/sessionname.h"

#include <QApplication>
#include <QDialog>
#include <QSessionManager>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Pennybench::Desktop {

namespace {

bool belongsTo(const QWidget &dialog, const QWidget &window)
{
    const QWidget *widget = &dialog;
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

MainWindows::MainWindows(DesktopServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

MainWindows::~MainWindows()
{
    const QList<MainWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
}

MainWindow &MainWindows::make()
{
    auto *window = new MainWindow(m_services);
    window->commands().setEnglish(m_english);
    m_windows += window;
    connect(window, &MainWindow::closed, this, [this, window] { remove(*window); });
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    follow(*window);
    connect(window, &MainWindow::languageChosen, this, &MainWindows::languageChosen, Qt::QueuedConnection);
    connect(window, &MainWindow::windowWanted, this, &MainWindows::showSession);
    connect(window, &MainWindow::quitRequested, this, [this] {
        for (MainWindow *each : QList<MainWindow *>(m_windows)) {
            if (!each->close() && !each->isClosing())
                return;
        }
    });
    return *window;
}

void MainWindows::remove(MainWindow &window)
{
    constexpr std::chrono::milliseconds untilLoopsEnd{20};
    QWidget *open = QApplication::activeModalWidget();
    if (auto *dialog = qobject_cast<QDialog *>(open); dialog && belongsTo(*dialog, window))
        dialog->done(QDialog::Rejected);
    else
        open = nullptr;
    QTimer::singleShot(untilLoopsEnd, &window, [this, &window, again = open != nullptr] {
        if (again)
            remove(window);
        else
            window.deleteLater();
    });
}

MainWindow &MainWindows::open()
{
    MainWindow &window = make();
    window.show();
    return window;
}

void MainWindows::follow(MainWindow &window)
{
    const ShownSession &shown = window.comparison().shown();
    const auto running = std::make_shared<QString>();
    const auto tell = [this, &window, &shown, running] {
        emit sessionShown(&window, shown.sessionPath());
        const QString path = shown.isRunUnderWay() ? shown.sessionPath() : QString();
        if (path == *running)
            return;
        const QString before = std::exchange(*running, path);
        if (!before.isEmpty())
            emit runEnded(before);
        if (!path.isEmpty())
            emit runBegan(path);
    };
    connect(&shown, &ShownSession::stateChanged, this, tell);
    connect(&shown, &ShownSession::planChanged, this, tell);
    connect(&window, &QObject::destroyed, this, [this, &window, running] {
        emit sessionShown(&window, {});
        if (!running->isEmpty())
            emit runEnded(*running);
    });
}

void MainWindows::bringUp(const QString &path)
{
    for (MainWindow *window : m_windows) {
        if (window->comparison().shown().sessionPath() != path)
            continue;
        if (window->isMinimized())
            window->showNormal();
        window->raise();
        window->activateWindow();
        QApplication::alert(window);
        return;
    }
}

MainWindow *MainWindows::windowRunning(const QString &path) const
{
    const QString wanted = Store::absoluteSessionName(path);
    for (MainWindow *window : m_windows) {
        const ShownSession &shown = window->comparison().shown();
        if (shown.isRunUnderWay() && Store::absoluteSessionName(shown.sessionPath()) == wanted)
            return window;
    }
    return nullptr;
}

void MainWindows::showSession(const QString &path, Opening how)
{
    if (MainWindow *running = windowRunning(path)) {
        running->showPage(MainWindow::Bench);
        running->raise();
        running->activateWindow();
        return;
    }
    open().open(path, how);
}

bool MainWindows::mayEndAll()
{
    const QList<MainWindow *> windows = m_windows;
    return std::ranges::all_of(windows, [](MainWindow *window) {
        return mayEnd(window->comparison().shown(), Ending::StopAndClose, window);
    });
}

void MainWindows::endAll()
{
    for (MainWindow *window : QList<MainWindow *>(m_windows))
        window->stopAndClose();
}

void MainWindows::onSessionEnd(QSessionManager &manager)
{
    const bool mayAsk = std::ranges::any_of(m_windows, [](MainWindow *window) {
        return window->comparison().shown().isRunUnderWay();
    }) && manager.allowsInteraction();
    if (mayAsk) {
        const bool mayGo = mayEndAll();
        manager.release();
        if (!mayGo)
            return manager.cancel();
    }
    endAll();
}

} // namespace Pennybench::Desktop

#pragma once

#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/window/continuedialog.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/pagestack.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace Pennybench {

/// A part of the window; pages that are not made yet are made until it is found.
template <typename Part>
Part *partOf(Desktop::MainWindow &window, const QString &name = {})
{
    Part *part = window.findChild<Part *>(name);
    for (int page = 0; !part && page < window.pages().count(); ++page) {
        window.pages().page(page);
        part = window.findChild<Part *>(name);
    }
    return part;
}

inline void makeAllPages(Desktop::MainWindow &window)
{
    for (int page = 0; page < window.pages().count(); ++page)
        window.pages().page(page);
}

/// A window with everything that it works with, in a folder of its own.
class WindowBench {
public:
    /// given: a theme that outlives it; null: its own.
    explicit WindowBench(Widgets::ThemeSource *given = nullptr)
        : m_ownTheme(given ? nullptr : std::make_unique<Widgets::ThemeSource>())
        , theme(given ? *given : *m_ownTheme)
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , services{practice(), clock, clients, theme, settings, folder.path()}
    {
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
        openWindow();
    }

    /// Instead of the one before.
    void openWindow()
    {
        window.reset();
        window = newWindow(services);
        window->show();
    }

    /// A window as at the program's start. Where a style is set already, it is worked out again whenever a
    /// widget gets its parent, and the window takes twice the time.
    static std::unique_ptr<Desktop::MainWindow> newWindow(Desktop::DesktopServices &services)
    {
        qApp->setStyleSheet({});
        return std::make_unique<Desktop::MainWindow>(services);
    }

    static Models::Catalogue practice()
    {
        Models::Catalogue catalogue = Models::builtInCatalogue();
        catalogue.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
        return catalogue;
    }

    Desktop::LiveComparison &comparison() { return window->comparison(); }
    template <typename T>
    T *child(const char *name)
    {
        return partOf<T>(*window, QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    /// Chooses the first prompts of each suite.
    void chooseFirst(int prompts) { chooseFirstIn(*window, prompts); }
    static void chooseFirstIn(Desktop::MainWindow &window, int prompts)
    {
        const QWidget &setUp = window.pages().page(Desktop::MainWindow::SetUp);
        for (QSpinBox *box : setUp.findChildren<QSpinBox *>()) {
            if (box->minimum() == 0 && box->maximum() == 100'000)
                box->setValue(prompts);
        }
    }
    /// Runs the practice models on the first prompts of each suite and waits for the end.
    void runFirst(int prompts)
    {
        chooseFirst(prompts);
        services.practiceSpeed = 100;
        click("primary");
        services.practiceSpeed = 1;
        QTRY_VERIFY_WITH_TIMEOUT(comparison().shown().state() == Desktop::ShownSession::State::Ended, 90'000);
    }

private:
    const std::unique_ptr<Widgets::ThemeSource> m_ownTheme;

public:
    QTemporaryDir folder;
    SystemClock clock;
    Secrets::ProviderClients clients;
    Widgets::ThemeSource &theme;
    QSettings settings;
    Desktop::DesktopServices services;
    std::unique_ptr<Desktop::MainWindow> window;
};

/// Presses the filled button of the dialog that will open, after looking at it.
inline void acceptNextDialog(const std::function<void(Desktop::ContinueDialog &)> &look = {})
{
    QTimer::singleShot(0, qApp, [look] {
        auto *dialog = qobject_cast<Desktop::ContinueDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return acceptNextDialog(look);
        if (look)
            look(*dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("primary"))->click();
    });
}

} // namespace Pennybench

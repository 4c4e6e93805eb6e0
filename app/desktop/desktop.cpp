#include "app/desktop/desktop.h"

#include "app/base/interrupt.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/window/mainwindows.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"
#include "app/store/sessionfile.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPalette>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace Pennybench::Desktop {

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void loadTheme(Widgets::ThemeSource &theme, const QSettings &settings)
{
    theme.setSystemDark(isDark(QApplication::palette()));
    theme.setChoice(
        static_cast<Widgets::ThemeSource::Choice>(settings.value(QStringLiteral("theme")).toInt()));
    theme.setBodyPixels(settings.value(QStringLiteral("fontSize"), 14).toInt());
}

/// Puts the language's texts in place; those of an earlier one go. The windows that are open follow.
void loadLanguage(const QString &chosen, QTranslator &translator)
{
    QCoreApplication::removeTranslator(&translator);
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    if (translator.load(locale, QStringLiteral("pennybench"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int runDesktop(int &argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs(
            "pennybench: there is no display to open the window on; pennybench run compares without one "
            "(see pennybench --help).\n",
            stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("io.github.pennybench.Pennybench"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pennybench"),
        QStringLiteral("pennybench"));
    QTranslator translator;
    loadLanguage(settings.value(QStringLiteral("language")).toString(), translator);
    Widgets::ThemeSource theme;
    loadTheme(theme, settings);
    const SystemClock clock;
    Secrets::ProviderClients clients;
    const Expected<Models::Catalogue> standard = Models::standardCatalogue();
    Models::Catalogue catalogue = standard ? *standard : Models::builtInCatalogue();
    catalogue.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
    DesktopServices services{catalogue, clock, clients, theme, settings, Store::defaultSessionFolder(),
        Runs::PracticeHost::speedFromEnvironment()};

    MainWindows windows(services);
    QObject::connect(&windows, &MainWindows::languageChosen, &application,
        [&translator](const QString &language) { loadLanguage(language, translator); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &windows, &MainWindows::onSessionEnd,
        Qt::DirectConnection);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &windows, &MainWindows::endAll);
    MainWindow &window = windows.open();
    window.restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    if (!standard)
        window.say(standard.error().describe());
    const QStringList arguments = QApplication::arguments();
    for (const QString &argument : arguments.mid(1)) {
        if (argument == u"--start")
            QTimer::singleShot(0, &window, &MainWindow::startComparison);
        else if (argument.endsWith(u".pennybench"))
            window.openSession(QFileInfo(argument).absoluteFilePath());
    }
    return QApplication::exec();
}

} // namespace Pennybench::Desktop

#include "app/desktop/desktop.h"

#include "app/base/crashrecord.h"
#include "app/base/interrupt.h"
#include "app/base/language.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/window/desktopbus.h"
#include "app/desktop/window/englishnames.h"
#include "app/desktop/window/mainwindows.h"
#include "app/desktop/window/sessionclaims.h"
#include "app/desktop/window/systemtheme.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionname.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace Pennybench::Desktop {

namespace {

const auto applicationName = QStringLiteral("io.github.pennybench.Pennybench");

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void loadTheme(Widgets::ThemeSource &theme, const QSettings &settings)
{
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

/// The window's options; what is no option is a session to open.
void describeWindow(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("start"), QStringLiteral("Starts the comparison of the practice models.")});
    parser.addOption(
        {QStringLiteral("log"), QStringLiteral("Where the log is kept."), QStringLiteral("FILE")});
}

QString sessionFrom(const QCommandLineParser &arguments)
{
    const QString path = arguments.positionalArguments().value(0);
    return path.isEmpty() ? QString() : Store::absoluteSessionName(path);
}

Expected<std::unique_ptr<LogFile>> logFrom(const QCommandLineParser &arguments)
{
    const QString named = arguments.value(QStringLiteral("log"));
    return LogFile::open(named.isEmpty() ? defaultLogPath() : named);
}

void noteRuns(const MainWindows &windows, CrashRecord &record)
{
    QObject::connect(
        &windows, &MainWindows::runBegan, &windows, [&record](const QString &path) { record.began(path); });
    QObject::connect(
        &windows, &MainWindows::runEnded, &windows, [&record](const QString &path) { record.ended(path); });
}

void claimSessions(MainWindows &windows, SessionClaims &claims)
{
    QObject::connect(&windows, &MainWindows::sessionShown, &claims, &SessionClaims::claim);
    QObject::connect(&claims, &SessionClaims::wanted, &windows, &MainWindows::bringUp);
}

/// One thing is said at a time: how an earlier run ended waits for the next start where something is wrong.
/// What was shown last comes back, except after an end that it may have caused.
void begin(MainWindow &window, const QString &session, bool isFirst, const QStringList &problems)
{
    if (!session.isEmpty() && !window.openSession(session))
        return;
    if (isFirst)
        window.showPage(MainWindow::Start);
    if (!problems.isEmpty())
        return window.say(problems.join(u' '));
    const QList<UnexpectedEnd> ends = CrashRecord::takeEarlier(stateFolder());
    if (!ends.isEmpty())
        window.sayUnexpectedEnd(ends.constLast());
    else if (session.isEmpty() && !isFirst)
        window.bringBackLast();
}

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "pennybench: %s\n", qPrintable(sentence));
    return 2;
}

} // namespace

int runDesktop(int &argc, char **argv)
{
    if (!hasDisplay()) {
        return refuse(
            QStringLiteral("there is no display to open the window on; pennybench run compares without "
                           "one (see pennybench --help)."));
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(applicationName);
    QApplication::setWindowIcon(
        QIcon::fromTheme(applicationName, QIcon(QStringLiteral(":/icons/%1.svg").arg(applicationName))));
    QCommandLineParser arguments;
    describeWindow(arguments);
    if (!arguments.parse(QApplication::arguments()))
        return refuse(arguments.errorText() + QStringLiteral(" See pennybench --help."));
    const QString session = sessionFrom(arguments);
    SessionClaims claims(SessionClaims::usualFolder());
    if (!session.isEmpty() && SessionClaims::bringUpElsewhere(SessionClaims::usualFolder(), session))
        return 0;
    const auto log = logFrom(arguments);
    std::optional<MessagesToLog> messages;
    if (log)
        messages.emplace(**log);
    CrashRecord record(stateFolder(), QApplication::applicationVersion());
    QApplication::setStyle(QStringLiteral("Fusion"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pennybench"),
        QStringLiteral("pennybench"));
    EnglishNames translator;
    loadLanguage(settings.value(QStringLiteral("language")).toString(), translator);
    Widgets::ThemeSource theme;
    loadTheme(theme, settings);
    const SystemTheme systemTheme(theme, desktopBus());
    const SystemClock clock;
    Secrets::ProviderClients clients;
    const Expected<Models::Catalogue> standard = Models::standardCatalogue();
    Models::Catalogue catalogue = standard ? *standard : Models::builtInCatalogue();
    catalogue.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
    DesktopServices services{catalogue, clock, clients, theme, settings, Store::defaultSessionFolder(),
        log ? log->get() : nullptr, Runs::PracticeHost::speedFromEnvironment()};

    MainWindows windows(services);
    windows.setEnglish([&translator](const QString &shown) { return translator.english(shown); });
    noteRuns(windows, record);
    claimSessions(windows, claims);
    QObject::connect(&windows, &MainWindows::languageChosen, &application,
        [&translator](const QString &language) { loadLanguage(language, translator); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &windows, &MainWindows::onSessionEnd,
        Qt::DirectConnection);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &windows, &MainWindows::endAll);
    const bool isFirst = session.isEmpty() && MainWindow::isFirstStart(settings, services.sessionFolder);
    MainWindow &window = windows.make();
    window.restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    QStringList problems;
    if (!standard)
        problems += translated(standard.error());
    if (!log)
        problems += translated(log.error());
    const bool starts = arguments.isSet(QStringLiteral("start"));
    // Its first page is made once, and is the right one.
    begin(window, session, isFirst && !starts, problems);
    window.show();
    if (starts)
        QTimer::singleShot(0, &window, &MainWindow::startComparison);
    return QApplication::exec();
}

} // namespace Pennybench::Desktop

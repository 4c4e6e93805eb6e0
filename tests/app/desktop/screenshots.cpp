#include "app/desktop/answers/answerspage.h"
#include "app/desktop/window/mainwindow.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Secrets;
using namespace Pennybench::Store;
using namespace Pennybench::Widgets;

namespace {

void waitUntil(LiveComparison &comparison, const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&comparison, &LiveComparison::said, &loop, &QEventLoop::quit);
    timer.start(30);
    loop.exec();
}

/// Lets timers of a fifth of a second run out and everything be drawn.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

bool save(QWidget &window, const QString &path)
{
    settle();
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "screenshots: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

/// Pictures of every page with the practice models, light and dark, in three languages:
/// screenshots FOLDER [WIDTH HEIGHT].
int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pennybench"));
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screenshots"));
    const QSize size(arguments.value(2, QStringLiteral("1440")).toInt(),
        arguments.value(3, QStringLiteral("900")).toInt());
    if (!QDir().mkpath(folder))
        return 2;
    QSettings settings(home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("codeConsent"), true);
    ThemeSource theme;
    const SystemClock clock;
    ProviderClients clients;
    Catalogue catalogue = builtInCatalogue();
    catalogue.merge(practiceCatalogue(PracticeHost::placeholderUrl()));
    DesktopServices services{catalogue, clock, clients, theme, settings, defaultSessionFolder()};

    QString session;
    bool saved = true;
    {
        MainWindow window(services);
        window.resize(size);
        window.show();
        LiveComparison &comparison = window.comparison();
        window.startComparison();
        window.showPage(MainWindow::Answers);
        waitUntil(comparison, [&] { return comparison.shown().progress().finished >= 30; });
        saved = save(window, folder + QStringLiteral("/answers-streaming.png"));
        waitUntil(comparison, [&] { return comparison.shown().state() == ShownSession::State::Ended; });
        session = comparison.shown().sessionPath();
    }
    static const std::pair<MainWindow::Page, const char *> pages[] = {{MainWindow::Ask, "ask"},
        {MainWindow::SetUp, "new"}, {MainWindow::Answers, "answers"}, {MainWindow::Bench, "bench"},
        {MainWindow::Charts, "charts"}, {MainWindow::Strengths, "strengths"}, {MainWindow::Claims, "claims"},
        {MainWindow::Compare, "compare"}, {MainWindow::Sessions, "sessions"}, {MainWindow::Suites, "suites"},
        {MainWindow::Models, "models"}, {MainWindow::Settings, "settings"}, {MainWindow::Start, "start"}};
    for (const char *language : {"en", "vi", "zh_CN"}) {
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/pennybench_%1.qm").arg(QLatin1String(language))))
            QCoreApplication::installTranslator(&translator);
        for (ThemeSource::Choice choice : {ThemeSource::Choice::Light, ThemeSource::Choice::Dark}) {
            theme.setChoice(choice);
            MainWindow window(services);
            window.resize(size);
            window.openSession(session);
            window.show();
            for (const auto &[page, name] : pages) {
                window.showPage(page);
                const QString shade =
                    choice == ThemeSource::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
                saved = save(window,
                            QStringLiteral("%1/%2-%3-%4.png")
                                .arg(folder, QLatin1String(name), shade, QLatin1String(language)))
                    && saved;
            }
            window.showPage(MainWindow::Answers);
            window.findChild<AnswersPage *>()->showRow(5);
            window.findChild<AnswersPage *>()->inspectModel(3);
            saved =
                save(window,
                    QStringLiteral("%1/inspector-%2-%3.png")
                        .arg(folder, theme.theme().dark ? QStringLiteral("dark") : QStringLiteral("light"),
                            QLatin1String(language)))
                && saved;
        }
    }
    return saved ? 0 : 1;
}

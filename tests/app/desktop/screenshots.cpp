#include "app/desktop/answers/answerspage.h"
#include "app/desktop/present/audiencewindow.h"
#include "app/desktop/present/presentcontrol.h"
#include "app/desktop/present/presenterwindow.h"
#include "app/desktop/window/commandlist.h"
#include "app/desktop/window/commandpalette.h"
#include "app/desktop/window/mainwindow.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
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

/// Lets what is computed a fifth of a second later come, and everything be laid out.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(800, &loop, &QEventLoop::quit);
    loop.exec();
    // Each layout may ask the one around it for other room.
    constexpr int layouts = 5;
    for (int i = 0; i < layouts; ++i)
        QCoreApplication::sendPostedEvents();
}

/// Pictures of one window in one language and theme.
class Pictures {
public:
    /// name: of a file, with %1 for what is in the picture.
    Pictures(MainWindow &window, const QString &name)
        : m_window(window)
        , m_name(name)
    {
    }

    bool areSaved() const { return m_areSaved; }

    void take(const char *what, QWidget &of)
    {
        settle();
        keep(what, of.grab());
    }
    void take(const char *what) { take(what, m_window); }
    void takePages()
    {
        static const std::pair<MainWindow::Page, const char *> pages[] = {{MainWindow::Ask, "ask"},
            {MainWindow::SetUp, "new"}, {MainWindow::Answers, "answers"}, {MainWindow::Bench, "bench"},
            {MainWindow::Charts, "charts"}, {MainWindow::Strengths, "strengths"},
            {MainWindow::Claims, "claims"}, {MainWindow::Compare, "compare"},
            {MainWindow::Sessions, "sessions"}, {MainWindow::Suites, "suites"},
            {MainWindow::Models, "models"}, {MainWindow::Settings, "settings"}, {MainWindow::Start, "start"}};
        for (const auto &[page, name] : pages) {
            m_window.showPage(page);
            take(name);
        }
    }
    void takeInspector()
    {
        m_window.showPage(MainWindow::Answers);
        auto *answers = m_window.findChild<AnswersPage *>();
        answers->showRow(5);
        answers->inspectModel(3);
        take("inspector");
    }
    /// What the command opens, where it stands over the window.
    template <typename Dialog>
    void takeDialog(const char *what, const QString &command)
    {
        m_window.commands().run(command);
        settle();
        auto *dialog = m_window.findChild<Dialog *>();
        QPixmap both = m_window.grab();
        QPainter painter(&both);
        painter.drawPixmap(m_window.mapFromGlobal(dialog->mapToGlobal(QPoint())), dialog->grab());
        painter.end();
        keep(what, both);
        dialog->close();
    }
    /// What a class sees: how to take part, and a question; and the teacher's own screen.
    void takePresentation(const QSize &size)
    {
        PresentControl &presenting = m_window.presenting();
        presenting.start();
        if (!presenting.isPresenting())
            return fail("nothing can be presented");
        for (QWidget *each : QList<QWidget *>{&presenting.audience(), &presenting.presenter()}) {
            each->showNormal();
            settle();
            each->resize(size);
        }
        take("present-lobby", presenting.audience());
        presenting.handleKey(Qt::Key_PageDown);
        take("present-question", presenting.audience());
        presenting.handleKey(Qt::Key_PageDown);
        take("present-answers", presenting.audience());
        take("present-teacher", presenting.presenter());
        presenting.end();
    }

private:
    void keep(const char *what, const QPixmap &picture)
    {
        const QString path = m_name.arg(QLatin1String(what));
        if (!picture.save(path))
            fail(qPrintable(path));
    }
    void fail(const char *what)
    {
        std::fprintf(stderr, "screenshots: failed: %s\n", what);
        m_areSaved = false;
    }

    MainWindow &m_window;
    QString m_name;
    bool m_areSaved = true;
};

} // namespace

/// Pictures of every page, what a class sees, the palette and the list of keys, with the practice models,
/// light and dark, in three languages: screenshots FOLDER [WIDTH HEIGHT].
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
    bool areSaved = true;
    {
        MainWindow window(services);
        window.resize(size);
        window.show();
        LiveComparison &comparison = window.comparison();
        window.startComparison();
        window.showPage(MainWindow::Answers);
        waitUntil(comparison, [&] { return comparison.shown().progress().finished >= 30; });
        Pictures pictures(window, folder + QStringLiteral("/%1.png"));
        pictures.take("answers-streaming");
        waitUntil(comparison, [&] { return comparison.shown().state() == ShownSession::State::Ended; });
        session = comparison.shown().sessionPath();
        areSaved = pictures.areSaved();
    }
    for (const char *language : {"en", "vi", "zh_CN"}) {
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/pennybench_%1.qm").arg(QLatin1String(language))))
            QCoreApplication::installTranslator(&translator);
        for (ThemeSource::Choice choice : {ThemeSource::Choice::Light, ThemeSource::Choice::Dark}) {
            theme.setChoice(choice);
            const QString shade =
                choice == ThemeSource::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            MainWindow window(services);
            window.resize(size);
            window.openSession(session);
            window.show();
            Pictures pictures(window,
                folder + QStringLiteral("/%1-") + shade + u'-' + QLatin1String(language)
                    + QStringLiteral(".png"));
            pictures.takePages();
            pictures.takeInspector();
            pictures.takeDialog<CommandPalette>("palette", QStringLiteral("palette"));
            pictures.takeDialog<KeysDialog>("keys", QStringLiteral("keys"));
            pictures.takePresentation(size);
            areSaved = pictures.areSaved() && areSaved;
        }
    }
    return areSaved ? 0 : 1;
}

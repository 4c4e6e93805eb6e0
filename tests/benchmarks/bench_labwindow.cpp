#include "app/store/sessionfile.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/benchmarks/largesession.h"
#include "tests/support/labserver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Pennybench;

namespace {

constexpr int answersASecond = 1'000;
constexpr int seconds = 10;
constexpr int answers = answersASecond * seconds;
constexpr int stepMs = 20;

/// In a process of its own: creates the session and, when told to, writes so many answers a second.
int write(const QString &path)
{
    const auto session = Store::SessionFile::create(path, largePlan(answers / modelsOfLarge));
    if (!session)
        qFatal("%s", qPrintable(session.error().describe()));
    std::puts("ready");
    std::fflush(stdout);
    QTextStream(stdin).readLine();
    int written = 0;
    QElapsedTimer whole;
    whole.start();
    QTimer steps;
    steps.setTimerType(Qt::PreciseTimer);
    QObject::connect(&steps, &QTimer::timeout, &steps, [&] {
        // Also what a late timer owes.
        const int due = static_cast<int>(whole.elapsed() / stepMs + 1) * answersASecond * stepMs / 1'000;
        for (; written < std::min(due, answers); ++written)
            (*session)->save(largeAnswer(written / modelsOfLarge, written % modelsOfLarge));
        if (written == answers)
            QCoreApplication::quit();
    });
    steps.start(stepMs);
    QCoreApplication::exec();
    return (*session)->flush() ? 0 : 1;
}

/// A window that shows one page while another program writes.
void follow(LabServer &server, Desktop::MainWindow::Page page)
{
    const QString path = server.fresh();
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
    if (!writer.waitForReadyRead(60'000))
        qFatal("the writer does not begin");
    const QTemporaryDir folder;
    BenchWindow window(folder.path());
    if (!window.window().openSession(path))
        qFatal("the session cannot be opened");
    window.window().showPage(page);
    QElapsedTimer since;
    QList<double> gaps;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        gaps += static_cast<double>(since.nsecsElapsed()) / 1e6;
        since.start();
    });
    heart.start(1);
    const auto arrived = [&] {
        const QList<Runs::Answer> &shown = window.shown().answers();
        return std::ranges::count_if(
            shown, [](const Runs::Answer &answer) { return answer.status == Runs::AnswerStatus::Ok; });
    };
    // The window paints itself once with the empty session before answers come.
    QTimer::singleShot(1'000, qApp, &QCoreApplication::quit);
    since.start();
    QCoreApplication::exec();
    gaps.clear();
    const double begun = threadMs();
    QElapsedTimer whole;
    whole.start();
    writer.write("go\n");
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        if (arrived() >= answers)
            QCoreApplication::quit();
    });
    looking.start(500);
    QCoreApplication::exec();
    const double lasted = static_cast<double>(whole.elapsed());
    const double computed = threadMs() - begun;
    std::ranges::sort(gaps);
    row(QStringLiteral("%1 follows %L2 answers a second of another program")
            .arg(window.window().pages().title(page))
            .arg(answersASecond),
        QStringLiteral("gap p99 %1 ms, longest %2 ms; all shown after %3 s, %4 % of a core")
            .arg(number(gaps.at(gaps.size() * 99 / 100), 0), number(gaps.last(), 0), number(lasted / 1e3, 1),
                number(100 * computed / lasted, 0)),
        QStringLiteral("no gap above 100 ms"));
    writer.waitForFinished();
}

} // namespace

/// A drawn window that looks on while a session on a server is written.
int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const QCoreApplication application(argc, argv);
        return write(QString::fromLocal8Bit(argv[2]));
    }
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (const QString missing = LabServer::whatIsMissing(); !missing.isEmpty()) {
        std::printf("not measured: %s\n", qPrintable(missing));
        return 0;
    }
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    LabServer server;
    if (!server.begin())
        qFatal("%s", server.log().constData());
    for (const auto page : {Desktop::MainWindow::Bench, Desktop::MainWindow::Charts})
        follow(server, page);
    return 0;
}

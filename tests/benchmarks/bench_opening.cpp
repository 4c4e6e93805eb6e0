#include "app/desktop/window/commandlist.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionindex.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/benchmarks/largesession.h"
#include "tests/support/memory.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pennybench;

namespace {

constexpr int framesScrolled = 400;

QString savedSession(const QString &folder, int answers)
{
    const QString path = folder + QStringLiteral("/%1.pennybench").arg(answers);
    const auto file = Store::SessionFile::create(path, largePlan(answers / modelsOfLarge));
    if (!file)
        qFatal("no session");
    for (int prompt = 0; prompt < answers / modelsOfLarge; ++prompt) {
        for (int model = 0; model < modelsOfLarge; ++model)
            (*file)->save(largeAnswer(prompt, model));
    }
    if (!(*file)->flush())
        qFatal("the session cannot be written");
    return path;
}

double msSince(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// In a process of its own: the window with the session, or without one, until it is painted.
int paintOnce(const QString &folder, const QString &session)
{
    BenchWindow window(folder);
    if (!session.isEmpty() && !window.window().openSession(session))
        return 1;
    window.window().repaint();
    QApplication::processEvents();
    window.window().grab();
    std::printf("%lld %.0f\n", static_cast<long long>(peakMemory()), 1e3 * std::clock() / CLOCKS_PER_SEC);
    return 0;
}

struct Start {
    double ms = 0;
    double mb = 0;
    double computedMs = 0;
};

Start started(const QString &folder, const QString &session)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--once"), folder, session});
    process.waitForFinished(60'000);
    const double ms = msSince(clock);
    const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
    return {ms, said.value(0).toDouble(), said.value(1).toDouble()};
}

void measureStart(const QString &folder)
{
    const QString session = savedSession(folder, 1000);
    QList<double> with;
    QList<double> gaps;
    QList<double> computed;
    double mb = 0;
    for (int round = 0; round < 5; ++round) {
        const Start empty = started(folder, {});
        const Start full = started(folder, session);
        with += full.ms;
        gaps += full.ms - empty.ms;
        computed += full.computedMs;
        mb = std::max(mb, full.mb);
    }
    row(QStringLiteral("start to painted window with a session of 1,000 answers"),
        medianOf(with, 0) + QStringLiteral(" ms; more than without: ") + medianOf(gaps, 0)
            + QStringLiteral(" ms; computed ") + medianOf(computed, 0) + QStringLiteral(" ms; %1 MB").arg(mb),
        QStringLiteral("under 500 ms, under 110 MB"));
}

/// Pages are made when they are first shown; the palette asks for the buttons of all.
void measurePages(const QString &folder)
{
    double longest = 0;
    QString slowest;
    {
        BenchWindow window(folder);
        QApplication::processEvents();
        for (int page = 0; page < window.window().pages().count(); ++page) {
            const double begun = threadMs();
            window.window().showPage(static_cast<Desktop::MainWindow::Page>(page));
            QApplication::sendPostedEvents();
            window.window().grab();
            if (const double ms = threadMs() - begun; ms > longest) {
                longest = ms;
                slowest = window.window().pages().title(page);
            }
        }
    }
    row(QStringLiteral("a page until it is painted, when it is first shown"),
        QStringLiteral("at most %1 ms computed (%2)").arg(number(longest, 0), slowest),
        QStringLiteral("under 200 ms"));
    BenchWindow window(folder);
    QApplication::processEvents();
    for (const char *which : {"first", "second"}) {
        const double begun = threadMs();
        (void)window.window().commands().commands();
        row(QStringLiteral("everything that the palette lists, the %1 time").arg(QLatin1String(which)),
            QStringLiteral("%1 ms computed").arg(number(threadMs() - begun, 0)), QStringLiteral("-"));
    }
}

/// Frames of the matrix, scrolled from top to bottom, and what of them the thread computed.
struct Frames {
    QList<double> lasted;
    QList<double> computed;

    void sort()
    {
        std::ranges::sort(lasted);
        std::ranges::sort(computed);
    }
};

Frames scrolledFrames(QAbstractItemView &view)
{
    Frames frames;
    QScrollBar &bar = *view.verticalScrollBar();
    for (int frame = 0; frame < framesScrolled; ++frame) {
        QElapsedTimer clock;
        clock.start();
        const double begun = threadMs();
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * frame / framesScrolled));
        view.viewport()->repaint();
        QApplication::processEvents();
        frames.lasted += msSince(clock);
        frames.computed += threadMs() - begun;
    }
    frames.sort();
    return frames;
}

QString spreadOf(const QList<double> &frames)
{
    return QStringLiteral("median %1 ms, p99 %2 ms, longest %3 ms")
        .arg(number(frames.at(frames.size() / 2)), number(frames.at(frames.size() * 99 / 100)),
            number(frames.last()));
}

void sayFrames(const QString &what, const Frames &frames)
{
    row(what, spreadOf(frames.lasted) + QStringLiteral("; computed: ") + spreadOf(frames.computed),
        QStringLiteral("no frame above 33 ms"));
}

void measureLarge(const QString &folder, const QString &session)
{
    BenchWindow window(folder);
    QApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    const double begun = threadMs();
    if (!window.window().openSession(session))
        qFatal("the session cannot be opened");
    auto &view = *window.window().findChild<QAbstractItemView *>(QStringLiteral("matrix"));
    // The page is laid out and painted whole, its chart too, before anybody scrolls.
    QApplication::sendPostedEvents();
    window.window().grab();
    const double painted = msSince(clock);
    const double computed = threadMs() - begun;
    const Frames whileLoading = window.shown().isLoading() ? scrolledFrames(view) : Frames{{0}, {0}};
    double longest = 0;
    while (window.shown().isLoading()) {
        QElapsedTimer turn;
        turn.start();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, msSince(turn));
    }
    const double whole = msSince(clock);
    row(QStringLiteral("a session of 100,000 answers: first paint"),
        QStringLiteral("%1 ms, computed %2 ms").arg(number(painted, 0), number(computed, 0)),
        QStringLiteral("under 500 ms"));
    row(QStringLiteral("all its verdicts, with texts still in the file"),
        QStringLiteral("%1 ms; longest step %2 ms; peak %3 MB")
            .arg(number(whole, 0), number(longest, 0))
            .arg(peakMemory()),
        QStringLiteral("-"));
    sayFrames(QStringLiteral("scrolling its matrix while answers are read"), whileLoading);
    // What follows the last piece is part of the loading.
    for (int i = 0; i < 50; ++i)
        QApplication::processEvents();
    sayFrames(QStringLiteral("scrolling its matrix"), scrolledFrames(view));
    clock.restart();
    const auto read = Store::readSession(session);
    row(QStringLiteral("reading it whole, for comparison"), number(msSince(clock), 0) + QStringLiteral(" ms"),
        QStringLiteral("-"));
    const Runs::AnswerKey last = largeAnswer(100, 1).key;
    clock.restart();
    window.shown().wholeAnswer(last);
    row(QStringLiteral("one text when it is looked at"), number(msSince(clock), 1) + QStringLiteral(" ms"),
        QStringLiteral("-"));
}

void measureSearch(const QString &folder)
{
    const Store::SessionIndex index(folder);
    const std::atomic_bool goesOn = false;
    QElapsedTimer clock;
    clock.start();
    if (!index.update(goesOn))
        qFatal("no index");
    row(QStringLiteral("index over 101,000 answers, in the background"),
        QStringLiteral("%1 s; %2 MB")
            .arg(number(msSince(clock) / 1000, 1))
            .arg(QFileInfo(index.file()).size() / megabyte),
        QStringLiteral("-"));
    clock.restart();
    (void)index.update(goesOn);
    row(QStringLiteral("the same when nothing has changed"),
        number(msSince(clock), 1) + QStringLiteral(" ms"), QStringLiteral("-"));
    for (const char *typed : {"tam giac deu", "三角", "equil", "w1 ", "w1 w2 w3 ", "w1", "w", "nowhere"}) {
        clock.restart();
        const auto hits = index.find(Store::SearchQuery(QString::fromUtf8(typed)));
        row(QStringLiteral("first hits for \"%1\"").arg(QString::fromUtf8(typed)),
            QStringLiteral("%1 ms, %2 hits")
                .arg(number(msSince(clock), 1))
                .arg(hits ? hits->hits.size() : -1),
            QStringLiteral("under 100 ms"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--once")
        return paintOnce(arguments.value(2), arguments.value(3));
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    measureStart(folder.path());
    measurePages(folder.path());
    const QString large = savedSession(folder.path(), 100'000);
    measureLarge(folder.path(), large);
    measureSearch(folder.path());
    return 0;
}

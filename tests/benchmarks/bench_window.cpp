#include "widgets/answerpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Pennybench;
using namespace Pennybench::Widgets;

namespace {

constexpr int panes = 8;
constexpr int tokensPerSecond = 150;
constexpr int seconds = 20;
constexpr int tickMs = 5;

} // namespace

/// Eight answers of 150 tokens a second in one window: how long a tick of the window's thread is late.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1600, 900);
    auto *layout = new QHBoxLayout(&window);
    QList<AnswerPane *> all;
    for (int i = 0; i < panes; ++i) {
        all += new AnswerPane;
        layout->addWidget(all.last());
    }
    window.show();

    QElapsedTimer clock;
    clock.start();
    qint64 given = 0;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    QObject::connect(&source, &QTimer::timeout, &window, [&] {
        const qint64 due = clock.elapsed() * tokensPerSecond / 1000;
        for (; given < due; ++given) {
            for (AnswerPane *pane : all)
                pane->appendText(given % 40 == 39 ? QStringLiteral("token.\n") : QStringLiteral("token "));
        }
    });
    source.start(7);

    QList<double> gaps;
    qint64 last = clock.nsecsElapsed();
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, &window, [&] {
        const qint64 now = clock.nsecsElapsed();
        gaps += static_cast<double>(now - last) / 1e6 - tickMs;
        last = now;
    });
    ticker.start(tickMs);
    QTimer::singleShot(seconds * 1000, &application, &QApplication::quit);
    QApplication::exec();

    std::sort(gaps.begin(), gaps.end());
    std::printf(
        "window: %d streams x %d tokens/s x %d s, lateness of a %d ms tick: median %.1f ms, p99 %.1f ms, "
        "max %.1f ms (must: max 50 ms)\n",
        panes, tokensPerSecond, seconds, tickMs, gaps.at(gaps.size() / 2), gaps.at(gaps.size() * 99 / 100),
        gaps.last());
    return 0;
}

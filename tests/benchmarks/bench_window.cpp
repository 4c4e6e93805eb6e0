#include "tests/benchmarks/benchtools.h"
#include "tests/support/memory.h"
#include "widgets/answerpane.h"
#include "widgets/richtext/richtextview.h"
#include "widgets/richtext/typesetter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProcess>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pennybench;
using namespace Pennybench::Widgets;

namespace {

constexpr int panes = 8;
constexpr int tokensPerSecond = 150;
constexpr int tickMs = 5;

/// How late the ticks of the window's thread come, and how much of that the thread computed: on a machine
/// that does other work, too, only the second is the program's.
class Ticks {
public:
    Ticks()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { take(); });
        m_timer.start(tickMs);
    }
    double at(int percent) { return of(m_gaps, percent); }
    double computedAt(int percent) { return of(m_computed, percent); }
    /// Counts what is going on, too.
    void take()
    {
        const qint64 now = m_clock.nsecsElapsed();
        const double computed = threadMs();
        m_gaps += static_cast<double>(now - m_last) / 1e6 - tickMs;
        m_computed += computed - m_lastComputed;
        m_last = now;
        m_lastComputed = computed;
    }

private:
    static double of(QList<double> &values, int percent)
    {
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0 : values.at((values.size() - 1) * percent / 100);
    }

    QElapsedTimer m_clock;
    QTimer m_timer;
    QList<double> m_gaps;
    QList<double> m_computed;
    qint64 m_last = 0;
    double m_lastComputed = threadMs();
};

QStringList tokens()
{
    const QString answer = QStringLiteral(
        "## Step\n\nWe have a **right triangle** with legs $a$ and $a + 7$, so that by Pythagoras\n\n"
        "$$a^2 + (a+7)^2 = 13^2$$\n\nwhich gives:\n\n1. first $a = 5$,\n2. then `area`:\n\n"
        "```python\ndef area(c, d):\n    a = (-d + (2*c*c - d*d)**.5) / 2\n    return a * (a + d) / "
        "2\n```\n\n"
        "| leg | length |\n|---|---:|\n| a | 5 |\n| b | 12 |\n\n> It costs $5 and not $10.\n\n");
    QStringList all;
    for (qsizetype i = 0; i < answer.size(); i += 4)
        all += answer.mid(i, 4);
    return all;
}

void runFor(int ms)
{
    QTimer::singleShot(ms, qApp, &QApplication::quit);
    QApplication::exec();
}

QList<AnswerPane *> shownPanes(QWidget &window, Typesetter &typesetter)
{
    window.resize(1600, 900);
    auto *layout = new QHBoxLayout(&window);
    QList<AnswerPane *> all;
    for (int i = 0; i < panes; ++i) {
        all += new AnswerPane;
        all.last()->setTypesetter(typesetter);
        layout->addWidget(all.last());
    }
    window.show();
    return all;
}

/// Eight answers of 150 tokens a second in one window.
void stream(const char *what, const QStringList &given, Typesetter &typesetter, int seconds)
{
    QWidget window;
    const QList<AnswerPane *> all = shownPanes(window, typesetter);
    QElapsedTimer clock;
    clock.start();
    const std::clock_t cpu = std::clock();
    qint64 sent = 0;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    QObject::connect(&source, &QTimer::timeout, &window, [&] {
        const qint64 due = clock.elapsed() * tokensPerSecond / 1000;
        for (; sent < due; ++sent) {
            for (AnswerPane *pane : all)
                pane->appendText(given.at(sent % given.size()));
        }
    });
    source.start(7);
    Ticks ticks;
    const qint64 before = peakMemory();
    runFor(seconds * 500);
    const qint64 middle = peakMemory();
    runFor(seconds * 500);
    const double share = 100.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC
        / (static_cast<double>(clock.elapsed()) / 1000);
    std::printf(
        "window: %d streams x %d tokens/s x %d s, %s: lateness of a %d ms tick median %.1f ms, p99 %.1f ms, "
        "max %.1f ms; of it computed p99 %.1f ms, max %.1f ms (must: p99 33 ms, max 100 ms); %.0f %% of a "
        "core "
        "(must: 60 %%); memory +%lld MB in the first half, +%lld MB in the second\n",
        panes, tokensPerSecond, seconds, what, tickMs, ticks.at(50), ticks.at(99), ticks.at(100),
        ticks.computedAt(99), ticks.computedAt(100), share, static_cast<long long>(middle - before),
        static_cast<long long>(peakMemory() - middle));
}

/// In a process of its own: what eight panes take that get as much text as stream() sends, all at once.
int takenAtOnce(const QStringList &given, int seconds)
{
    Typesetter typesetter;
    QWidget window;
    const QList<AnswerPane *> all = shownPanes(window, typesetter);
    runFor(500);
    const qint64 before = peakMemory();
    QString text;
    for (int sent = 0; sent < tokensPerSecond * seconds; ++sent)
        text += given.at(sent % given.size());
    for (AnswerPane *pane : all)
        pane->appendText(text);
    runFor(10'000);
    std::printf("%lld\n", static_cast<long long>(peakMemory() - before));
    return 0;
}

void compareAtOnce(int seconds)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(), {QString::number(seconds), QStringLiteral("at once")});
    process.waitForFinished(120'000);
    std::printf("window: the same text all at once, in a process of its own: memory +%s MB\n",
        process.readAllStandardOutput().trimmed().constData());
}

/// A whole answer until it is laid out and its formulas are there.
void show(const char *what, const QString &text, Typesetter &typesetter, const char *must)
{
    RichTextView view;
    view.setTypesetter(&typesetter);
    view.resize(420, 800);
    view.show();
    runFor(50);
    Ticks ticks;
    QElapsedTimer clock;
    clock.start();
    const double begun = threadMs();
    view.showMarkdown(text);
    view.repaint();
    const auto shown = clock.elapsed();
    const double computed = threadMs() - begun;
    ticks.take();
    while (!view.isSettled() && clock.elapsed() < 60'000)
        runFor(20);
    runFor(100);
    std::printf(
        "window: %s: shown after %lld ms (computed %.0f ms), whole after %lld ms, longest gap %.1f ms "
        "(computed %.1f ms) (must: %s)\n",
        what, static_cast<long long>(shown), computed, static_cast<long long>(clock.elapsed() - 100),
        ticks.at(100), ticks.computedAt(100), must);
}

QString formulas(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("$x_{%1} = \\frac{%1}{y + %1}$ ").arg(i);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qml.compiler=false");
    QApplication application(argc, argv);
    const int seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60;
    if (argc > 2)
        return takenAtOnce(tokens(), seconds);
    Typesetter typesetter;
    stream("plain lines",
        QString(QStringLiteral("token ").repeated(39) + QStringLiteral("token.\n")).split(u' '), typesetter,
        seconds);
    stream("Markdown, code and formulas", tokens(), typesetter, seconds);
    compareAtOnce(seconds);
    // The memory of what a person no longer sees is used again.
    stream("the same once more in a new window", tokens(), typesetter, seconds);
    show("a line of 200,000 characters", QString(200'000, u'x'), typesetter, "0.3 s, no gap above 200 ms");
    show("1 MB of words", QStringLiteral("words and words ").repeated(65'536).left(AnswerPane::longestShown),
        typesetter, "0.3 s, no gap above 200 ms");
    show("1 MB of Markdown", tokens().join(QString()).repeated(2000).left(AnswerPane::longestShown),
        typesetter, "0.3 s, no gap above 200 ms");
    show("20,000 formulas without end", QStringLiteral("$x$").repeated(20'000), typesetter,
        "no gap above 200 ms");
    show("200 formulas", formulas(200), typesetter, "no gap above 33 ms");
    show("200 formulas again", formulas(200), typesetter, "from the cache");
    return 0;
}

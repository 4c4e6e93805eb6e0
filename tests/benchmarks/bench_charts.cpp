#include "app/reports/chartfilter.h"
#include "app/reports/reportcontent.h"
#include "app/reports/sessioncharts.h"
#include "tests/benchmarks/benchtools.h"
#include "widgets/qualitycostplot.h"
#include "widgets/rowchartplot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Reports;

namespace {

constexpr int contestants = 20;
constexpr int prompts = 2'500;
constexpr int trials = 2;
constexpr int frames = 60;

Runs::Answer answerOf(const QString &prompt, int contestant, int trial, int number)
{
    Runs::Answer answer{.key = {QStringLiteral("s"), prompt, QStringLiteral("p/m%1").arg(contestant), trial}};
    answer.askedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addMSecs(number * 7);
    answer.latency = std::chrono::milliseconds(500 + 90 * contestant + number * 7919 % 1'000);
    answer.usage.prompt = 40;
    answer.usage.completion = 100 + number * 104'729 % 900;
    answer.usage.reasoning = contestant % 2 == 0 ? 60 : 0;
    answer.cost = Models::Cost{
        .amount = Models::Money::fromPicodollars(9'000'000LL * (contestant + 1) + number), .row = {}};
    const bool right = (number * 7919) % (contestant + 3) != 0;
    answer.score = Scoring::Score{.verdict = right ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect,
        .score = right ? 1.0 : 0.0,
        .scorer = QStringLiteral("number/5")};
    return answer;
}

/// 100,000 answers.
Store::Session largeSession()
{
    Store::Session session{.id = QStringLiteral("bench")};
    Suites::Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Bench")};
    const QStringList categories{QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("science")};
    for (int i = 0; i < prompts; ++i) {
        Suites::Prompt prompt{.id = QStringLiteral("q%1").arg(i), .category = categories.at(i % 3)};
        suite.prompts += prompt;
        for (int place = 0; place < contestants * trials; ++place)
            session.answers +=
                answerOf(prompt.id, place / trials, 1 + place % trials, i * contestants * trials + place);
    }
    for (int contestant = 0; contestant < contestants; ++contestant)
        session.plan.models += Models::ModelEntry{.id = QStringLiteral("p/m%1").arg(contestant)};
    session.plan.suites = {suite};
    return session;
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Every kind, as the page of charts computes it behind a filter.
void computeCharts(const Store::Session &session)
{
    const double filterMs = msOf([&] { filtered(session, {.categories = {QStringLiteral("math")}}); });
    row(QStringLiteral("filter, 100,000 answers"), QStringLiteral("%1 ms").arg(number(filterMs, 0)), {});
    for (const QString &kind : chartKindNames()) {
        const double ms = msOf([&] { sessionChart(session, {.kind = *chartKindFromText(kind)}); });
        row(QStringLiteral("chart \"%1\", 100,000 answers").arg(kind),
            QStringLiteral("%1 ms").arg(number(ms, 0)), {});
    }
    const double ms = msOf([&] { reportContent(session); });
    row(QStringLiteral("all that a report says, 100,000 answers"), QStringLiteral("%1 ms").arg(number(ms, 0)),
        {});
}

/// What a turn of the wheel and a drag take until the picture has followed.
void turnAndDrag(const QString &name, QWidget &plot)
{
    plot.resize(1'100, 700);
    plot.show();
    QApplication::processEvents();
    const QList<QWidget *> parts = plot.findChildren<QWidget *>();
    QWidget *canvas =
        *std::ranges::find_if(parts, [](const QWidget *part) { return part->inherits("QCustomPlot"); });
    const QPointF at = canvas->rect().center();
    QList<double> times;
    const auto send = [&](QEvent &&event) {
        QApplication::sendEvent(canvas, &event);
        QApplication::processEvents();
    };
    for (int i = 0; i < frames; ++i) {
        times += msOf([&] {
            send(QWheelEvent(at, canvas->mapToGlobal(at), {}, {0, i % 2 == 0 ? 120 : -120}, Qt::NoButton,
                Qt::ControlModifier, Qt::NoScrollPhase, false));
        });
    }
    send(QMouseEvent(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, {}));
    for (int i = 0; i < frames; ++i) {
        const QPointF to = at + QPointF(3 * (i % 20), i % 7);
        times +=
            msOf([&] { send(QMouseEvent(QEvent::MouseMove, to, to, Qt::NoButton, Qt::LeftButton, {})); });
    }
    send(QMouseEvent(QEvent::MouseButtonRelease, at, at, Qt::LeftButton, Qt::NoButton, {}));
    std::ranges::sort(times);
    row(QStringLiteral("frame of \"%1\" while it is zoomed and moved").arg(name),
        QStringLiteral("median %1 ms, longest %2 ms")
            .arg(number(times.at(times.size() / 2), 1), number(times.last(), 1)),
        QStringLiteral("<= 33 ms"));
}

} // namespace

/// The charts of a large session: how long they take to compute, and whether they follow the hand.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Store::Session session = largeSession();
    computeCharts(session);
    const Widgets::ThemeSource theme;
    for (const ChartKind kind : {ChartKind::QualityCost, ChartKind::Time}) {
        Widgets::QualityCostPlot plot(theme);
        plot.setChart(std::get<Widgets::QualityCostChart>(sessionChart(session, {.kind = kind}).drawing));
        turnAndDrag(chartKindTitle(kind), plot);
    }
    for (const ChartKind kind : {ChartKind::Strengths, ChartKind::Tokens, ChartKind::Trials}) {
        Widgets::RowChartPlot plot(theme);
        plot.setChart(std::get<Widgets::RowChart>(sessionChart(session, {.kind = kind}).drawing));
        turnAndDrag(chartKindTitle(kind), plot);
    }
    return 0;
}

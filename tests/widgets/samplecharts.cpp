#include "tests/widgets/samplecharts.h"

#include "tests/support/shareddata.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

struct Sample {
    const char *letter;
    const char *name;
    int family;
    const char *group;
    double costPerThousand; ///< USD; below 0: not known
    double share; ///< per cent
    double frontier; ///< per cent; below 0: not on it
};

QString letterOf(int place)
{
    QString letter;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        letter.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    return letter;
}

PlotPoint pointOf(const Sample &sample, int prompts)
{
    PlotPoint point{.letter = QLatin1String(sample.letter),
        .name = QLatin1String(sample.name),
        .family = sample.family,
        .group = QLatin1String(sample.group),
        .share = sample.share / 100,
        .onFrontier = sample.frontier >= 0,
        .simulated = true,
        .prompts = prompts};
    const double half = 1.96 * std::sqrt(point.share * (1 - point.share) / prompts);
    point.shareLow = std::max(0.0, point.share - half);
    point.shareHigh = std::min(1.0, point.share + half);
    if (sample.frontier >= 0)
        point.frontier = sample.frontier / 100;
    if (sample.costPerThousand >= 0) {
        point.cost = sample.costPerThousand / 1'000;
        point.costLow = *point.cost * 0.93;
        point.costHigh = *point.cost * 1.08;
    }
    return point;
}

void findFrontier(QList<PlotPoint> &points)
{
    for (PlotPoint &point : points) {
        point.onFrontier = point.isPriced() && std::ranges::none_of(points, [&](const PlotPoint &other) {
            return other.isPriced() && *other.cost < *point.cost && other.share >= point.share;
        });
    }
}

} // namespace

QualityCostChart practiceChart()
{
    QualityCostChart chart{.best = CostSpan{0.000011, 0.0000098, 0.0000125},
        .chance = 0.04,
        .caption = {
            QStringLiteral(
                "Maths, Language, Code · 36 prompts × 1 trial · asked 2026-11-26, prices of that day."),
            QStringLiteral(
                "Practice models: simulated answers and invented prices, not those of a real model.")}};
    for (const Sample &sample :
        {Sample{"A", "Scholar", 0, "", 0.43, 92, 99}, {"B", "Generalist", 1, "", 0.19, 89, 90},
            {"C", "Sprinter", 2, "", 0.06, 72, 99}, {"D", "Penny", 3, "", 0.0085, 56, 100}})
        chart.points += pointOf(sample, 36);
    return chart;
}

QualityCostChart schoolChart()
{
    QualityCostChart chart{.best = CostSpan{0.000048, 0.000042, 0.000054},
        .chance = 0.04,
        .caption = {
            QStringLiteral(
                "240 prompts × 3 trials, 16,560 answers, 24 to 26 Nov 2026, prices of 24 Nov. Share: Wilson. "
                "Cost and frontier: bootstrap over prompts, 2,000 rounds, seed 20250131. Counted separately: "
                "25 "
                "undecided, 47 without an answer, 19 cut at the token limit, 0 errors. Axis from 30 %; "
                "chance "
                "is 4 %."),
            QStringLiteral(
                "Published elsewhere: 1 Scholar high, maker, 14 Oct 2026, n 500 · 2 Generalist mini, open "
                "board, 2 Nov 2026, n 225 · 3 Meadow, maker, 9 Sep 2026, n 1,000, cost not given")}};
    const Sample samples[] = {{"A", "Scholar low", 0, "scholar", 1.9, 79, -1},
        {"B", "Scholar medium", 0, "scholar", 4.6, 89, 61}, {"C", "Scholar high", 0, "scholar", 13, 92.4, 71},
        {"D", "Scholar mini", 0, "", 0.62, 75, -1}, {"E", "Scholar nano", 0, "", 0.16, 60.4, -1},
        {"F", "Generalist", 1, "", 0.95, 83.2, 62}, {"G", "Generalist mini", 1, "", 0.21, 67.6, -1},
        {"H", "Generalist 2", 1, "generalist2", 1.36, 88, 99},
        {"I", "Generalist 2 thinking", 1, "generalist2", 7.2, 91.7, 98},
        {"J", "Sprinter", 2, "", 0.28, 74, 94}, {"K", "Sprinter Lite", 2, "", 0.095, 60.7, 99},
        {"L", "Sprinter Max", 2, "", 2.6, 85.6, -1}, {"M", "Penny", 3, "", 0.045, 52, 99},
        {"N", "Penny mini", 3, "", 0.018, 37.8, 100}, {"O", "Penny plus", 3, "", 0.15, 70.8, 99},
        {"P", "Harbour 7B", 4, "", -1, 45, -1}, {"Q", "Harbour 32B", 4, "", 0.48, 71.6, -1},
        {"R", "Harbour 70B", 4, "", 1.1, 77.6, -1}, {"S", "Meadow", 5, "", 3.4, 78.8, -1},
        {"T", "Meadow small", 5, "", 0.33, 56, -1}, {"U", "Lantern", 6, "", 0.7, 64.8, -1},
        {"V", "Lantern 2", 6, "", 0.52, 82.6, 99}, {"W", "Lantern 14B", 6, "", -1, 59.4, -1}};
    for (const Sample &sample : samples)
        chart.points += pointOf(sample, 240);
    const auto publish = [&](const char *name, int family, double cost, double share) {
        PlotPoint point = pointOf({"", name, family, "", cost, share, -1}, 100);
        point.costLow = point.costHigh = 0;
        point.shareLow = point.shareHigh = point.share;
        point.simulated = false;
        point.published = true;
        point.source = QStringLiteral("maker, 14 Oct 2026, n 500");
        chart.points += point;
    };
    publish("Scholar high", 0, 16.5, 95);
    publish("Generalist mini", 1, 0.125, 78.6);
    publish("Meadow", 5, -1, 82.6);
    return chart;
}

QualityCostChart evenChart(int count)
{
    QualityCostChart chart{.caption = {QStringLiteral("Invented figures.")}};
    quint32 state = 12345;
    const auto random = [&state] {
        state = state * 1'664'525U + 1'013'904'223U;
        return (state >> 8) / 16'777'216.0;
    };
    for (int i = 0; i < count; ++i) {
        const double dear = random();
        const double share = std::clamp(0.35 + 0.5 * dear + 0.24 * (random() - 0.5), 0.02, 0.99);
        const QByteArray letter = letterOf(i).toLatin1();
        const QByteArray name = "Model " + QByteArray::number(i + 1) + (i % 3 == 0 ? " mini" : "");
        chart.points += pointOf({letter.constData(), name.constData(), i / 3, "",
                                    std::pow(10, -2 + 3.2 * dear + 0.5 * random()), share * 100, -1},
            200);
        chart.points.last().simulated = false;
    }
    if (count <= 1'000)
        findFrontier(chart.points);
    return chart;
}

QualityCostChart aiderChart()
{
    QFile file(sharedData(QStringLiteral("cost_quality_aider_polyglot.tsv")));
    QualityCostChart chart{.answers = 1'000,
        .caption = {
            QStringLiteral("Published figures of the Aider polyglot leaderboard, 225 cases, second try.")}};
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return chart;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList makers;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        const QString maker = cells.at(0).section(u'-', 0, 0).section(u' ', 0, 0).toLower();
        if (!makers.contains(maker))
            makers += maker;
        const QByteArray letter = letterOf(static_cast<int>(chart.points.size())).toLatin1();
        const double cost = cells.at(7).toDouble();
        const QByteArray name = cells.at(0).toUtf8();
        chart.points +=
            pointOf({letter.constData(), name.constData(), static_cast<int>(makers.indexOf(maker)), "",
                        cost > 0 ? cost * 1'000 : -1, cells.at(4).toDouble(), -1},
                225);
        chart.points.last().simulated = false;
        chart.points.last().costLow = chart.points.last().costHigh = 0;
    }
    findFrontier(chart.points);
    return chart;
}

} // namespace Pennybench::Widgets

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Widgets {

/// What quality is set against. The cost of a point is then its figure of this kind: USD per answer, USD per
/// million tokens, paid or on the list, tokens, seconds.
enum class CostAxis { Cost, Price, ListPrice, Tokens, Time };

/// Where a contestant stood before more prompts were counted. Cost in USD per answer, above 0.
struct EarlierPlace {
    double cost = 0;
    double share = 0;

    bool operator==(const EarlierPlace &) const = default;
};

/// One contestant on the chart of quality against cost, or one published figure. Costs in USD per answer,
/// shares from 0 to 1; low and high are the ends of 95 % intervals.
struct PlotPoint {
    QString letter; ///< the contestant's; empty for a published figure
    QString name;
    int family = 0; ///< its hue and shape, see modelMark()
    QString group; ///< points of one group are settings of one model and are joined; empty: none
    std::optional<double> cost; ///< 0: free; missing: not known
    double costLow = 0; ///< equal to costHigh where the interval is not known
    double costHigh = 0;
    double share = 0;
    double shareLow = 0; ///< equal to shareHigh where the interval is not known
    double shareHigh = 0;
    bool onFrontier = false; ///< by the estimates: no other is both cheaper and better
    std::optional<double> frontier; ///< how sure that is, 0 to 1; missing: not known
    bool simulated = false;
    int prompts = 0;
    bool published = false; ///< measured elsewhere: drawn hollow, never joined and never on the frontier
    QString source; ///< of a published figure
    QList<EarlierPlace> earlier; ///< the earliest first: hollow, and joined with a dotted line

    bool operator==(const PlotPoint &) const = default;

    bool isPriced() const { return cost && *cost > 0; }
    bool hasCostInterval() const { return isPriced() && costLow > 0 && costHigh > costLow; }
    /// Surely no other is both cheaper and better.
    bool isSurelyOnFrontier() const { return frontier.value_or(0) > 0.95; }
};

/// A figure in USD with its 95 % interval; high may be infinite.
struct CostSpan {
    double estimate = 0;
    double low = 0;
    double high = 0;

    bool operator==(const CostSpan &) const = default;
};

/// Everything that the chart of quality against cost shows.
struct QualityCostChart {
    QList<PlotPoint> points;
    int answers = 1'000; ///< costs are written for so many answers
    CostAxis axis = CostAxis::Cost;
    std::optional<CostSpan> best; ///< the least cost per correct answer among the points, for one answer
    std::optional<double> chance; ///< the share that guessing gets right
    QStringList caption; ///< what was asked, when, and what was not decided: a paragraph each

    bool operator==(const QualityCostChart &) const = default;
    bool isSimulated() const;
};

/// "Quality against cost".
QString axisTitle(CostAxis axis);
/// What the axis measures, with its unit: "Measured cost in USD per 1,000 answers".
QString axisWords(const QualityCostChart &chart);
/// A tick of the axis, in the unit of the words.
QString axisTick(CostAxis axis, double tick);
/// "USD per 1,000 answers".
QString costWords(int answers);
/// Everything that the chart shows, in words, for who cannot see it.
QString inWords(const QualityCostChart &chart);
/// The figures of one point, in lines of plain text.
QString figuresOf(const PlotPoint &point, const QualityCostChart &chart);

} // namespace Pennybench::Widgets

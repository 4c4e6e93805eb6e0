#pragma once

#include "widgets/chartstyle.h"
#include "widgets/chartview.h"
#include "widgets/plotpoint.h"

#include <QLineF>
#include <QPolygonF>
#include <QRect>

namespace Pennybench::Widgets {

/// Beside the axis: what is free, or has no price.
struct ChartStrip {
    QString title;
    QRectF rect; ///< from above the axes to their lower edge

    bool operator==(const ChartStrip &) const = default;
};

struct PlacedPoint {
    int point = 0; ///< place in the chart's list
    QPointF at;
    double radius = 0;
    QRectF bounds; ///< where its label must stay
    QList<QLineF> intervals;
    QPolygonF earlier; ///< where it stood before, the earliest first

    QRectF marker() const { return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius}; }
};

struct FrontierPiece {
    QLineF line;
    bool isSure = false;
};

/// A line of equal cost per correct answer.
struct EqualCostLine {
    QPolygonF line;
    QString text;
    QPointF top; ///< where it meets the upper edge; null where it does not

    bool operator==(const EqualCostLine &) const = default;
};

/// Text with the place of its baseline's beginning.
struct PlacedText {
    QPointF at;
    QString text;
    QRectF box;
};

/// Where everything of the chart stands, in pixels. Pure values; for any thread that may measure text.
struct ChartGeometry {
    QRect axes;
    QList<ChartStrip> strips;
    QList<PlacedPoint> points; ///< those that are to be seen
    QList<FrontierPiece> frontier;
    QList<std::pair<int, QPolygonF>> settings; ///< lines between them, with their family
    QList<EqualCostLine> equalCosts;
    std::optional<EqualCostLine> best;
    QPolygonF bestBand;
    std::optional<double> chance; ///< its height
    QRectF stamp; ///< SIMULATED; empty: none
    bool isBroken = false; ///< the axis of shares begins above 0
};

/// With the axes where they are, and so much room for each strip at their left.
ChartGeometry chartGeometry(const QualityCostChart &chart, const ChartView &view, const ChartStyle &style,
    const QRect &axes, double stripWidth);

/// How many strips the chart has: one for what is free, one for what has no price.
int stripCount(const QualityCostChart &chart);
/// Of the markers: smaller where there are many.
double markerRadius(const QualityCostChart &chart, const ChartStyle &style);

/// Of the markers of where points stood before, in radii of the others.
constexpr double earlierRadius = 0.7;

/// Above so many points they are dots without letter, name and interval.
constexpr qsizetype mostMarkers = 300;

} // namespace Pennybench::Widgets

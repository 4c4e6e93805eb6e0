#pragma once

#include "widgets/chartlayout.h"
#include "widgets/modelmark.h"

class QPainter;

namespace Pennybench::Widgets {

/// What is drawn: a layout with what it was made of.
struct ChartScene {
    ChartLayout layout;
    QualityCostChart chart;
    ChartStyle style;
    QSet<ChartPart> hidden;
    QString selected; ///< letter of the contestant with a ring; empty: none
    int current = -1; ///< place of the point that the keys are at; -1: none
};

/// Under the grid: the strips and the band of the best.
void paintChartGround(QPainter &painter, const ChartScene &scene);
/// Over the grid: lines of equal cost, frontier, settings, intervals.
void paintChartLines(QPainter &painter, const ChartScene &scene);
/// Where a point stood before: hollow marks, joined with one another and with where it is now.
void paintEarlier(QPainter &painter, const ModelMark &mark, const QPolygonF &earlier, QPointF now,
    double radius, const Theme &theme);
/// Over the axes: stamp, markers, labels, texts, legend.
void paintChartMarks(QPainter &painter, const ChartScene &scene);

} // namespace Pennybench::Widgets

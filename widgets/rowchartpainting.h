#pragma once

#include "widgets/rowchartlayout.h"

class QPainter;

namespace Pennybench::Widgets {

/// What is drawn: a layout with what it was made of.
struct RowScene {
    RowLayout layout;
    RowChart chart;
    ChartStyle style;
    QString selected; ///< letter of the contestant whose rows are tinted; empty: none
    int current = -1; ///< the row that the keys are at; -1: none
};

/// Under the grid: the tint of chosen rows.
void paintRowGround(QPainter &painter, const RowScene &scene);
/// Over the axes: dots, spreads, bars, names, figures, legend, caption.
void paintRowMarks(QPainter &painter, const RowScene &scene);

} // namespace Pennybench::Widgets

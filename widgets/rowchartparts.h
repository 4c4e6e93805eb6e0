#pragma once

#include "widgets/rowchartlayout.h"

#include <utility>

namespace Pennybench::Widgets {

/// How many of the chart's first rows make a picture that fits, with axis and legend; before the first row of
/// a section, where one begins in the second half of them. 0: fewer than three fit. One that cannot hold all
/// rows leaves three or more for the next.
int rowsThatFit(const RowChart &chart, const ChartStyle &style, QSize room);

/// The chart up to the row, without the caption, and from it on, which repeats the heading that it stands
/// under. 0 < row < rows.
std::pair<RowChart, RowChart> partedAt(const RowChart &chart, int row);

} // namespace Pennybench::Widgets

#include "widgets/rowchartparts.h"

#include <algorithm>

namespace Pennybench::Widgets {

namespace {

constexpr int fewestRows = 3;

int heightOf(const RowChart &chart, const ChartStyle &style, int width)
{
    return layOutRows(chart, wholeView(chart), style, width).size.height();
}

int mostRows(const RowChart &chart, const ChartStyle &style, QSize room)
{
    const auto fits = [&](int rows) {
        return heightOf(partedAt(chart, rows).first, style, room.width()) <= room.height();
    };
    int most = 0;
    int tooMany = static_cast<int>(chart.rows.size());
    while (tooMany - most > 1) {
        const int middle = (most + tooMany) / 2;
        (fits(middle) ? most : tooMany) = middle;
    }
    return most;
}

} // namespace

int rowsThatFit(const RowChart &chart, const ChartStyle &style, QSize room)
{
    const auto all = static_cast<int>(chart.rows.size());
    if (heightOf(chart, style, room.width()) <= room.height())
        return all;
    const int most = std::min(mostRows(chart, style, room), all - fewestRows);
    if (most < fewestRows)
        return 0;
    for (int row = most; row > most / 2; --row) {
        if (!chart.rows.at(row).heading.isEmpty())
            return row;
    }
    return most;
}

std::pair<RowChart, RowChart> partedAt(const RowChart &chart, int row)
{
    RowChart first = chart;
    first.rows = chart.rows.mid(0, row);
    first.caption.clear();
    RowChart rest = chart;
    rest.rows = chart.rows.mid(row);
    const auto under = std::find_if(first.rows.crbegin(), first.rows.crend(),
        [](const ChartRow &shown) { return !shown.heading.isEmpty(); });
    if (rest.rows.first().heading.isEmpty() && under != first.rows.crend())
        rest.rows.first().heading = under->heading;
    return {first, rest};
}

} // namespace Pennybench::Widgets

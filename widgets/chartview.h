#pragma once

#include "widgets/plotpoint.h"

#include <QRect>
#include <QSet>

namespace Pennybench::Widgets {

/// A part of the chart that the legend shows and hides.
enum class ChartPart { Frontier, UnsureFrontier, Intervals, Settings, EqualCost, Published };

/// What of the chart is to be seen: the ends of the axes, and the parts that were switched off.
struct ChartView {
    double low = 0; ///< of the cost, USD per answer
    double high = 0;
    double bottom = 0; ///< of the share
    double top = 1;
    QSet<ChartPart> hidden;

    bool operator==(const ChartView &) const = default;
    bool shows(ChartPart part) const { return !hidden.contains(part); }
};

/// Everything, with some room. The axis of shares begins above 0 where all lie far from it.
ChartView wholeView(const QualityCostChart &chart);

/// Maps values to pixels as the axes do.
class ChartScale {
public:
    ChartScale(const ChartView &view, const QRect &axes)
        : m_view(view)
        , m_axes(axes)
    {
    }

    double x(double cost) const;
    double y(double share) const;

private:
    ChartView m_view;
    QRect m_axes;
};

} // namespace Pennybench::Widgets

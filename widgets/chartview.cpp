#include "widgets/chartview.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pennybench::Widgets {

namespace {

constexpr double leastRoom = 1.35; ///< at both ends of the costs, as a factor
constexpr double lowWithoutCosts = 0.6e-5;
constexpr double highWithoutCosts = 1.6e-1;
constexpr double breakFrom = 0.2; ///< a lower beginning of the shares is drawn from 0

double lowOf(const PlotPoint &point)
{
    return point.hasCostInterval() ? std::min(point.costLow, *point.cost) : *point.cost;
}

double highOf(const PlotPoint &point)
{
    return point.hasCostInterval() ? std::max(point.costHigh, *point.cost) : *point.cost;
}

} // namespace

ChartView wholeView(const QualityCostChart &chart)
{
    ChartView view{.low = lowWithoutCosts, .high = highWithoutCosts};
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double least = 1;
    for (const PlotPoint &point : chart.points) {
        least =
            std::min({least, point.share, point.shareHigh > point.shareLow ? point.shareLow : point.share});
        for (const EarlierPlace &earlier : point.earlier) {
            least = std::min(least, earlier.share);
            low = std::min(low, earlier.cost);
            high = std::max(high, earlier.cost);
        }
        if (!point.isPriced())
            continue;
        low = std::min(low, lowOf(point));
        high = std::max(high, highOf(point));
    }
    if (high > 0) {
        const double room = std::max(leastRoom, std::pow(high / low, 0.06));
        view.low = low / room;
        view.high = high * room;
        if (view.high / view.low < 10) {
            const double more = std::sqrt(10 / (view.high / view.low));
            view.low /= more;
            view.high *= more;
        }
    }
    const double bottom = std::floor((least - 0.01) * 10) / 10;
    view.bottom = bottom >= breakFrom && !chart.points.isEmpty() ? std::min(bottom, 0.9) : 0;
    return view;
}

double ChartScale::x(double cost) const
{
    return m_axes.left() + m_axes.width() * std::log(cost / m_view.low) / std::log(m_view.high / m_view.low);
}

double ChartScale::y(double share) const
{
    return m_axes.bottom() - m_axes.height() * (share - m_view.bottom) / (m_view.top - m_view.bottom);
}

} // namespace Pennybench::Widgets

#include "widgets/dollarticks.h"

#include "widgets/figures.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

QList<double> ticksAt(const QList<int> &steps, double low, double high)
{
    QList<double> ticks;
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    for (int exponent = static_cast<int>(std::floor(std::log10(low))); exponent <= last; ++exponent) {
        for (const int step : steps) {
            const double tick = step * std::pow(10.0, exponent);
            if (tick >= low && tick <= high)
                ticks += tick;
        }
    }
    return ticks;
}

} // namespace

QString dollarLabel(double tick)
{
    const int needed = std::max(0, static_cast<int>(-std::floor(std::log10(tick) + 1e-9)));
    return u'$' + fixedNumber(tick, needed == 1 ? 2 : needed);
}

QString dollarFigure(double usd)
{
    if (!(usd > 0) || !std::isfinite(usd))
        return QStringLiteral("$0");
    // The magnitude of what two figures make of it: 0.0999 is $0.10.
    const double rounded = QString::number(usd, 'e', 1).toDouble();
    const int decimals = std::max(2, 1 - static_cast<int>(std::floor(std::log10(rounded) + 1e-9)));
    return u'$' + fixedNumber(usd, decimals);
}

QList<double> dollarTicks(double low, double high, double axisWidth, double gap,
    const std::function<double(const QString &)> &labelWidth)
{
    const double decade = axisWidth / std::log10(high / low);
    const auto standApart = [&](double left, double right) {
        const double needed = (labelWidth(dollarLabel(left)) + labelWidth(dollarLabel(right))) / 2 + gap;
        return std::log10(right / left) * decade >= needed;
    };
    const auto crowded = [&](double left, double right) { return !standApart(left, right); };
    const QList<double> fine = ticksAt({1, 2, 5}, low, high);
    if (std::adjacent_find(fine.begin(), fine.end(), crowded) == fine.end())
        return fine;
    const QList<double> powers = ticksAt({1}, low, high);
    QList<double> kept;
    for (const double tick : powers.size() > 1 ? powers : fine) {
        if (kept.isEmpty() || standApart(kept.constLast(), tick))
            kept += tick;
    }
    return kept;
}

} // namespace Pennybench::Widgets

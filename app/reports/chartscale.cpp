#include "app/reports/chartscale.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Reports {

namespace {

constexpr double room = 1.6;
constexpr qsizetype mostTicks = 9;

} // namespace

LogScale::LogScale(const QList<double> &values, double start, double end)
    : m_start(start)
    , m_end(end)
    , m_low(0.0001)
    , m_high(0.01)
{
    QList<double> positive = values;
    positive.removeIf([](double v) { return !(v > 0); });
    if (!positive.isEmpty()) {
        const auto [low, high] = std::minmax_element(positive.begin(), positive.end());
        m_low = *low / room;
        m_high = *high * room;
    }
}

double LogScale::at(double usd) const
{
    return m_start + (m_end - m_start) * std::log(usd / m_low) / std::log(m_high / m_low);
}

QList<double> LogScale::ticks() const
{
    QList<double> fine;
    QList<double> coarse;
    const int last = static_cast<int>(std::ceil(std::log10(m_high)));
    for (int exponent = static_cast<int>(std::floor(std::log10(m_low))); exponent <= last; ++exponent) {
        for (int step : {1, 2, 5}) {
            const double tick = step * std::pow(10.0, exponent);
            if (tick < m_low || tick > m_high)
                continue;
            fine += tick;
            if (step == 1)
                coarse += tick;
        }
    }
    return fine.size() > mostTicks && coarse.size() > 1 ? coarse : fine;
}

QString LogScale::label(double usd) const
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(usd) + 1e-9)));
    return u'$' + QString::number(usd, 'f', decimals);
}

} // namespace Pennybench::Reports

#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Reports {

/// A logarithmic axis of US dollars from start to end pixels.
class LogScale {
public:
    /// Covers the positive values with some room; 0.0001 to 0.01 where there are none.
    LogScale(const QList<double> &values, double start, double end);

    double at(double usd) const;
    double start() const { return m_start; }
    /// 1-2-5 steps inside the axis, thinned to powers of ten where they would be more than nine.
    QList<double> ticks() const;
    /// "$0.0005", without trailing zeros.
    QString label(double usd) const;

private:
    double m_start;
    double m_end;
    double m_low;
    double m_high;
};

} // namespace Pennybench::Reports

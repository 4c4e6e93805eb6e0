#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Pennybench::Widgets {

/// "$0.00002", "$0.20", "$5": as many decimals as a tick at 1, 2 or 5 of its power of ten needs, and never
/// one alone.
QString dollarLabel(double tick);

/// "$0.0048", "$0.43", "$7.20": two figures and cents at least, never an exponent; as the reports write
/// costs.
QString dollarFigure(double usd);

/// Where a logarithmic axis from low to high (both above 0) is marked: at 1, 2 and 5 of each power of ten
/// where the labels stand apart, else at 1 alone, else at as many of these as stand apart. axisWidth and the
/// widths of labels in the same unit; gap: what must stay free between two labels.
QList<double> dollarTicks(double low, double high, double axisWidth, double gap,
    const std::function<double(const QString &)> &labelWidth);

} // namespace Pennybench::Widgets

#pragma once

#include "app/catalogue/money.h"
#include "app/statistics/interval.h"

#include <QString>

#include <optional>

namespace Pennybench::Reports {

/// "$0.0023", two significant digits, never an exponent; "unknown" where there is none.
QString dollars(std::optional<double> usd);
QString dollars(std::optional<Models::Money> amount);
/// "92 %".
QString percent(double share);
/// "86 to 96", in percent.
QString percentRange(const Statistics::Interval &interval);
/// "410 ms" below ten seconds, else "12.3 s"; "unknown" where there is none.
QString duration(std::optional<double> milliseconds);

} // namespace Pennybench::Reports

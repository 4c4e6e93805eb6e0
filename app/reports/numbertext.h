#pragma once

#include "app/catalogue/costunit.h"
#include "app/catalogue/money.h"
#include "app/statistics/interval.h"

#include <QString>

#include <optional>

namespace Pennybench::Reports {

/// "$0.0023", two significant digits, never an exponent; "unknown" where there is none.
QString dollars(std::optional<double> usd);
QString dollars(std::optional<Models::Money> amount);
/// What so many answers cost at this cost of one.
QString dollarsIn(Models::CostUnit unit, std::optional<double> usdOfOne);
/// "per answer", "per 1,000 answers", "per million answers".
QString perAnswers(Models::CostUnit unit);
/// "per correct answer", "per 1,000 correct answers", "per million correct answers".
QString perCorrectAnswers(Models::CostUnit unit);
/// The same as the title of a narrow column: "cost per 1,000 correct".
QString costPerCorrectTitle(Models::CostUnit unit);
/// "92 %".
QString percent(double share);
/// "86 to 96", in percent.
QString percentRange(const Statistics::Interval &interval);
/// "0.042"; "< 0.0001" below that.
QString probability(double p);
/// "410 ms" below ten seconds, else "12.3 s"; "unknown" where there is none.
QString duration(std::optional<double> milliseconds);

} // namespace Pennybench::Reports

#pragma once

#include "app/reports/htmlpage.h"

namespace Pennybench::Reports {

/// Every prompt with all of its answers, in the order of the plan, folded by suite and prompt. A longer
/// answer is cut, and says so.
void writeAnswers(HtmlPage &page, const ReportContent &content, const Store::Session &session);
constexpr qsizetype longestShownAnswer = 200'000; ///< in characters

} // namespace Pennybench::Reports

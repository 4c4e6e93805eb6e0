#pragma once

#include "app/reports/htmlpage.h"
#include "app/reports/writing.h"

namespace Pennybench::Reports {

/// Every prompt with all of its answers, in the order of the plan, folded by suite and prompt. A longer
/// answer is cut, and says so. A prompt is a step of the writing; false as soon as that is cancelled.
bool writeAnswers(
    HtmlPage &page, const ReportContent &content, const Store::Session &session, Writing *writing = nullptr);
constexpr qsizetype longestShownAnswer = 200'000; ///< in characters

} // namespace Pennybench::Reports

#pragma once

#include "app/reports/htmlpage.h"

namespace Pennybench::Reports {

/// The marks of all contestants, once, so that they can be shown anywhere on the page.
void writeMarks(HtmlPage &page, const ReportContent &content);
/// The contestant's mark, which writeMarks() has drawn; nothing where it is none of the session's.
void writeMark(HtmlPage &page, const ReportContent &content, const QString &model);

/// A table that scrolls by itself where the screen is narrow.
void writeTable(HtmlPage &page, const ReportContent &content, const TextTable &table);
/// A section with heading, chart, the table behind it folded, note and table.
void writeSection(HtmlPage &page, const ReportContent &content, const ReportSection &section);

} // namespace Pennybench::Reports

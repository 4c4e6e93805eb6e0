#pragma once

#include "app/reports/modeltable.h"

namespace Pennybench::Reports {

/// As CSV with lines that end in CRLF (RFC 4180); what a spreadsheet would take for a formula is guarded.
QString csvText(const TextTable &table);
/// As a table of Markdown (GitHub's).
QString markdownText(const TextTable &table);

} // namespace Pennybench::Reports

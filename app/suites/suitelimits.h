#pragma once

#include <QtGlobal>

namespace Pennybench::Suites {

// Limits of a suite's file. Above a limit the reader reports it and stops. It needs less than ten times the
// largest file in memory, whatever the content.

constexpr qint64 largestSuiteFile = 20LL * 1000 * 1000; ///< bytes, also of what a gzip file unpacks to
constexpr qint64 largestWorkbook = 50LL * 1000 * 1000; ///< bytes, all of the parts that are read, unpacked
constexpr int largestWorkbookParts = 10'000;
constexpr int largestRowCount = 20'000; ///< MMLU-Pro, the largest set that is read, has 12,032
constexpr int largestColumnCount = 1'000;
constexpr qsizetype longestSuiteText = 1'000'000; ///< bytes or characters of one cell or JSON string
constexpr int deepestJson = 64;
constexpr qsizetype largestJsonValueCount = 2'000'000;
constexpr int mostTurns = 100; ///< of one prompt
constexpr int badRowsKept = 100;

} // namespace Pennybench::Suites

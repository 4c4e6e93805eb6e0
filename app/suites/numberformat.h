#pragma once

#include <QString>

namespace Pennybench::Suites {

/// A number of a workbook without a format: all digits that a spreadsheet keeps (fifteen) and no exponent up
/// to forty digits. 1E+15 is "1000000000000000" and 2E-5 is "0.00002".
QString plainNumber(double value);

/// A number as its cell shows it by the format's code (ECMA-376, 18.8.30): decimals, percent, currency, other
/// words around it, fractions, dates and times with English names. Without thousands separators, which other
/// countries would read as a decimal point; in scientific and unknown formats, as plainNumber(). from1904:
/// the workbook counts days from 1904 instead of 1900.
QString shownNumber(double value, const QString &format, bool from1904 = false);

/// The code of a built-in format; empty ("General") for an unknown number. Dates in the system's format are
/// shown as yyyy-mm-dd.
QString builtInFormat(int id);

} // namespace Pennybench::Suites

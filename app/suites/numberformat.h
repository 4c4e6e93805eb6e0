#pragma once

#include <QString>

namespace Pennybench::Suites {

/// A number of a workbook without a format: all the digits that a spreadsheet keeps (fifteen) and no exponent
/// up to forty digits, so that 1E+15 is "1000000000000000" and 2E-5 is "0.00002".
QString plainNumber(double value);

/// A number as its cell shows it by the format's code (ECMA-376, 18.8.30): decimals, percent, currency, other
/// words around it, fractions, dates and times with English names. Without separators of thousands, which
/// would be read as a decimal point elsewhere; in scientific formats and in those that are not known, as
/// plainNumber(). from1904: the workbook counts days from 1904 instead of 1900.
QString shownNumber(double value, const QString &format, bool from1904 = false);

/// The code of a built-in format; empty ("General") for a number that stands for none. Dates whose form the
/// system chooses are shown as yyyy-mm-dd.
QString builtInFormat(int id);

} // namespace Pennybench::Suites

#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// One section of a number format: for positive numbers, negative ones, zero or text.
struct FormatSection {
    bool isKnown = false; ///< false: General, scientific, or an unsupported form
    bool isDate = false;
    bool hasDigits = false; ///< false: words only, which are in "before"
    bool isFraction = false;
    bool mixedFraction = false; ///< "2 1/3" instead of "7/3"
    int denominator = 0; ///< a fixed one; 0: the best of denominatorDigits digits
    int denominatorDigits = 0;
    int leastWhole = 0; ///< digits before the point
    int decimals = 0; ///< at most
    int leastDecimals = 0;
    int percents = 0; ///< each multiplies by 100
    int thousands = 0; ///< each divides by 1000
    QString before;
    QString after;
};

/// The sections of a format's code, which semicolons separate.
QStringList formatSections(const QString &format);
FormatSection parsedSection(const QString &code);

/// Reads a literal at the position ("text", \x, _x, *x, [Red], [$₫-42A]) and moves on; false if the character
/// has a meaning in the format. literal: what it shows.
bool takeFormatLiteral(const QString &code, qsizetype &at, QString &literal);

} // namespace Pennybench::Suites

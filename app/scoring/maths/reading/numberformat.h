#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Pennybench::Scoring {

/// What the language of a text says about the marks in its numbers.
enum class NumberLocale {
    Unknown,
    Point, ///< 1,234.5 – English, Chinese, Hindi …
    Comma ///< 1.234,5 – Vietnamese, German, French …
};

/// From a language tag ("vi", "de-CH") or an English name ("chinese"); Unknown for anything else.
NumberLocale numberLocale(QStringView language);

/// One way to read the marks between digits.
enum class MarkReading {
    PointDecimal, ///< a comma groups where it can, else it separates
    CommaDecimal, ///< a point groups where it can; a single comma is decimal
    CommaSeparates ///< a comma never belongs to a number
};

/// A number as written, digits and one decimal point at most: "1234.5".
struct PlainNumber {
    QString digits;
    int decimals = -1; ///< digits after the mark; -1 when there is no mark

    bool operator==(const PlainNumber &) const = default;
};

/// Takes a run of digits with marks (. , ' or a blank between digits) apart: one number, or several where
/// commas separate. Source of the rules: CLDR number symbols; one mark once is decimal unless exactly three
/// digits follow. locale decides what a lone point or comma before exactly three digits is where the reading
/// leaves it open.
QList<PlainNumber> plainNumbers(QStringView run, MarkReading reading, NumberLocale locale);

/// Whether the text holds digits around a comma or point that can be read in more than one way.
bool hasAmbiguousMarks(QStringView text);

} // namespace Pennybench::Scoring

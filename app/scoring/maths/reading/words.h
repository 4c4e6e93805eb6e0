#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <gmpxx.h>

#include <optional>

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

/// The LaTeX command that stands for a Greek letter or mathematical sign; empty for others.
QString commandOfSign(QChar sign);
/// Whether the character belongs to a script that is written without spaces between words.
bool isHan(QChar c);

/// A number that is written in words at the beginning of a text.
struct WordNumber {
    mpq_class value;
    qsizetype size = 0; ///< how many units of the text it takes
};

/// English, Vietnamese and Chinese number words: "twenty-one", "mười lăm", "hai phần ba", "一百零五",
/// "三分之二". No digits among them.
std::optional<WordNumber> numberInWords(QStringView text);

/// The text with what is spoken of a number or a time written in figures: "2 and a half hours", "2 giờ rưỡi"
/// and "2个半小时" as 2.5, "7 degrees below zero" as -7, "a quarter past seven" as 7:15. Other texts stay as
/// they are.
QString withSpokenParts(const QString &text);

/// One spelling for a unit of measure or currency: "meters", "metre" and "m" are "m"; "km/h" stays. Empty for
/// a word that is not a unit ("apples"). Blanks, case of long names and plural do not matter; "m2", "m^2" and
/// "m²" are one.
QString canonicalUnit(QStringView written);

/// A text as it is compared: NFC, lower case, without articles, LaTeX's text commands, markup, quotes and end
/// marks. "Có", "Đúng", "是" and "yes" are one word, and so are their opposites.
QString textForm(const QString &text);

bool sameText(const QString &a, const QString &b);

/// Whether a text is words only: no digits, no signs of mathematics, no commands but those that hold text.
bool isOnlyWords(const QString &text);

/// The mathematics of a text as written, without what does not matter: spaces, dollar signs, \left and
/// \right, the kinds of \frac. Two that agree are written the same.
QString writtenForm(const QString &text);

} // namespace Pennybench::Scoring

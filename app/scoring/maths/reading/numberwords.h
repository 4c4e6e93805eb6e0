#pragma once

#include <QString>
#include <QStringView>

#include <gmpxx.h>

#include <optional>

namespace Pennybench::Scoring {

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

} // namespace Pennybench::Scoring

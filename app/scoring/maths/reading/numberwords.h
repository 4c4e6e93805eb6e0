#pragma once

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

} // namespace Pennybench::Scoring

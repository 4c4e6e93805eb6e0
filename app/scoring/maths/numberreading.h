#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Pennybench {

/// A number found in a text.
struct FoundNumber {
    QString written; ///< as it stands there
    qsizetype at = -1;
    QString value; ///< exact decimal: "-12.5"; no grouping, no trailing zeros

    bool operator==(const FoundNumber &) const = default;
};

/// The number that an answer gives: after the last marker ("Answer:", "Đáp số:", "答案：", "####"), in the
/// last \boxed{}, else the last number of the text. language decides between "1.250" = 1250 (vi) and 1.25
/// (en).
std::optional<FoundNumber> answeredNumber(const QString &text, QStringView language);

/// The first number in a text, e.g. an expected value.
std::optional<FoundNumber> firstNumber(const QString &text, QStringView language);

} // namespace Pennybench

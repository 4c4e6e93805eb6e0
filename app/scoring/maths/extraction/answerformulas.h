#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Scoring {

/// A part of a text, from start to before end.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The content of the last formula between $…$, $$…$$, \(…\) or \[…\] in the part of the text, with a percent
/// sign that follows it. The dollar sign of a price begins no formula.
std::optional<TextSpan> lastFormula(const QString &text, const TextSpan &within);

/// Whether a formula is a single letter, which is only a name.
bool isOnlyAName(const QString &text, const TextSpan &formula);

/// The formula with those before it that belong to the same list: "$(3,4)$ and $(1,2)$", "$x=3$ hoặc $x=-2$".
TextSpan withJoinedFormulas(const QString &text, const TextSpan &last);

/// The number with a unit that follows it; only units that are known.
TextSpan withUnit(const QString &text, const TextSpan &number);

/// The numbers in the part of the text, each with sign, fraction, percent and word of size; no digits of
/// other words.
QList<TextSpan> numbersIn(const QString &text, const TextSpan &within);
/// The first such number.
std::optional<TextSpan> firstNumberIn(const QString &text, const TextSpan &within);
/// The last amount of money.
std::optional<TextSpan> lastAmount(const QString &text, const TextSpan &within);

/// Whether a text between dollar signs is a sentence rather than a formula.
bool looksLikeProse(const QString &text);

} // namespace Pennybench::Scoring

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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
/// The amounts of money.
QList<TextSpan> amountsIn(const QString &text, const TextSpan &within);

/// Whether a text between dollar signs is a sentence rather than a formula.
bool looksLikeProse(const QString &text);

/// Number words that count something: "three carts", "only one is left", "ba chiếc xe", "三辆车"; not "the
/// two numbers", "one would need", "in two steps".
QList<TextSpan> countedWords(const QString &text, const TextSpan &within);

/// What is known of the question.
struct Question {
    QString text; ///< may be empty
    bool asksForATime = false; ///< a time of day is its answer and no detail
};

/// What a text says with its numbers: one quantity, or several values where one would be an answer.
struct SaidQuantity {
    TextSpan span; ///< of the quantity, or of all the values
    QList<TextSpan>
        values; ///< "12 and 5", "12 or 15", "10-15", "3 hours and 20 minutes"; empty for one quantity
    bool isOneOfThem = false; ///< "or", a range, two units: which value is meant is open

    bool operator==(const SaidQuantity &) const = default;
};

/// The quantity that the last sentence with a number states. If it states quantities of different things, the
/// one that the question asks for counts, else the first. Numbers that only name a step, a date, a time or a
/// detail ("in 6 boxes") count if there is no other.
std::optional<SaidQuantity> saidQuantity(
    const QString &text, const TextSpan &within, const Question &question);

/// Of several quantities the one that the question asks for; empty where it asks for none of them or more
/// than one.
std::optional<SaidQuantity> askedQuantity(
    const QString &text, const TextSpan &within, const Question &question);

/// Whether a part of the text has numbers and all of them name a date, a page, a step.
bool isOnlyALabel(const QString &text, const TextSpan &within);

/// The same as the first for the sentence part that begins with the number at the position.
std::optional<SaidQuantity> quantityFrom(
    const QString &text, const TextSpan &number, qsizetype end, const Question &question);

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/maths/extraction/answerformulas.h"

#include <QList>

#include <optional>

namespace Pennybench::Scoring {

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

#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/reading/workbudget.h"

#include <QString>

#include <vector>

namespace Pennybench::Scoring {

/// How sure a reading is.
enum class Confidence {
    Certain,
    Assumed, ///< the number format was assumed, in the way most texts use it
    Guessed ///< the language decides between this reading and one that is as likely
};

/// One way to understand a text.
struct MathReading {
    ExpressionPtr tree;
    Confidence confidence = Confidence::Certain;
};

/// Whose text is read: an expected value may be written in the suite's own format, whatever the language.
enum class Side { Expected, Answer };

/// All ways to understand a text as mathematics; none when it is none. Number words, times of day, conditions
/// after the answer ("for some a > 0") and decimal marks of both kinds are looked after.
std::vector<MathReading> readMath(const QString &text, NumberLocale locale, Side side, WorkBudget &budget);

/// Whether the text is a time of day and nothing else: "20:34", "8:34 p.m.", "3 giờ chiều", "下午3点".
bool isTimeOfDay(const QString &text);

} // namespace Pennybench::Scoring

#pragma once

#include "providers/base/message.h"

/// What the scorers number, math and countdown say of an answer. An id never changes its meaning.
namespace Pennybench::Scoring::MathReasons {

// An answer as mathematics. %1: how it was found, %2: the rule of the comparison.
inline constexpr MessageText found{"math.found", QT_TRANSLATE_NOOP("Message", "found %1; %2.")};
inline constexpr MessageText foundAssumed{
    "math.found-assumed", QT_TRANSLATE_NOOP("Message", "found %1; %2; number format assumed.")};
inline constexpr MessageText foundGuessed{"math.found-guessed",
    QT_TRANSLATE_NOOP("Message",
        "found %1; the number format decides (a mark before three digits groups them or is decimal); give "
        "the prompt's language.")};
inline constexpr MessageText nothingExpected{
    "math.nothing-expected", QT_TRANSLATE_NOOP("Message", "There is no expected value.")};

// A number. %1: the answer, %2: the expected value, %3: the rule.
inline constexpr MessageText equal{"number.equal", QT_TRANSLATE_NOOP("Message", "extracted %1 = %2, %3")};
inline constexpr MessageText equalAssumed{
    "number.equal-assumed", QT_TRANSLATE_NOOP("Message", "extracted %1 = %2, %3; number format assumed")};
inline constexpr MessageText different{
    "number.different", QT_TRANSLATE_NOOP("Message", "extracted %1, expected %2")};
inline constexpr MessageText twoReadings{"number.two-readings",
    QT_TRANSLATE_NOOP(
        "Message", "%1 can be read in two ways, and one is right; give the prompt's language.")};
inline constexpr MessageText expectedNoNumber{
    "number.expected-no-number", QT_TRANSLATE_NOOP("Message", "The expected value \"%1\" is no number.")};
inline constexpr MessageText toDecimals{
    "number.to-decimals", QT_TRANSLATE_NOOP("Message", "equal to %1 decimals")};
inline constexpr MessageText toPrecision{
    "number.to-precision", QT_TRANSLATE_NOOP("Message", "equal to the precision of the expected value")};
inline constexpr MessageText exact{"number.exact", QT_TRANSLATE_NOOP("Message", "exact")};

// A calculation from given numbers. %1: what is wrong, %2: the result.
inline constexpr MessageText formWrong{
    "countdown.form-wrong", QT_TRANSLATE_NOOP("Message", "The form is wrong: %1; %2.")};
// %1: the result, %2: the target.
inline constexpr MessageText missed{
    "countdown.missed", QT_TRANSLATE_NOOP("Message", "The form is right, but %1, not %2.")};
inline constexpr MessageText reached{
    "countdown.reached", QT_TRANSLATE_NOOP("Message", "The form is right, and %1.")};
inline constexpr MessageText valueIs{"countdown.value-is", QT_TRANSLATE_NOOP("Message", "the value is %1")};
inline constexpr MessageText noValue{"countdown.no-value", QT_TRANSLATE_NOOP("Message", "it has no value")};
inline constexpr MessageText otherOperation{
    "countdown.other-operation", QT_TRANSLATE_NOOP("Message", "it uses something other than + - × ÷")};
// %1: a number.
inline constexpr MessageText usedTooOften{
    "countdown.used-too-often", QT_TRANSLATE_NOOP("Message", "it uses %1 more often than it was given")};
inline constexpr MessageText notGiven{
    "countdown.not-given", QT_TRANSLATE_NOOP("Message", "it uses %1, which was not given")};
inline constexpr MessageText tooMuchWork{"countdown.too-much-work",
    QT_TRANSLATE_NOOP("Message", "The calculation takes more work than may be spent on it.")};

} // namespace Pennybench::Scoring::MathReasons

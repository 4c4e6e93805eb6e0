#pragma once

#include "providers/base/message.h"

/// The rules by which mathematical answers are equal or different. An id never changes its meaning.
namespace Pennybench::Scoring::ComparisonReasons {

inline constexpr MessageText exactlyEqual{
    "maths.exactly-equal", QT_TRANSLATE_NOOP("Message", "exactly equal")};
inline constexpr MessageText differentValues{
    "maths.different-values", QT_TRANSLATE_NOOP("Message", "different values")};
inline constexpr MessageText undefinedValue{
    "maths.undefined-value", QT_TRANSLATE_NOOP("Message", "a value is too large or undefined")};
// %1: oneDecimal or decimals.
inline constexpr MessageText equalAsAllowed{
    "maths.equal-as-allowed", QT_TRANSLATE_NOOP("Message", "equal to %1, as the question allows")};
inline constexpr MessageText roundedTo{"maths.rounded-to", QT_TRANSLATE_NOOP("Message", "rounded to %1")};
inline constexpr MessageText oneDecimal{"maths.one-decimal", QT_TRANSLATE_NOOP("Message", "1 decimal")};
inline constexpr MessageText decimals{"maths.decimals", QT_TRANSLATE_NOOP("Message", "%1 decimals")};
inline constexpr MessageText withinAMillionth{
    "maths.within-a-millionth", QT_TRANSLATE_NOOP("Message", "equal within one part in a million")};
inline constexpr MessageText bothInfinite{
    "maths.both-infinite", QT_TRANSLATE_NOOP("Message", "both infinite")};
inline constexpr MessageText otherUnit{
    "maths.other-unit", QT_TRANSLATE_NOOP("Message", "the unit is %1, not %2")};
// %1: the rule for the values.
inline constexpr MessageText percentAsHundredths{
    "maths.percent-as-hundredths", QT_TRANSLATE_NOOP("Message", "%1, percent as hundredths")};
inline constexpr MessageText inPercent{"maths.in-percent", QT_TRANSLATE_NOOP("Message", "%1, in percent")};
inline constexpr MessageText degreesAsRadians{
    "maths.degrees-as-radians", QT_TRANSLATE_NOOP("Message", "%1, degrees as radians")};
inline constexpr MessageText naturalLogarithm{
    "maths.natural-logarithm", QT_TRANSLATE_NOOP("Message", "%1, \"log\" read as the natural logarithm")};

inline constexpr MessageText sameTime{"maths.same-time", QT_TRANSLATE_NOOP("Message", "the same time")};
inline constexpr MessageText differentTimes{
    "maths.different-times", QT_TRANSLATE_NOOP("Message", "different times")};
inline constexpr MessageText differentBases{
    "maths.different-bases", QT_TRANSLATE_NOOP("Message", "different bases")};
inline constexpr MessageText unexpectedBase{
    "maths.unexpected-base", QT_TRANSLATE_NOOP("Message", "the answer names a base that is not expected")};
inline constexpr MessageText differentDigits{
    "maths.different-digits", QT_TRANSLATE_NOOP("Message", "different digits")};
inline constexpr MessageText sameDigits{
    "maths.same-digits", QT_TRANSLATE_NOOP("Message", "the same digits in the same base")};
inline constexpr MessageText sameDigitsWithoutBase{
    "maths.same-digits-without-base", QT_TRANSLATE_NOOP("Message", "the same digits, base left out")};
inline constexpr MessageText differentRatioLength{
    "maths.different-ratio-length", QT_TRANSLATE_NOOP("Message", "ratios of different length")};
inline constexpr MessageText sameRatio{"maths.same-ratio", QT_TRANSLATE_NOOP("Message", "the same ratio")};
inline constexpr MessageText sameWords{"maths.same-words", QT_TRANSLATE_NOOP("Message", "the same words")};
inline constexpr MessageText differentWords{
    "maths.different-words", QT_TRANSLATE_NOOP("Message", "different words")};
inline constexpr MessageText sameLetter{"maths.same-letter", QT_TRANSLATE_NOOP("Message", "the same letter")};
inline constexpr MessageText anotherLetter{
    "maths.another-letter", QT_TRANSLATE_NOOP("Message", "another letter")};
inline constexpr MessageText writtenTheSame{
    "maths.written-the-same", QT_TRANSLATE_NOOP("Message", "written the same")};
inline constexpr MessageText expectedUnread{"maths.expected-unread",
    QT_TRANSLATE_NOOP("Message",
        "the expected value cannot be read as mathematics, and the answer is written differently")};
inline constexpr MessageText answerUnread{
    "maths.answer-unread", QT_TRANSLATE_NOOP("Message", "the answer cannot be read as mathematics")};
inline constexpr MessageText tooMuchWork{
    "maths.too-much-work", QT_TRANSLATE_NOOP("Message", "comparing them takes more work than a pair may")};

// Numeric tests. %1: how many points.
inline constexpr MessageText testedDifferent{
    "maths.tested-different", QT_TRANSLATE_NOOP("Message", "tested numerically: different values")};
inline constexpr MessageText equalToDigits{
    "maths.equal-to-digits", QT_TRANSLATE_NOOP("Message", "equal to 55 digits")};
inline constexpr MessageText equalAtPoints{
    "maths.equal-at-points", QT_TRANSLATE_NOOP("Message", "tested numerically: equal at %1 points")};
inline constexpr MessageText tooFewPoints{
    "maths.too-few-points", QT_TRANSLATE_NOOP("Message", "too few points at which both are defined")};
inline constexpr MessageText differentVariables{
    "maths.different-variables", QT_TRANSLATE_NOOP("Message", "different variables")};
inline constexpr MessageText otherSolutions{
    "maths.other-solutions", QT_TRANSLATE_NOOP("Message", "tested numerically: not the same solutions")};
inline constexpr MessageText otherFactor{
    "maths.other-factor", QT_TRANSLATE_NOOP("Message", "tested numerically: not the same up to a factor")};
inline constexpr MessageText sameUpToFactor{"maths.same-up-to-factor",
    QT_TRANSLATE_NOOP("Message", "tested numerically: the same up to a factor at %1 points")};
inline constexpr MessageText otherDirection{
    "maths.other-direction", QT_TRANSLATE_NOOP("Message", "the other direction")};

// Structures.
inline constexpr MessageText otherKind{
    "maths.other-kind", QT_TRANSLATE_NOOP("Message", "not the same kind of answer")};
inline constexpr MessageText equationExpected{
    "maths.equation-expected", QT_TRANSLATE_NOOP("Message", "an equation is expected")};
inline constexpr MessageText answerIsEquation{
    "maths.answer-is-equation", QT_TRANSLATE_NOOP("Message", "the answer is an equation")};
inline constexpr MessageText differentEquations{
    "maths.different-equations", QT_TRANSLATE_NOOP("Message", "different equations")};
inline constexpr MessageText differentNames{
    "maths.different-names", QT_TRANSLATE_NOOP("Message", "different names")};
inline constexpr MessageText inequalityGiven{"maths.inequality-given",
    QT_TRANSLATE_NOOP("Message", "an inequality is given where a set or value is expected")};
inline constexpr MessageText otherInequality{
    "maths.other-inequality", QT_TRANSLATE_NOOP("Message", "not the same inequality")};
inline constexpr MessageText sameSet{
    "maths.same-set", QT_TRANSLATE_NOOP("Message", "the same set of numbers")};
inline constexpr MessageText differentSets{
    "maths.different-sets", QT_TRANSLATE_NOOP("Message", "different sets of numbers")};
inline constexpr MessageText matrixSize{
    "maths.matrix-size", QT_TRANSLATE_NOOP("Message", "matrices of different size")};
inline constexpr MessageText otherEnds{
    "maths.other-ends", QT_TRANSLATE_NOOP("Message", "the ends are not open and closed alike")};
// %1: in the answer, %2: expected.
inline constexpr MessageText otherParts{
    "maths.other-parts", QT_TRANSLATE_NOOP("Message", "%1 parts, not %2")};
inline constexpr MessageText otherItems{
    "maths.other-items", QT_TRANSLATE_NOOP("Message", "%1 items, not %2")};
// %1: the number of a part, %2: the rule.
inline constexpr MessageText partDiffers{"maths.part-differs", QT_TRANSLATE_NOOP("Message", "part %1: %2")};
inline constexpr MessageText bothEmpty{"maths.both-empty", QT_TRANSLATE_NOOP("Message", "both empty")};
// %1: the rule.
inline constexpr MessageText partByPart{
    "maths.part-by-part", QT_TRANSLATE_NOOP("Message", "part by part: %1")};
inline constexpr MessageText inAnyOrder{
    "maths.in-any-order", QT_TRANSLATE_NOOP("Message", "the same items in any order: %1")};
inline constexpr MessageText itemUndecided{
    "maths.item-undecided", QT_TRANSLATE_NOOP("Message", "an item cannot be decided")};
inline constexpr MessageText itemMissing{
    "maths.item-missing", QT_TRANSLATE_NOOP("Message", "an item is missing")};

} // namespace Pennybench::Scoring::ComparisonReasons

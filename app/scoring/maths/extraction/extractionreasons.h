#pragma once

#include "providers/base/message.h"

/// How the answer was found in a text, and why none was. An id never changes its meaning.
namespace Pennybench::Scoring::ExtractionReasons {

inline constexpr MessageText refusal{"maths.by-refusal", QT_TRANSLATE_NOOP("Message", "a refusal")};
inline constexpr MessageText wholeAnswer{
    "maths.by-whole-answer", QT_TRANSLATE_NOOP("Message", "the whole answer")};
inline constexpr MessageText lastBoldLine{
    "maths.by-last-bold-line", QT_TRANSLATE_NOOP("Message", "the last bold line")};
inline constexpr MessageText lastStatement{
    "maths.by-last-statement", QT_TRANSLATE_NOOP("Message", "stated in the last sentence")};
inline constexpr MessageText lastFormula{
    "maths.by-last-formula", QT_TRANSLATE_NOOP("Message", "the last formula")};
inline constexpr MessageText lastFormulas{
    "maths.by-last-formulas", QT_TRANSLATE_NOOP("Message", "the last formulas")};
inline constexpr MessageText lastCalculation{
    "maths.by-last-calculation", QT_TRANSLATE_NOOP("Message", "the last calculation")};
inline constexpr MessageText lastNumber{
    "maths.by-last-number", QT_TRANSLATE_NOOP("Message", "the last number")};
inline constexpr MessageText firstWord{"maths.by-first-word", QT_TRANSLATE_NOOP("Message", "the first word")};
inline constexpr MessageText lastWords{"maths.by-last-words", QT_TRANSLATE_NOOP("Message", "the last words")};
inline constexpr MessageText lastLine{"maths.by-last-line", QT_TRANSLATE_NOOP("Message", "the last line")};
inline constexpr MessageText inBold{"maths.by-bold", QT_TRANSLATE_NOOP("Message", "in bold")};
inline constexpr MessageText conclusion{
    "maths.by-conclusion", QT_TRANSLATE_NOOP("Message", "stated as the conclusion")};
inline constexpr MessageText openingLine{
    "maths.by-opening-line", QT_TRANSLATE_NOOP("Message", "the opening line")};
inline constexpr MessageText joinedBoxes{
    "maths.by-joined-boxes", QT_TRANSLATE_NOOP("Message", "in boxes that are joined")};
inline constexpr MessageText lastBox{"maths.by-last-box", QT_TRANSLATE_NOOP("Message", "in the last box")};
inline constexpr MessageText inTag{"maths.by-tag", QT_TRANSLATE_NOOP("Message", "in <answer>")};
inline constexpr MessageText inJson{"maths.by-json", QT_TRANSLATE_NOOP("Message", "in the JSON object")};
// %1: the words of a marker.
inline constexpr MessageText afterMarker{"maths.by-marker", QT_TRANSLATE_NOOP("Message", "after \"%1\"")};
inline constexpr MessageText beforeMarker{
    "maths.by-marker-behind", QT_TRANSLATE_NOOP("Message", "before \"%1\"")};

// Why there is no value, or more than one. %1: words of the answer.
inline constexpr MessageText givesNone{
    "maths.gives-none", QT_TRANSLATE_NOOP("Message", "The answer says that it gives none: \"%1\".")};
// %1: what is wanted, one of the following.
inline constexpr MessageText cutBefore{"maths.cut-before",
    QT_TRANSLATE_NOOP("Message", "The answer was cut at the token limit before it gave %1.")};
inline constexpr MessageText nothingReadable{
    "maths.nothing-readable", QT_TRANSLATE_NOOP("Message", "Nothing in the answer can be read as %1.")};
inline constexpr MessageText aResult{"maths.a-result", QT_TRANSLATE_NOOP("Message", "a result")};
inline constexpr MessageText aNumber{"maths.a-number", QT_TRANSLATE_NOOP("Message", "a number")};
inline constexpr MessageText aCalculation{
    "maths.a-calculation", QT_TRANSLATE_NOOP("Message", "a calculation")};
// %1: "almost", %2: a value.
inline constexpr MessageText onlyBounded{
    "maths.only-bounded", QT_TRANSLATE_NOOP("Message", "The answer says \"%1 %2\", which names no value.")};
// %1: a value, %2: how it was found.
inline constexpr MessageText weakWhenCut{"maths.weak-when-cut",
    QT_TRANSLATE_NOOP("Message", "%1 is only %2 of an answer that named no result yet.")};
// %1: values.
inline constexpr MessageText sameAndRight{
    "maths.same-and-right", QT_TRANSLATE_NOOP("Message", "found %1: they are the same, and right.")};
inline constexpr MessageText doesNotChoose{"maths.does-not-choose",
    QT_TRANSLATE_NOOP("Message", "The answer gives %1 and does not choose between them.")};
inline constexpr MessageText severalGiven{
    "maths.several-given", QT_TRANSLATE_NOOP("Message", "The answer gives %1 where one value is expected.")};
inline constexpr MessageText andAlso{"maths.and", QT_TRANSLATE_NOOP("Message", "%1 and %2")};

} // namespace Pennybench::Scoring::ExtractionReasons

#pragma once

#include "providers/base/message.h"

/// The reasons of the language scorers. An id never changes its meaning.
namespace Pennybench::Scoring::LanguageReasons {

inline constexpr MessageText nothingSaidWhenCut{"score.nothing-said-when-cut",
    QT_TRANSLATE_NOOP("Message", "The answer was cut at the token limit before it said anything.")};
inline constexpr MessageText emptyAnswer{
    "score.empty-answer", QT_TRANSLATE_NOOP("Message", "The answer is empty.")};

// The choice among letters. %1: letters, %2: how they were found, %3: the expected letter.
inline constexpr MessageText chose{"choice.chose", QT_TRANSLATE_NOOP("Message", "chose %1 (%2)")};
inline constexpr MessageText choseAnother{
    "choice.chose-another", QT_TRANSLATE_NOOP("Message", "chose %1 (%2), expected %3")};
// %1: the last letter.
inline constexpr MessageText choseNone{
    "choice.chose-none", QT_TRANSLATE_NOOP("Message", "The answer chooses none of the letters A to %1")};
inline constexpr MessageText fullWidth{
    "choice.full-width", QT_TRANSLATE_NOOP("Message", "a full-width letter")};
inline constexpr MessageText cyrillic{
    "choice.cyrillic", QT_TRANSLATE_NOOP("Message", "a Cyrillic letter that looks the same")};
inline constexpr MessageText greek{
    "choice.greek", QT_TRANSLATE_NOOP("Message", "a Greek letter that looks the same")};

// Texts. %1: the text.
inline constexpr MessageText equalTo{"text.equal", QT_TRANSLATE_NOOP("Message", "equal to \"%1\"")};
inline constexpr MessageText notEqualTo{
    "text.not-equal", QT_TRANSLATE_NOOP("Message", "not equal to \"%1\"")};
inline constexpr MessageText contains{"text.contains", QT_TRANSLATE_NOOP("Message", "contains \"%1\"")};
inline constexpr MessageText onlyDenied{
    "text.only-denied", QT_TRANSLATE_NOOP("Message", "\"%1\" stands only where it is denied")};
inline constexpr MessageText containsNot{
    "text.contains-not", QT_TRANSLATE_NOOP("Message", "does not contain \"%1\"")};

// Patterns.
inline constexpr MessageText patternTooHard{"regex.too-hard",
    QT_TRANSLATE_NOOP("Message", "The pattern needs too much work on this answer; make it simpler.")};
inline constexpr MessageText matches{"regex.matches", QT_TRANSLATE_NOOP("Message", "matches the pattern")};
inline constexpr MessageText matchesNot{
    "regex.matches-not", QT_TRANSLATE_NOOP("Message", "does not match the pattern")};

// What a person decides. %1: the rubric.
inline constexpr MessageText noScorer{
    "open.no-scorer", QT_TRANSLATE_NOOP("Message", "This prompt has no scorer; a person has to decide.")};

// Translations. %1: a metric with its value, %2: the rule, %3: another metric.
inline constexpr MessageText measured{
    "translation.measured", QT_TRANSLATE_NOOP("Message", "%1: %2; beside it %3")};
inline constexpr MessageText equalToReference{
    "translation.equal-to-reference", QT_TRANSLATE_NOOP("Message", "equal to a reference")};
// %1: a threshold in percent.
inline constexpr MessageText correctFrom{
    "translation.correct-from", QT_TRANSLATE_NOOP("Message", "correct from %1 on")};
inline constexpr MessageText incorrectBelow{
    "translation.incorrect-below", QT_TRANSLATE_NOOP("Message", "incorrect below %1")};
inline constexpr MessageText partialBelow{
    "translation.partial-below", QT_TRANSLATE_NOOP("Message", "partial below %1")};

// Summaries and marks of Vietnamese.
inline constexpr MessageText rougeL{
    "summary.rouge-l", QT_TRANSLATE_NOOP("Message", "ROUGE-L %1 (precision %2, recall %3)")};
inline constexpr MessageText notMentioned{
    "summary.not-mentioned", QT_TRANSLATE_NOOP("Message", "%1; not mentioned: %2")};
inline constexpr MessageText syllablesTonesCount{"diacritics.tones-count",
    QT_TRANSLATE_NOOP("Message", "%1 of %2 syllables right (tone placement counts)")};
inline constexpr MessageText syllablesTonesFolded{"diacritics.tones-folded",
    QT_TRANSLATE_NOOP("Message", "%1 of %2 syllables right (tone placement folded)")};
inline constexpr MessageText otherCount{
    "diacritics.other-count", QT_TRANSLATE_NOOP("Message", "%1 syllables instead of %2")};
inline constexpr MessageText otherSyllable{
    "diacritics.other-syllable", QT_TRANSLATE_NOOP("Message", "\"%1\" instead of \"%2\"")};

} // namespace Pennybench::Scoring::LanguageReasons

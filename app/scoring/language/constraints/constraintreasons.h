#pragma once

#include "providers/base/message.h"

/// What the check of instructions saw. An id never changes its meaning.
namespace Pennybench::Scoring::ConstraintReasons {

// How many of %2 instructions are followed: %1 strictly, %3 loosely. %4: the instructions, one by one.
inline constexpr MessageText followed{
    "constraints.followed", QT_TRANSLATE_NOOP("Message", "followed %1 of %2, loosely %3: %4")};
inline constexpr MessageText yes{"constraints.yes", QT_TRANSLATE_NOOP("Message", "yes")};
inline constexpr MessageText no{"constraints.no", QT_TRANSLATE_NOOP("Message", "no")};
inline constexpr MessageText onlyLoosely{
    "constraints.only-loosely", QT_TRANSLATE_NOOP("Message", "only loosely")};

// What was seen. %1: a word, letter, language or number.
inline constexpr MessageText languageUnknown{
    "constraints.language-unknown", QT_TRANSLATE_NOOP("Message", "the language cannot be told")};
inline constexpr MessageText language{"constraints.language", QT_TRANSLATE_NOOP("Message", "language %1")};
inline constexpr MessageText notCapitals{
    "constraints.not-capitals", QT_TRANSLATE_NOOP("Message", "not all in capitals")};
inline constexpr MessageText notSmall{
    "constraints.not-small", QT_TRANSLATE_NOOP("Message", "not all in small letters")};
inline constexpr MessageText isMissing{
    "constraints.is-missing", QT_TRANSLATE_NOOP("Message", "\"%1\" is missing")};
inline constexpr MessageText isThere{"constraints.is-there", QT_TRANSLATE_NOOP("Message", "\"%1\" is there")};
inline constexpr MessageText occurs{"constraints.occurs", QT_TRANSLATE_NOOP("Message", "\"%1\" %2")};
inline constexpr MessageText emptyParagraph{
    "constraints.empty-paragraph", QT_TRANSLATE_NOOP("Message", "an empty paragraph between two dividers")};
inline constexpr MessageText noParagraph{
    "constraints.no-paragraph", QT_TRANSLATE_NOOP("Message", "there is no paragraph %1")};
// %1: how many paragraphs, %2: which, %3: its first word.
inline constexpr MessageText paragraphStarts{
    "constraints.paragraph-starts", QT_TRANSLATE_NOOP("Message", "%1, paragraph %2 starts with \"%3\"")};
inline constexpr MessageText notQuoted{
    "constraints.not-quoted", QT_TRANSLATE_NOOP("Message", "not wrapped in double quotation marks")};
inline constexpr MessageText endsWith{
    "constraints.ends-with", QT_TRANSLATE_NOOP("Message", "ends with \"%1\"")};
inline constexpr MessageText requestNotRepeated{
    "constraints.request-not-repeated", QT_TRANSLATE_NOOP("Message", "does not begin with the request")};
inline constexpr MessageText emptyResponse{
    "constraints.empty-response", QT_TRANSLATE_NOOP("Message", "an empty response between two dividers")};
inline constexpr MessageText noTitle{"constraints.no-title", QT_TRANSLATE_NOOP("Message", "no <<title>>")};
inline constexpr MessageText noneOfThree{
    "constraints.none-of-three", QT_TRANSLATE_NOOP("Message", "none of the three answers")};
inline constexpr MessageText noPostscript{
    "constraints.no-postscript", QT_TRANSLATE_NOOP("Message", "no \"%1\"")};

/// A count of one, and of none or several. %1: how many.
struct OneOrMany {
    MessageText one;
    MessageText many;
};

inline constexpr OneOrMany bulletPoints{
    {"constraints.one-bullet-point", QT_TRANSLATE_NOOP("Message", "%1 bullet point")},
    {"constraints.many-bullet-point", QT_TRANSLATE_NOOP("Message", "%1 bullet points")}};
inline constexpr OneOrMany charactersAndWords{
    {"constraints.one-character-or-word", QT_TRANSLATE_NOOP("Message", "%1 character or word")},
    {"constraints.many-character-or-word", QT_TRANSLATE_NOOP("Message", "%1 characters and words")}};
inline constexpr OneOrMany commas{{"constraints.one-comma", QT_TRANSLATE_NOOP("Message", "%1 comma")},
    {"constraints.many-comma", QT_TRANSLATE_NOOP("Message", "%1 commas")}};
inline constexpr OneOrMany highlightedParts{
    {"constraints.one-highlighted-part", QT_TRANSLATE_NOOP("Message", "%1 highlighted part")},
    {"constraints.many-highlighted-part", QT_TRANSLATE_NOOP("Message", "%1 highlighted parts")}};
inline constexpr OneOrMany paragraphs{
    {"constraints.one-paragraph", QT_TRANSLATE_NOOP("Message", "%1 paragraph")},
    {"constraints.many-paragraph", QT_TRANSLATE_NOOP("Message", "%1 paragraphs")}};
inline constexpr OneOrMany placeholders{
    {"constraints.one-placeholder", QT_TRANSLATE_NOOP("Message", "%1 placeholder")},
    {"constraints.many-placeholder", QT_TRANSLATE_NOOP("Message", "%1 placeholders")}};
inline constexpr OneOrMany responses{
    {"constraints.one-response", QT_TRANSLATE_NOOP("Message", "%1 response")},
    {"constraints.many-response", QT_TRANSLATE_NOOP("Message", "%1 responses")}};
inline constexpr OneOrMany sections{{"constraints.one-section", QT_TRANSLATE_NOOP("Message", "%1 section")},
    {"constraints.many-section", QT_TRANSLATE_NOOP("Message", "%1 sections")}};
inline constexpr OneOrMany sentences{
    {"constraints.one-sentence", QT_TRANSLATE_NOOP("Message", "%1 sentence")},
    {"constraints.many-sentence", QT_TRANSLATE_NOOP("Message", "%1 sentences")}};
inline constexpr OneOrMany syllables{
    {"constraints.one-syllable", QT_TRANSLATE_NOOP("Message", "%1 syllable (tiếng)")},
    {"constraints.many-syllable", QT_TRANSLATE_NOOP("Message", "%1 syllables (tiếng)")}};
inline constexpr OneOrMany times{{"constraints.one-time", QT_TRANSLATE_NOOP("Message", "%1 time")},
    {"constraints.many-time", QT_TRANSLATE_NOOP("Message", "%1 times")}};
inline constexpr OneOrMany words{{"constraints.one-word", QT_TRANSLATE_NOOP("Message", "%1 word")},
    {"constraints.many-word", QT_TRANSLATE_NOOP("Message", "%1 words")}};
inline constexpr OneOrMany wordsInCapitals{
    {"constraints.one-word-in-capitals", QT_TRANSLATE_NOOP("Message", "%1 word in capitals")},
    {"constraints.many-word-in-capitals", QT_TRANSLATE_NOOP("Message", "%1 words in capitals")}};

} // namespace Pennybench::Scoring::ConstraintReasons

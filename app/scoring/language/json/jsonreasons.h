#pragma once

#include "providers/base/message.h"

/// What the scorer of JSON says of an answer. An id never changes its meaning.
namespace Pennybench::Scoring::JsonReasons {

inline constexpr MessageText noJson{
    "json.none", QT_TRANSLATE_NOOP("Message", "There is no JSON object or list in the answer.")};
inline constexpr MessageText valid{"json.valid", QT_TRANSLATE_NOOP("Message", "valid by the schema")};
inline constexpr MessageText fieldsRight{
    "json.fields-right", QT_TRANSLATE_NOOP("Message", "%1 of %2 fields right")};
// %1: a field, %2 and %3: values.
inline constexpr MessageText missing{"json.missing", QT_TRANSLATE_NOOP("Message", "%1 is missing")};
inline constexpr MessageText differs{"json.differs", QT_TRANSLATE_NOOP("Message", "%1 is %2 instead of %3")};
inline constexpr MessageText tooMuch{"json.too-much", QT_TRANSLATE_NOOP("Message", "%1 is too much")};
// What is against the schema or the instruction.
inline constexpr MessageText violates{
    "json.violates", QT_TRANSLATE_NOOP("Message", "violates the schema (%1)")};
inline constexpr MessageText standsTwice{
    "json.stands-twice", QT_TRANSLATE_NOOP("Message", "the member \"%1\" stands twice")};
inline constexpr MessageText textAround{
    "json.text-around", QT_TRANSLATE_NOOP("Message", "there is text around the JSON")};
inline constexpr MessageText longText{
    "json.long-text", QT_TRANSLATE_NOOP("Message", "a text is too long for \"format\"")};
// Why a text is not JSON.
inline constexpr MessageText controlCharacter{"json.control-character",
    QT_TRANSLATE_NOOP("Message", "JSON: a line break or control character inside a text, at character %1")};
/// %1: what is wrong.
inline constexpr MessageText atByte{"json.at-byte", QT_TRANSLATE_NOOP("Message", "JSON: %1, at byte %2")};
inline constexpr MessageText severalValues{
    "json.several-values", QT_TRANSLATE_NOOP("Message", "JSON: %1 values instead of one")};
inline constexpr MessageText neverClosed{
    "json.never-closed", QT_TRANSLATE_NOOP("Message", "JSON: the \"%1\" at character %2 is never closed")};
// Remarks.
inline constexpr MessageText lastCounts{
    "json.last-counts", QT_TRANSLATE_NOOP("Message", "the last of %1 JSON values counts")};
inline constexpr MessageText textLeftAside{
    "json.text-left-aside", QT_TRANSLATE_NOOP("Message", "text around the JSON is left aside")};

} // namespace Pennybench::Scoring::JsonReasons

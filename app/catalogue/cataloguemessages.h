#pragma once

#include "providers/base/message.h"

/// What is wrong with catalogues and price files. An id never changes its meaning.
namespace Pennybench::Models::CatalogueMessages {

// Files.
inline constexpr MessageText noSuchFile{
    "catalogue.no-such-file", QT_TRANSLATE_NOOP("Message", "There is no such file.")};
inline constexpr MessageText notAFile{
    "catalogue.not-a-file", QT_TRANSLATE_NOOP("Message", "This is not a regular file.")};
inline constexpr MessageText cannotRead{
    "catalogue.cannot-read", QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1.")};
inline constexpr MessageText fileTooLarge{
    "catalogue.file-too-large", QT_TRANSLATE_NOOP("Message", "The file is larger than 20 MB.")};
inline constexpr MessageText cannotWrite{
    "catalogue.cannot-write", QT_TRANSLATE_NOOP("Message", "The file cannot be written: %1.")};
inline constexpr MessageText noFolder{
    "catalogue.no-folder", QT_TRANSLATE_NOOP("Message", "its folder cannot be created")};
inline constexpr MessageText nothingToUndo{
    "catalogue.nothing-to-undo", QT_TRANSLATE_NOOP("Message", "There is no change to undo.")};
inline constexpr MessageText notJson{
    "catalogue.not-json", QT_TRANSLATE_NOOP("Message", "This is not valid JSON: %1.")};
inline constexpr MessageText notJsonAtByte{
    "catalogue.not-json-at-byte", QT_TRANSLATE_NOOP("Message", "This is not valid JSON: %1 at byte %2.")};
inline constexpr MessageText notAnObject{
    "catalogue.not-an-object", QT_TRANSLATE_NOOP("Message", "A catalogue is one JSON object.")};
inline constexpr MessageText notACatalogue{"catalogue.not-a-catalogue",
    QT_TRANSLATE_NOOP("Message", "This is not a catalogue; it must say \"%1\".")};
inline constexpr MessageText otherVersion{"catalogue.other-version",
    QT_TRANSLATE_NOOP("Message", "This version of Pennybench reads catalogues of version %1.")};
inline constexpr MessageText isACatalogue{"catalogue.is-a-catalogue",
    QT_TRANSLATE_NOOP("Message", "This is a Pennybench catalogue; use it with --catalogue.")};
inline constexpr MessageText noPriceFile{"catalogue.no-price-file",
    QT_TRANSLATE_NOOP("Message",
        "This is neither genai-prices (data.json of version 2) nor models.dev (api.json) nor OpenRouter's "
        "list "
        "of models.")};

// Fetching prices. %1: the host.
inline constexpr MessageText priceFileTooLate{
    "catalogue.price-file-too-late", QT_TRANSLATE_NOOP("Message", "%1 did not send the file in time.")};
inline constexpr MessageText priceFileTooLarge{"catalogue.price-file-too-large",
    QT_TRANSLATE_NOOP("Message", "The file of %1 is larger than 20 MB; nothing was read.")};
inline constexpr MessageText priceFileMoved{"catalogue.price-file-moved",
    QT_TRANSLATE_NOOP("Message",
        "%1 says that the file is at %2 now; nothing was fetched from there. Fetch it from that address if "
        "you "
        "trust it.")};
inline constexpr MessageText priceFileRefused{"catalogue.price-file-refused",
    QT_TRANSLATE_NOOP("Message", "%1 answered HTTP %2; check the address of the file.")};

// Kinds of fields.
inline constexpr MessageText wrongType{
    "catalogue.wrong-type", QT_TRANSLATE_NOOP("Message", "This must be %1, but it is %2.")};
inline constexpr MessageText trueOrFalse{
    "catalogue.true-or-false", QT_TRANSLATE_NOOP("Message", "true or false")};
inline constexpr MessageText aNumber{"catalogue.a-number", QT_TRANSLATE_NOOP("Message", "a number")};
inline constexpr MessageText aText{"catalogue.a-text", QT_TRANSLATE_NOOP("Message", "a text")};
inline constexpr MessageText aList{"catalogue.a-list", QT_TRANSLATE_NOOP("Message", "a list")};
inline constexpr MessageText anObject{"catalogue.an-object", QT_TRANSLATE_NOOP("Message", "an object")};
inline constexpr MessageText nothing{"catalogue.nothing", QT_TRANSLATE_NOOP("Message", "nothing")};
inline constexpr MessageText listOfTexts{
    "catalogue.list-of-texts", QT_TRANSLATE_NOOP("Message", "a list of texts")};
inline constexpr MessageText listOfObjects{
    "catalogue.list-of-objects", QT_TRANSLATE_NOOP("Message", "a list of objects")};

// Fields.
inline constexpr MessageText textTooLong{
    "catalogue.text-too-long", QT_TRANSLATE_NOOP("Message", "This text is longer than %1 characters.")};
inline constexpr MessageText controlCharacter{"catalogue.control-character",
    QT_TRANSLATE_NOOP("Message", "This text contains a control character; remove it.")};
inline constexpr MessageText missing{
    "catalogue.missing", QT_TRANSLATE_NOOP("Message", "This field is missing or empty.")};
inline constexpr MessageText entryNotText{
    "catalogue.entry-not-text", QT_TRANSLATE_NOOP("Message", "Every entry of this list must be a text.")};
inline constexpr MessageText wholeNumber{"catalogue.whole-number",
    QT_TRANSLATE_NOOP("Message", "This must be a whole number from 0 to 2147483647.")};
inline constexpr MessageText notADate{
    "catalogue.not-a-date", QT_TRANSLATE_NOOP("Message", "\"%1\" is not a date; write it like 2025-01-20.")};
inline constexpr MessageText notAMoment{"catalogue.not-a-moment",
    QT_TRANSLATE_NOOP("Message", "\"%1\" is not a time in UTC; write it like 2025-09-05T16:00:00Z.")};
inline constexpr MessageText notAPrice{"catalogue.not-a-price",
    QT_TRANSLATE_NOOP("Message",
        "This is not a price; write US dollars as a decimal in quotes, like \"0.55\", or leave out the field "
        "if the price is unknown.")};
inline constexpr MessageText priceRange{"catalogue.price-range",
    QT_TRANSLATE_NOOP(
        "Message", "A price per million tokens has at most six decimals and is at most 100000 US dollars.")};
inline constexpr MessageText tooManyEntries{
    "catalogue.too-many-entries", QT_TRANSLATE_NOOP("Message", "This list has more than %1 entries.")};
inline constexpr MessageText unknownValue{
    "catalogue.unknown-value", QT_TRANSLATE_NOOP("Message", "\"%1\" is unknown; use one of: %2.")};
inline constexpr MessageText efforts{"catalogue.efforts",
    QT_TRANSLATE_NOOP("Message",
        "For low, medium and high, give a name, a number of thinking tokens or true, and nothing else.")};
inline constexpr MessageText thinkingMarks{"catalogue.thinking-marks",
    QT_TRANSLATE_NOOP(
        "Message", "This must be two texts: the mark before the thinking and the mark after it.")};

// Providers and models.
inline constexpr MessageText idForm{"catalogue.id-form",
    QT_TRANSLATE_NOOP("Message", "An id has at most 200 characters and no spaces, quotes or brackets.")};
inline constexpr MessageText idTwice{"catalogue.id-twice",
    QT_TRANSLATE_NOOP("Message", "The id \"%1\" occurs twice; ids must be unique in a file.")};
inline constexpr MessageText noDialect{"catalogue.no-dialect",
    QT_TRANSLATE_NOOP("Message",
        "\"%1\" is not a dialect; it is one of: openai, gemini, anthropic, ollama, openai-completions.")};
inline constexpr MessageText wrongDialect{"catalogue.wrong-dialect",
    QT_TRANSLATE_NOOP("Message",
        "This is an address of the dialect %1, but the provider says %2; with \"dialect\": \"%1\" the base "
        "URL is %3.")};
inline constexpr MessageText notAVariable{"catalogue.not-a-variable",
    QT_TRANSLATE_NOOP("Message",
        "This is not the name of an environment variable, like OPENAI_API_KEY; the key itself does not "
        "belong here.")};
inline constexpr MessageText headerRefused{
    "catalogue.header-refused", QT_TRANSLATE_NOOP("Message", "The header \"%1\" cannot be set here.")};
inline constexpr MessageText retiredTooEarly{"catalogue.retired-too-early",
    QT_TRANSLATE_NOOP("Message", "The model is retired before it is released.")};
inline constexpr MessageText noProvider{"catalogue.no-provider",
    QT_TRANSLATE_NOOP("Message", "There is no provider \"%1\", neither here nor built in.")};
inline constexpr MessageText notAnAddress{"catalogue.not-an-address",
    QT_TRANSLATE_NOOP(
        "Message", "This is not the address of a server; write it like https://api.example.com/v1.")};
inline constexpr MessageText passwordInAddress{"catalogue.password-in-address",
    QT_TRANSLATE_NOOP("Message", "The address contains a user name or password; remove it.")};
inline constexpr MessageText keyInAddress{"catalogue.key-in-address",
    QT_TRANSLATE_NOOP("Message",
        "The address contains a key or a fragment; keys belong in the environment or the key chain.")};
inline constexpr MessageText linkLocal{"catalogue.link-local",
    QT_TRANSLATE_NOOP("Message", "The address is link-local; no model server has such an address.")};
inline constexpr MessageText plaintext{"catalogue.plaintext",
    QT_TRANSLATE_NOOP("Message",
        "http:// to another machine sends keys and prompts unencrypted; use https:// or set "
        "\"allow_plaintext\": true.")};

// Prices.
inline constexpr MessageText priceMissing{
    "catalogue.price-missing", QT_TRANSLATE_NOOP("Message", "This price is missing.")};
inline constexpr MessageText stepStart{"catalogue.step-start",
    QT_TRANSLATE_NOOP("Message", "This must say above how many prompt tokens the prices apply.")};
inline constexpr MessageText stepTwice{"catalogue.step-twice",
    QT_TRANSLATE_NOOP("Message", "Two steps begin above %1 prompt tokens; each length may occur once.")};
inline constexpr MessageText priceEndsEarly{
    "catalogue.price-ends-early", QT_TRANSLATE_NOOP("Message", "This price ends before it begins.")};
inline constexpr MessageText notAWindow{"catalogue.not-a-window",
    QT_TRANSLATE_NOOP(
        "Message", "\"%1\" is not a window; write UTC like 16:30-00:30, and separate several with commas.")};
inline constexpr MessageText notDays{"catalogue.not-days",
    QT_TRANSLATE_NOOP("Message", "\"%1\" are not days; write them like Mon-Fri or Sat,Sun.")};
inline constexpr MessageText reasoningNeedsOutput{"catalogue.reasoning-needs-output",
    QT_TRANSLATE_NOOP("Message", "A reasoning price needs an output price.")};

// Models that are no longer served. %3: what comes after them.
inline constexpr MessageText wasRetired{"catalogue.was-retired",
    QT_TRANSLATE_NOOP("Message", "%1 was retired on %2 and may no longer answer; %3.")};
inline constexpr MessageText willBeRetired{
    "catalogue.will-be-retired", QT_TRANSLATE_NOOP("Message", "%1 will be retired on %2; %3.")};
inline constexpr MessageText noSuccessor{
    "catalogue.no-successor", QT_TRANSLATE_NOOP("Message", "no successor is known")};
inline constexpr MessageText successor{
    "catalogue.successor", QT_TRANSLATE_NOOP("Message", "its successor is %1 (%2)")};

// A provider of one's own, as a person types it.
inline constexpr MessageText noScheme{"catalogue.no-scheme",
    QT_TRANSLATE_NOOP("Message", "The address says neither https:// nor http://; probably %1 is meant.")};
inline constexpr MessageText unencrypted{"catalogue.unencrypted",
    QT_TRANSLATE_NOOP("Message",
        "http:// to another machine sends keys and prompts unencrypted; use https://, or allow it on "
        "purpose.")};
inline constexpr MessageText wholeAddress{"catalogue.whole-address",
    QT_TRANSLATE_NOOP(
        "Message", "This is the address of one request. The base URL is %1; the rest is added to it.")};
inline constexpr MessageText probablyVersion{"catalogue.probably-version",
    QT_TRANSLATE_NOOP("Message", "Most servers of this dialect answer below a version: %1.")};
inline constexpr MessageText otherDialectsAddress{"catalogue.other-dialects-address",
    QT_TRANSLATE_NOOP("Message", "This is an address of the dialect %1, not %2.")};
inline constexpr MessageText changedOutside{"catalogue.changed-outside",
    QT_TRANSLATE_NOOP("Message",
        "Another program changed the catalogue meanwhile. It was read again and nothing was overwritten; "
        "make "
        "the change once more.")};
inline constexpr MessageText listNotObjects{"catalogue.list-not-objects",
    QT_TRANSLATE_NOOP(
        "Message", "\"%1\" of the catalogue is not a list of objects; correct the file first.")};
inline constexpr MessageText promptTemplate{"catalogue.prompt-template",
    QT_TRANSLATE_NOOP("Message", "A template is chatml, s1, tinyzero, or a text with {prompt}.")};

} // namespace Pennybench::Models::CatalogueMessages

#pragma once

#include "providers/base/message.h"

/// What an import changes, and what it leaves out and why. An id never changes its meaning.
namespace Pennybench::Models::ImportMessages {

// The price of a row. %1: USD per million tokens.
inline constexpr MessageText inputPrice{"import.input-price", QT_TRANSLATE_NOOP("Message", "%1 in")};
inline constexpr MessageText cachedPrice{"import.cached-price", QT_TRANSLATE_NOOP("Message", "%1 cached")};
inline constexpr MessageText outputPrice{"import.output-price", QT_TRANSLATE_NOOP("Message", "%1 out")};
inline constexpr MessageText outputUnknown{
    "import.output-unknown", QT_TRANSLATE_NOOP("Message", "output unknown")};
inline constexpr MessageText reasoningPrice{
    "import.reasoning-price", QT_TRANSLATE_NOOP("Message", "%1 reasoning")};
inline constexpr MessageText perMillion{
    "import.per-million", QT_TRANSLATE_NOOP("Message", "%1 per million tokens")};
inline constexpr MessageText both{"import.both", QT_TRANSLATE_NOOP("Message", "%1, %2")};
inline constexpr MessageText hours{"import.hours", QT_TRANSLATE_NOOP("Message", "%1 UTC")};
inline constexpr MessageText from{"import.from", QT_TRANSLATE_NOOP("Message", "from %1")};
inline constexpr MessageText until{"import.until", QT_TRANSLATE_NOOP("Message", "until %1")};
inline constexpr MessageText step{
    "import.step", QT_TRANSLATE_NOOP("Message", "%1; above %2 prompt tokens %3 in, %4 out")};

// Kinds of changes. %1: the model, %2: what it is about.
inline constexpr MessageText modelAdded{
    "import.model-added", QT_TRANSLATE_NOOP("Message", "%1: model added: %2")};
inline constexpr MessageText priceAdded{
    "import.price-added", QT_TRANSLATE_NOOP("Message", "%1: price added: %2")};
inline constexpr MessageText priceEnded{
    "import.price-ended", QT_TRANSLATE_NOOP("Message", "%1: price ended: %2")};
inline constexpr MessageText factAdded{
    "import.fact-added", QT_TRANSLATE_NOOP("Message", "%1: fact added: %2")};
inline constexpr MessageText context{"import.context", QT_TRANSLATE_NOOP("Message", "context of %1 tokens")};
inline constexpr MessageText maxOutput{
    "import.max-output", QT_TRANSLATE_NOOP("Message", "answers of up to %1 tokens")};
inline constexpr MessageText openWeights{"import.open-weights", QT_TRANSLATE_NOOP("Message", "open weights")};
inline constexpr MessageText closedWeights{
    "import.closed-weights", QT_TRANSLATE_NOOP("Message", "closed weights")};

// What is left out. %1: the model; %2: the field, or the reason where the whole model is left out.
inline constexpr MessageText modelLeftOut{
    "import.model-left-out", QT_TRANSLATE_NOOP("Message", "%1 is left out: %2.")};
inline constexpr MessageText fieldLeftOut{
    "import.field-left-out", QT_TRANSLATE_NOOP("Message", "%1: %2 is left out: %3.")};

// Reasons.
inline constexpr MessageText notAPrice{"import.not-a-price",
    QT_TRANSLATE_NOOP(
        "Message", "it is not a price from 0 to 100,000 USD per million tokens with at most six decimals")};
inline constexpr MessageText notAStep{"import.not-a-step",
    QT_TRANSLATE_NOOP("Message", "it is not a step by prompt length with prices for input and output")};
inline constexpr MessageText stepTwice{
    "import.step-twice", QT_TRANSLATE_NOOP("Message", "two steps begin at the same prompt length")};
inline constexpr MessageText noInputPrice{
    "import.no-input-price", QT_TRANSLATE_NOOP("Message", "the file gives no input price with it")};
inline constexpr MessageText noOutputPrice{
    "import.no-output-price", QT_TRANSLATE_NOOP("Message", "the file gives no output price with it")};
inline constexpr MessageText chargedApart{"import.charged-apart",
    QT_TRANSLATE_NOOP(
        "Message", "it is charged per answer in addition to tokens, which the catalogue cannot express")};
inline constexpr MessageText otherModality{
    "import.other-modality", QT_TRANSLATE_NOOP("Message", "only text is sent and priced here")};
inline constexpr MessageText otherService{
    "import.other-service", QT_TRANSLATE_NOOP("Message", "a service that Pennybench does not use")};
inline constexpr MessageText longerCache{"import.longer-cache",
    QT_TRANSLATE_NOOP("Message", "only the cache-write price for the shortest time is kept")};
inline constexpr MessageText otherPriceHolds{
    "import.other-price-holds", QT_TRANSLATE_NOOP("Message", "%1 applies to text")};
inline constexpr MessageText unknownField{"import.unknown-field",
    QT_TRANSLATE_NOOP("Message", "the field is unknown, so actual costs may differ from computed ones")};
inline constexpr MessageText notALimit{"import.not-a-limit",
    QT_TRANSLATE_NOOP("Message", "it is not a whole number of tokens from 1 to 2,147,483,647")};
inline constexpr MessageText onlyContextAndOutput{"import.only-context-and-output",
    QT_TRANSLATE_NOOP("Message", "only the limits of context and output are kept")};
inline constexpr MessageText notADay{"import.not-a-day", QT_TRANSLATE_NOOP("Message", "it is not a date")};
inline constexpr MessageText unknownCondition{"import.unknown-condition",
    QT_TRANSLATE_NOOP(
        "Message", "a price can begin on a date or apply to a time of day in UTC, and this is neither")};
inline constexpr MessageText commentOfMakers{
    "import.comment", QT_TRANSLATE_NOOP("Message", "the file's authors note \"%1\"")};
inline constexpr MessageText catalogueSaysOtherwise{"import.catalogue-says-otherwise",
    QT_TRANSLATE_NOOP("Message", "the catalogue says %1, the file %2; the catalogue is not changed")};
inline constexpr MessageText retired{"import.retired", QT_TRANSLATE_NOOP("Message", "the model is retired")};
inline constexpr MessageText lookedAtBefore{"import.looked-at-before",
    QT_TRANSLATE_NOOP(
        "Message", "the file's authors checked it on %1, before the catalogue's own price began on %2")};
inline constexpr MessageText pricesByTheHourStay{"import.prices-by-the-hour-stay",
    QT_TRANSLATE_NOOP("Message", "the catalogue has prices by the hour, which the file lacks; they stay")};

// Whole sentences.
inline constexpr MessageText noUsableName{
    "import.no-usable-name", QT_TRANSLATE_NOOP("Message", "A model without a usable name is left out.")};
inline constexpr MessageText otherAddress{"import.other-address",
    QT_TRANSLATE_NOOP("Message", "The file gives %1 the address %2; the catalogue keeps %3.")};
inline constexpr MessageText modelsToAdd{"import.models-to-add",
    QT_TRANSLATE_NOOP(
        "Message", "Left out: %1 models of known providers that are not in the catalogue; --new adds them.")};
inline constexpr MessageText modelsOfOtherProviders{"import.models-of-other-providers",
    QT_TRANSLATE_NOOP("Message", "Left out: %1 models of %2 providers that are not in the catalogue (%3).")};
inline constexpr MessageText modelsWithoutText{"import.models-without-text",
    QT_TRANSLATE_NOOP("Message", "Left out: %1 models that do not answer in text only (%2).")};
inline constexpr MessageText leftOutOfOthers{"import.left-out-of-others",
    QT_TRANSLATE_NOOP("Message", "%1 models that are not imported also have %2, which is left out: %3.")};

} // namespace Pennybench::Models::ImportMessages

#pragma once

#include "providers/base/message.h"

/// Why no answer to a prompt can be scored: what is wrong with its scorer's fields. An id never changes its
/// meaning.
namespace Pennybench::Scoring::SpecMessages {

// What is expected.
inline constexpr MessageText expectedText{
    "scorer.expected-text", QT_TRANSLATE_NOOP("Message", "\"expected\" must be a text that is not empty.")};
inline constexpr MessageText expectedValue{
    "scorer.expected-value", QT_TRANSLATE_NOOP("Message", "\"expected\" must be a value that is not empty.")};
inline constexpr MessageText expectedNumber{
    "scorer.expected-number", QT_TRANSLATE_NOOP("Message", "\"expected\" must be a number, not \"%1\".")};
inline constexpr MessageText expectedTooHard{"scorer.expected-too-hard",
    QT_TRANSLATE_NOOP("Message",
        "\"expected\" takes more work than may be spent on it: only an answer that is written the same can "
        "be decided.")};
inline constexpr MessageText expectedUnreadable{"scorer.expected-unreadable",
    QT_TRANSLATE_NOOP("Message",
        "\"expected\" cannot be read as mathematics: only an answer that is written the same can be "
        "decided.")};
inline constexpr MessageText expectedMarks{
    "scorer.expected-marks", QT_TRANSLATE_NOOP("Message", "\"expected\" must be the text with its marks.")};
inline constexpr MessageText expectedLetter{"scorer.expected-letter",
    QT_TRANSLATE_NOOP(
        "Message", "\"expected\" must be a letter from A to %1 or the text of an option, not \"%2\".")};

// Options of a choice, references of a translation or summary.
inline constexpr MessageText tooManyOptions{"scorer.too-many-options",
    QT_TRANSLATE_NOOP("Message", "\"options\" has %1 entries; there are letters for %2.")};
inline constexpr MessageText order{
    "scorer.order", QT_TRANSLATE_NOOP("Message", "\"%1\" must be a whole number from 0 to %2.")};
inline constexpr MessageText noReferences{
    "scorer.no-references", QT_TRANSLATE_NOOP("Message", "\"references\" must list at least one text.")};
inline constexpr MessageText passRange{
    "scorer.pass-range", QT_TRANSLATE_NOOP("Message", "\"pass\" must be above 0 and at most 1.")};
inline constexpr MessageText formerField{"scorer.former-field",
    QT_TRANSLATE_NOOP(
        "Message", "\"%1\" is not supported: BLEU and ROUGE-L have one form each. Leave it out.")};
inline constexpr MessageText summaryMetric{
    "scorer.summary-metric", QT_TRANSLATE_NOOP("Message", "\"metric\" must be rougeL, not \"%1\".")};
inline constexpr MessageText translationMetric{"scorer.translation-metric",
    QT_TRANSLATE_NOOP("Message", "\"metric\" must be chrF2, chrF++ or BLEU, not \"%1\".")};
inline constexpr MessageText tones{
    "scorer.tones", QT_TRANSLATE_NOOP("Message", "\"tones\" must be \"fold\" or \"exact\", not \"%1\".")};

// Constraints.
inline constexpr MessageText mode{
    "scorer.mode", QT_TRANSLATE_NOOP("Message", "\"mode\" must be \"strict\" or \"loose\".")};
inline constexpr MessageText noConstraint{"scorer.no-constraint",
    QT_TRANSLATE_NOOP("Message", "\"constraints\" must list at least one {\"id\": …}.")};
inline constexpr MessageText constraint{
    "scorer.constraint", QT_TRANSLATE_NOOP("Message", "\"constraints\"[%1]: %2.")};
inline constexpr MessageText noInstruction{
    "scorer.no-instruction", QT_TRANSLATE_NOOP("Message", "there is no instruction \"%1\"")};
inline constexpr MessageText argument{"scorer.argument", QT_TRANSLATE_NOOP("Message", "%1 needs \"%2\", %3")};
inline constexpr MessageText aText{"scorer.a-text", QT_TRANSLATE_NOOP("Message", "a text")};
inline constexpr MessageText texts{"scorer.texts", QT_TRANSLATE_NOOP("Message", "a list of texts")};
inline constexpr MessageText aCount{
    "scorer.a-count", QT_TRANSLATE_NOOP("Message", "a whole number from 0 on")};
inline constexpr MessageText aRelation{"scorer.a-relation",
    QT_TRANSLATE_NOOP("Message", "\"less than\", \"at least\", \"at most\", \"more than\" or \"exactly\"")};

// JSON and its schema.
inline constexpr MessageText noSchema{
    "scorer.no-schema", QT_TRANSLATE_NOOP("Message", "\"schema\" or \"fields\" must be a JSON object.")};
inline constexpr MessageText schema{"scorer.schema", QT_TRANSLATE_NOOP("Message", "\"schema\": %1.")};
inline constexpr MessageText keyword{
    "scorer.keyword", QT_TRANSLATE_NOOP("Message", "\"%1\" cannot be checked here")};

// Patterns.
inline constexpr MessageText noPattern{
    "scorer.no-pattern", QT_TRANSLATE_NOOP("Message", "\"pattern\" must be a regular expression.")};
inline constexpr MessageText notAPattern{"scorer.not-a-pattern",
    QT_TRANSLATE_NOOP("Message", "\"pattern\" is not a regular expression: %1, at character %2.")};
inline constexpr MessageText verbInPattern{"scorer.verb-in-pattern",
    QT_TRANSLATE_NOOP("Message", "\"pattern\" must not begin with a verb such as (*LIMIT_MATCH=…).")};

// Countdown.
inline constexpr MessageText noNumbers{"scorer.no-numbers",
    QT_TRANSLATE_NOOP("Message", "\"numbers\" must be a list of whole numbers that is not empty.")};
inline constexpr MessageText noTarget{
    "scorer.no-target", QT_TRANSLATE_NOOP("Message", "\"target\" must be a whole number.")};

// Code.
inline constexpr MessageText noTest{
    "scorer.no-test", QT_TRANSLATE_NOOP("Message", "\"tests\" must hold at least one test.")};
inline constexpr MessageText testCall{"scorer.test-call",
    QT_TRANSLATE_NOOP("Message", "Each test needs \"call\", the list of arguments, or \"stdin\".")};
inline constexpr MessageText testExpect{"scorer.test-expect",
    QT_TRANSLATE_NOOP("Message", "Each test needs \"expect\", the value that is returned, or \"prints\".")};
inline constexpr MessageText entryPoint{"scorer.entry-point",
    QT_TRANSLATE_NOOP("Message", "\"entry_point\" must name the function that is tested.")};

// Prompts that a person decides.
inline constexpr MessageText person{
    "scorer.person", QT_TRANSLATE_NOOP("Message", "No scorer decides this prompt; a person has to.")};
inline constexpr MessageText noRubric{
    "scorer.no-rubric", QT_TRANSLATE_NOOP("Message", "\"rubric\" must say what a good answer is.")};
inline constexpr MessageText judge{"scorer.judge",
    QT_TRANSLATE_NOOP("Message", "A judge model decides where a run has one; else a person has to.")};
inline constexpr MessageText unknownType{
    "scorer.unknown-type", QT_TRANSLATE_NOOP("Message", "There is no scorer of the type \"%1\".")};

} // namespace Pennybench::Scoring::SpecMessages

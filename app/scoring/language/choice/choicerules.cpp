#include "app/scoring/language/choice/choicerules.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr int firstRankOfTheEnd = 6;
constexpr qsizetype searchedEnd = 100'000;

} // namespace

const QList<ChoiceRule> &choiceRules()
{
    static const QList<ChoiceRule> rules{
        {.name = "the sign of a quoted line is no text", .prepare = blankQuoteSigns},
        {.name = "a letter that is repeated counts once", .prepare = blankRepetitions},
        {.name = "a slash between letters joins them", .prepare = joinSlashedLetters},
        {.name = "an offer of more help is no answer", .prepare = blankOffers},

        {.name = "the article A and the pronoun I are words", .ignores = isArticle},
        {.name = "a letter that is denied is not chosen", .ignores = isDenied},
        {.name = "a letter in a formula is a variable", .ignores = isInFormula},
        {.name = "a letter behind such a word is a name", .ignores = isPartOfName},
        {.name = "options that are restated are not chosen", .ignores = isRestated},
        {.name = "letters that depend on conditions are not chosen", .ignores = isConditional},

        {QT_TRANSLATE_NOOP("Message", "boxed"), "choice.by-boxed", 1, boxedChoice},
        {QT_TRANSLATE_NOOP("Message", "after a marker"), "choice.by-after-a-marker", 2, markedChoice},
        {QT_TRANSLATE_NOOP("Message", "a marker with a letter that is no option"),
            "choice.by-a-marker-with-a-letter-that-is-no-option", 2, markedNonOption},
        {QT_TRANSLATE_NOOP("Message", "the option's text after a marker"),
            "choice.by-the-option-s-text-after-a-marker", 2, markedOptionText},
        {QT_TRANSLATE_NOOP("Message", "letters written together after a marker"),
            "choice.by-letters-written-together-after-a-marker", 2, markedGluedLetters},
        {QT_TRANSLATE_NOOP("Message", "corrected"), "choice.by-corrected", 2, correctedChoice},
        {QT_TRANSLATE_NOOP("Message", "says that no option is right"),
            "choice.by-says-that-no-option-is-right", 2, noneOfThem},
        {QT_TRANSLATE_NOOP("Message", "a box that holds no option"), "choice.by-a-box-that-holds-no-option",
            3, boxedOther},
        {QT_TRANSLATE_NOOP("Message", "alone on a line"), "choice.by-alone-on-a-line", 3, aloneOnALine},
        {QT_TRANSLATE_NOOP("Message", "marked in a list or table"), "choice.by-marked-in-a-list-or-table", 3,
            tickedChoice},
        {QT_TRANSLATE_NOOP("Message", "the bold one of the options"), "choice.by-the-bold-one-of-the-options",
            3, boldInList},
        {QT_TRANSLATE_NOOP("Message", "the one that was asked for as wrong"),
            "choice.by-the-one-that-was-asked-for-as-wrong", 4, wrongOne},
        {QT_TRANSLATE_NOOP("Message", "called wrong where all others are called right"),
            "choice.by-called-wrong-where-all-others-are-called-right", 4, oddOneOut},
        {QT_TRANSLATE_NOOP("Message", "opens the answer"), "choice.by-opens-the-answer", 4, openingChoice},
        {QT_TRANSLATE_NOOP("Message", "a word that is an option opens or ends a sentence"),
            "choice.by-a-word-that-is-an-option-opens-or-ends-a-sentence", 5, verdictWord},
        {QT_TRANSLATE_NOOP("Message", "a deciding phrase"), "choice.by-a-deciding-phrase", 5, decidedChoice},
        {QT_TRANSLATE_NOOP("Message", "called right"), "choice.by-called-right", 5, affirmedChoice},
        {QT_TRANSLATE_NOOP("Message", "what was found corresponds to it"),
            "choice.by-what-was-found-corresponds-to-it", 5, correspondingChoice},
        {QT_TRANSLATE_NOOP("Message", "named by its place"), "choice.by-named-by-its-place", 5, placedChoice},
        {QT_TRANSLATE_NOOP("Message", "said with the option's text"), "choice.by-said-with-the-option-s-text",
            5, choiceWithItsText},
        {QT_TRANSLATE_NOOP("Message", "in brackets near the end"), "choice.by-in-brackets-near-the-end", 6,
            bracketedNearTheEnd},
        {QT_TRANSLATE_NOOP("Message", "the option's text"), "choice.by-the-option-s-text", 7, optionText},
        {QT_TRANSLATE_NOOP("Message", "the only lone letter"), "choice.by-the-only-lone-letter", 8,
            onlyLetterOfABriefAnswer},

        {.name = "another letter that is also allowed is chosen too", .widens = addAlsoAllowed},
    };
    return rules;
}

std::optional<ChosenLetter> chosenLetter(const ChoiceAnswer &answer, const QList<ChoiceRule> &rules)
{
    const qsizetype skipped = std::max<qsizetype>(0, answer.text.size() - searchedEnd);
    const ChoiceReading reading(answer.text.mid(skipped), answer.lastLetter, answer.options, rules);
    FoundChoice best;
    int rank = 0;
    for (const ChoiceRule &rule : rules) {
        const bool isLate =
            (best && rule.rank > rank) || (rule.rank >= firstRankOfTheEnd && answer.truncated);
        const FoundChoice found = rule.finds && !isLate ? rule.finds(reading) : std::nullopt;
        if (!found || (best && found->at < best->at))
            continue;
        best = found;
        best->rule = MessageText{rule.id, rule.name};
        rank = rule.rank;
    }
    if (!best)
        return best;
    for (const ChoiceRule &rule : rules) {
        if (rule.widens)
            rule.widens(reading, *best);
    }
    best->at += skipped;
    return best;
}

} // namespace Pennybench::Scoring

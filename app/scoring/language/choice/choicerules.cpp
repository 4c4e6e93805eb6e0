#include "app/scoring/language/choice/choicerules.h"

#include "app/scoring/language/choice/choicetext.h"

#include <algorithm>
#include <unordered_map>

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

        {.name = QT_TRANSLATE_NOOP("Message", "boxed"),
            .id = "choice.by-boxed",
            .rank = 1,
            .finds = boxedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "after a marker"),
            .id = "choice.by-after-a-marker",
            .rank = 2,
            .finds = markedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "a marker with a letter that is no option"),
            .id = "choice.by-a-marker-with-a-letter-that-is-no-option",
            .rank = 2,
            .finds = markedNonOption},
        {.name = QT_TRANSLATE_NOOP("Message", "the option's text after a marker"),
            .id = "choice.by-the-option-s-text-after-a-marker",
            .rank = 2,
            .finds = markedOptionText},
        {.name = QT_TRANSLATE_NOOP("Message", "letters written together after a marker"),
            .id = "choice.by-letters-written-together-after-a-marker",
            .rank = 2,
            .finds = markedGluedLetters},
        {.name = QT_TRANSLATE_NOOP("Message", "corrected"),
            .id = "choice.by-corrected",
            .rank = 2,
            .finds = correctedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "says that no option is right"),
            .id = "choice.by-says-that-no-option-is-right",
            .rank = 2,
            .finds = noneOfThem},
        {.name = QT_TRANSLATE_NOOP("Message", "a box that holds no option"),
            .id = "choice.by-a-box-that-holds-no-option",
            .rank = 3,
            .finds = boxedOther},
        {.name = QT_TRANSLATE_NOOP("Message", "alone on a line"),
            .id = "choice.by-alone-on-a-line",
            .rank = 3,
            .finds = aloneOnALine},
        {.name = QT_TRANSLATE_NOOP("Message", "marked in a list or table"),
            .id = "choice.by-marked-in-a-list-or-table",
            .rank = 3,
            .finds = tickedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "the bold one of the options"),
            .id = "choice.by-the-bold-one-of-the-options",
            .rank = 3,
            .finds = boldInList},
        {.name = QT_TRANSLATE_NOOP("Message", "the one that was asked for as wrong"),
            .id = "choice.by-the-one-that-was-asked-for-as-wrong",
            .rank = 4,
            .finds = wrongOne},
        {.name = QT_TRANSLATE_NOOP("Message", "called wrong where all others are called right"),
            .id = "choice.by-called-wrong-where-all-others-are-called-right",
            .rank = 4,
            .finds = oddOneOut},
        {.name = QT_TRANSLATE_NOOP("Message", "opens the answer"),
            .id = "choice.by-opens-the-answer",
            .rank = 4,
            .finds = openingChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "a word that is an option opens or ends a sentence"),
            .id = "choice.by-a-word-that-is-an-option-opens-or-ends-a-sentence",
            .rank = 5,
            .finds = verdictWord},
        {.name = QT_TRANSLATE_NOOP("Message", "a deciding phrase"),
            .id = "choice.by-a-deciding-phrase",
            .rank = 5,
            .finds = decidedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "called right"),
            .id = "choice.by-called-right",
            .rank = 5,
            .finds = affirmedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "what was found corresponds to it"),
            .id = "choice.by-what-was-found-corresponds-to-it",
            .rank = 5,
            .finds = correspondingChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "named by its place"),
            .id = "choice.by-named-by-its-place",
            .rank = 5,
            .finds = placedChoice},
        {.name = QT_TRANSLATE_NOOP("Message", "said with the option's text"),
            .id = "choice.by-said-with-the-option-s-text",
            .rank = 5,
            .finds = choiceWithItsText},
        {.name = QT_TRANSLATE_NOOP("Message", "in brackets near the end"),
            .id = "choice.by-in-brackets-near-the-end",
            .rank = 6,
            .finds = bracketedNearTheEnd},
        {.name = QT_TRANSLATE_NOOP("Message", "the option's text"),
            .id = "choice.by-the-option-s-text",
            .rank = 7,
            .finds = optionText},
        {.name = QT_TRANSLATE_NOOP("Message", "the only lone letter"),
            .id = "choice.by-the-only-lone-letter",
            .rank = 8,
            .finds = onlyLetterOfABriefAnswer},

        {.name = "another letter that is also allowed is chosen too", .widens = addAlsoAllowed},
    };
    return rules;
}

std::optional<ChosenLetter> chosenLetter(const ChoiceAnswer &answer, const QList<ChoiceRule> &rules)
{
    const qsizetype skipped = std::max<qsizetype>(0, answer.text.size() - searchedEnd);
    ChoiceReading reading(answer.text.mid(skipped), answer.lastLetter, answer.options);
    for (const ChoiceRule &rule : rules) {
        if (rule.prepare)
            rule.prepare(reading.text());
    }
    std::unordered_map<qsizetype, bool> known;
    const auto counts = [&](qsizetype letter) {
        if (!reading.isLone(letter))
            return false;
        const auto found = known.find(letter);
        if (found != known.end())
            return found->second;
        return known[letter] = std::none_of(rules.cbegin(), rules.cend(),
                   [&](const ChoiceRule &rule) { return rule.ignores && rule.ignores(reading, letter); });
    };
    std::optional<ChosenLetter> best;
    int rank = 0;
    for (const ChoiceRule &rule : rules) {
        if (!rule.finds || (best && rule.rank > rank))
            continue;
        auto found =
            rule.rank >= firstRankOfTheEnd && answer.truncated ? std::nullopt : rule.finds({reading, counts});
        if (!found || (best && found->at < best->at))
            continue;
        found->rule = MessageText{rule.id, rule.name};
        best = found;
        rank = rule.rank;
    }
    if (!best)
        return best;
    for (const ChoiceRule &rule : rules) {
        if (rule.widens)
            rule.widens({reading, counts}, *best);
    }
    best->at += skipped;
    return best;
}

} // namespace Pennybench::Scoring

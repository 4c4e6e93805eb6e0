#include "app/scoring/language/choice/choicerules.h"

#include "app/scoring/language/choice/choicetext.h"

namespace Pennybench::Scoring {

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

        {.name = "boxed", .rank = 1, .finds = boxedChoice},
        {.name = "after a marker", .rank = 2, .finds = markedChoice},
        {.name = "a marker with a letter that is no option", .rank = 2, .finds = markedNonOption},
        {.name = "the option's text after a marker", .rank = 2, .finds = markedOptionText},
        {.name = "letters written together after a marker", .rank = 2, .finds = markedGluedLetters},
        {.name = "corrected", .rank = 2, .finds = correctedChoice},
        {.name = "says that no option is right", .rank = 2, .finds = noneOfThem},
        {.name = "a box that holds no option", .rank = 3, .finds = boxedOther},
        {.name = "alone on a line", .rank = 3, .finds = aloneOnALine},
        {.name = "marked in a list or table", .rank = 3, .finds = tickedChoice},
        {.name = "the bold one of the options", .rank = 3, .finds = boldInList},
        {.name = "the one that was asked for as wrong", .rank = 4, .finds = wrongOne},
        {.name = "called wrong where all others are called right", .rank = 4, .finds = oddOneOut},
        {.name = "opens the answer", .rank = 4, .finds = openingChoice},
        {.name = "a word that is an option opens or ends a sentence", .rank = 5, .finds = verdictWord},
        {.name = "a deciding phrase", .rank = 5, .finds = decidedChoice},
        {.name = "called right", .rank = 5, .finds = affirmedChoice},
        {.name = "what was found corresponds to it", .rank = 5, .finds = correspondingChoice},
        {.name = "named by its place", .rank = 5, .finds = placedChoice},
        {.name = "said with the option's text", .rank = 5, .finds = choiceWithItsText},
        {.name = "in brackets near the end", .rank = 6, .finds = bracketedNearTheEnd},
        {.name = "the option's text", .rank = 7, .finds = optionText},
        {.name = "the only lone letter", .rank = 8, .finds = onlyLetterOfABriefAnswer},

        {.name = "another letter that is also allowed is chosen too", .widens = addAlsoAllowed},
    };
    return rules;
}

} // namespace Pennybench::Scoring

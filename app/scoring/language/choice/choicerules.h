#pragma once

#include "app/scoring/language/choice/choicereading.h"
#include "providers/base/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Scoring {

/// What a rule sees: the answer, and which of its letters the other rules let count.
struct ChoiceSearch {
    const ChoiceReading &reading;
    std::function<bool(qsizetype)> counts;
};

/// One rule by which an answer's choice is found. A rule has one of the four functions.
struct ChoiceRule {
    const char *name = "";
    const char *id = nullptr; ///< of a rule that finds a choice; never changes its meaning
    /// The lowest rank that finds a choice decides; of its choices the last one in the text counts. Ranks
    /// from 6 on are not tried on an answer that was cut.
    int rank = 0;
    void (*prepare)(QString &text) = nullptr; ///< blanks out what is not part of the answer
    bool (*ignores)(const ChoiceReading &reading, qsizetype letter) = nullptr; ///< the letter is not a choice
    std::optional<ChosenLetter> (*finds)(const ChoiceSearch &search) = nullptr;
    void (*widens)(const ChoiceSearch &search, ChosenLetter &chosen) = nullptr; ///< adds letters to a choice
};

// Letters that do not count.
bool isArticle(const ChoiceReading &reading, qsizetype letter);
bool isDenied(const ChoiceReading &reading, qsizetype letter);
bool isInFormula(const ChoiceReading &reading, qsizetype letter);
bool isPartOfName(const ChoiceReading &reading, qsizetype letter);
bool isRestated(const ChoiceReading &reading, qsizetype letter);
bool isConditional(const ChoiceReading &reading, qsizetype letter);
/// Whether the letter begins a line of a list that starts at A.
bool isListed(const ChoiceReading &reading, qsizetype letter);
/// Whether the words after the letter, or after its option's text, say that it is right: "B is correct".
bool isCalledRight(const ChoiceReading &reading, qsizetype letter);

// Choices.
using FoundChoice = std::optional<ChosenLetter>;
FoundChoice boxedChoice(const ChoiceSearch &search);
FoundChoice markedChoice(const ChoiceSearch &search);
FoundChoice markedNonOption(const ChoiceSearch &search);
FoundChoice markedOptionText(const ChoiceSearch &search);
FoundChoice markedGluedLetters(const ChoiceSearch &search);
FoundChoice correctedChoice(const ChoiceSearch &search);
FoundChoice noneOfThem(const ChoiceSearch &search);
FoundChoice boxedOther(const ChoiceSearch &search);
FoundChoice aloneOnALine(const ChoiceSearch &search);
FoundChoice tickedChoice(const ChoiceSearch &search);
FoundChoice boldInList(const ChoiceSearch &search);
FoundChoice wrongOne(const ChoiceSearch &search);
FoundChoice oddOneOut(const ChoiceSearch &search);
FoundChoice openingChoice(const ChoiceSearch &search);
FoundChoice verdictWord(const ChoiceSearch &search);
FoundChoice decidedChoice(const ChoiceSearch &search);
FoundChoice affirmedChoice(const ChoiceSearch &search);
FoundChoice correspondingChoice(const ChoiceSearch &search);
FoundChoice placedChoice(const ChoiceSearch &search);
FoundChoice choiceWithItsText(const ChoiceSearch &search);
FoundChoice bracketedNearTheEnd(const ChoiceSearch &search);
FoundChoice optionText(const ChoiceSearch &search);
FoundChoice onlyLetterOfABriefAnswer(const ChoiceSearch &search);

/// "B, although C is also acceptable" allows both.
void addAlsoAllowed(const ChoiceSearch &search, ChosenLetter &chosen);

/// An answer to a question with options.
struct ChoiceAnswer {
    QString text;
    QChar lastLetter; ///< the last one that can be chosen
    QStringList options; ///< their texts; may be empty
    bool truncated = false; ///< the answer was cut, so its end concludes nothing
};

/// The rules in their order; see choicerules.cpp.
const QList<ChoiceRule> &choiceRules();

/// The option that an answer chooses, or nothing, by these rules. Of a longer answer the last
/// 100,000 characters are searched.
std::optional<ChosenLetter> chosenLetter(
    const ChoiceAnswer &answer, const QList<ChoiceRule> &rules = choiceRules());

} // namespace Pennybench::Scoring

#pragma once

#include "providers/base/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Pennybench::Scoring {

/// What an answer chooses.
struct ChosenLetter {
    QString letters; ///< one letter "A" to "Z"; several where the answer names several; empty: none of them
    qsizetype at = -1; ///< where it stands in the answer, in UTF-16 units
    qsizetype length = 1;
    Message rule; ///< the rule that found it

    bool operator==(const ChosenLetter &) const = default;
};

/// An answer that is searched for its choice. Places are those of the answer.
class ChoiceReading {
public:
    ChoiceReading(const QString &answer, QChar lastLetter, const QStringList &options);

    const QString &raw() const { return m_raw; }
    QString &text() { return m_text; }
    const QString &text() const { return m_text; }
    const QStringList &optionForms() const { return m_options; }
    QChar last() const { return m_last; }

    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(u'\n'); }
    QStringView from(qsizetype i, qsizetype length) const { return QStringView(m_text).mid(i, length); }
    /// The text before the place, at most this long, and not beyond its line.
    QStringView before(qsizetype i, qsizetype length = 60) const;

    bool isLetter(QChar c) const { return c >= u'A' && c <= m_last; }
    bool isBracketed(qsizetype i) const { return at(i - 1) == u'(' && at(i + 1) == u')'; }
    /// A capital that can be chosen and is not part of a word.
    bool isLone(qsizetype i) const { return isLetter(at(i)) && !isJoined(i - 1) && !isJoined(i + 1); }
    /// A lower-case letter counts only where nothing else follows on its line.
    bool isSmallAndLast(qsizetype i) const;

    /// The places of all lone letters.
    const std::vector<qsizetype> &loneLetters() const;
    qsizetype startOfSentence(qsizetype i) const;
    qsizetype endOfSentence(qsizetype i) const;
    /// Or a place some hundred characters on, where the line is longer.
    qsizetype endOfLine(qsizetype i) const;

    /// The letter whose option's text is this, or a null character.
    QChar optionOf(const QString &text) const;
    /// The option that this stretch quotes: the whole of it, or else its beginning.
    std::optional<ChosenLetter> optionIn(qsizetype start, qsizetype end) const;
    /// After "A" or "A.": the end of the option's own text, where it follows; else the place itself.
    qsizetype endOfOwnText(qsizetype i) const;

    ChosenLetter chosen(qsizetype i) const { return {QString(at(i).toUpper()), i, 1, {}}; }
    /// The letter with those that are named beside it and that count: "A and C", "either A or B".
    ChosenLetter withOthers(qsizetype i, const std::function<bool(qsizetype)> &counts) const;
    /// The place of the next or the one before in such a list; -1 where it ends.
    qsizetype nextInList(qsizetype i) const;
    qsizetype previousInList(qsizetype i) const;

    /// The set of places that compute gives, which is asked once for each name.
    const std::set<qsizetype> &places(
        const char *name, std::set<qsizetype> (*compute)(const ChoiceReading &)) const;

private:
    bool isJoined(qsizetype i) const;

    QString m_raw;
    QString m_text;
    QChar m_last;
    QStringList m_options;
    mutable std::optional<std::vector<qsizetype>> m_lone;
    mutable std::map<QLatin1String, std::set<qsizetype>> m_places;
};

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

/// The text in which letters are looked for: full-width letters and brackets as ASCII, emphasis, dollar signs
/// and LaTeX's \text{…} as spaces, capitals of Cyrillic and Greek that look like Latin ones as these where
/// they stand alone. Every character keeps its place.
QString choiceText(const QString &answer);

// What may be blanked out of such a text before letters are looked for; places stay.
/// The signs by which Markdown quotes a line.
void blankQuoteSigns(QString &text);
/// All but the first of a capital that is written four times or more: "BBBBB".
void blankRepetitions(QString &text);
/// Writes "A/B" as "A&B": a slash between two letters joins them, unlike one in a word.
void joinSlashedLetters(QString &text);
/// Sentences that offer more help: "Would you like me to explain why A is wrong?"
void blankOffers(QString &text);

/// "a Cyrillic letter", "a full-width letter" …, or empty for a plain one.
Message unusualWriting(QChar letter);

/// Whether the character could be part of the same word as a letter beside it.
bool isJoined(QChar c);

/// What an option's text and an answer's are compared by: NFC, lower case, without punctuation, emphasis and
/// LaTeX's layout. Signs, operators and decimal points stay: "-12" is not "12", "12.5" not "12".
QString optionForm(const QString &text);

} // namespace Pennybench::Scoring

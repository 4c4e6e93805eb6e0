#pragma once

#include "app/scoring/scorer.h"

#include <QList>
#include <QString>
#include <QStringList>

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

struct ChoiceRule;

/// An answer that is searched for its choice by rules. Places are those of the answer.
class ChoiceReading {
public:
    /// The rules must outlive the reading.
    ChoiceReading(
        const QString &answer, QChar lastLetter, const QStringList &options, const QList<ChoiceRule> &rules);

    const QString &raw() const { return m_raw; }
    const QString &text() const { return m_text; }
    const QStringList &optionForms() const { return m_options; }
    QChar last() const { return m_last; }

    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(u'\n'); }
    QStringView from(qsizetype i, qsizetype length) const { return QStringView(m_text).mid(i, length); }
    /// The text before the place, at most this long, and not beyond its line.
    QStringView before(qsizetype i, qsizetype length = 60) const;
    /// Whether the pattern matches in from() or before().
    bool standsAt(const QRegularExpression &pattern, qsizetype i, qsizetype length) const;
    bool standsBefore(const QRegularExpression &pattern, qsizetype i, qsizetype length = 60) const;

    bool isLetter(QChar c) const { return c >= u'A' && c <= m_last; }
    bool isBracketed(qsizetype i) const { return at(i - 1) == u'(' && at(i + 1) == u')'; }
    /// A capital that can be chosen and is not part of a word.
    bool isLone(qsizetype i) const { return isLetter(at(i)) && !isJoined(i - 1) && !isJoined(i + 1); }
    /// A lower-case letter counts only where nothing else follows on its line.
    bool isSmallAndLast(qsizetype i) const;

    /// Whether it is a lone letter that no rule ignores.
    bool counts(qsizetype i) const;

    /// The places of all lone letters.
    const std::vector<qsizetype> &loneLetters() const { return m_lone; }
    qsizetype startOfSentence(qsizetype i) const;
    qsizetype endOfSentence(qsizetype i) const;
    /// Or a place some hundred characters on, where the line is longer.
    qsizetype endOfLine(qsizetype i) const;

    /// How long an option's text can be in the answer, with marks, spaces and LaTeX around its words.
    qsizetype longestOption() const { return m_longestOption; }
    /// The letter whose option's text is this, or a null character.
    QChar optionOf(const QString &text) const;
    /// The option that this stretch quotes: the whole of it, or else its beginning.
    std::optional<ChosenLetter> optionIn(qsizetype start, qsizetype end) const;
    /// After "A" or "A.": the end of the option's own text, where it follows; else the place itself.
    qsizetype endOfOwnText(qsizetype i) const;

    ChosenLetter chosen(qsizetype i) const { return {QString(at(i).toUpper()), i, 1, {}}; }
    /// The letter with those that are named beside it and that count: "A and C", "either A or B".
    ChosenLetter withOthers(qsizetype i) const;
    /// The place of the next in such a list; -1 where it ends.
    qsizetype nextInList(qsizetype i) const;
    /// The places of the first and the last in such a list.
    std::pair<qsizetype, qsizetype> listAround(qsizetype i) const;

    /// Whether the place is one of those that find gives, which is asked once.
    bool isAmong(std::set<qsizetype> (*find)(const ChoiceReading &), qsizetype i) const;

private:
    bool isJoined(qsizetype i) const;

    QString m_raw;
    QString m_text;
    QChar m_last;
    QStringList m_options;
    qsizetype m_longestOption = 60;
    const QList<ChoiceRule> &m_rules;
    std::vector<qsizetype> m_lone;
    mutable std::map<qsizetype, bool> m_counts;
    mutable std::map<std::set<qsizetype> (*)(const ChoiceReading &), std::set<qsizetype>> m_places;
};

using FoundChoice = std::optional<ChosenLetter>;

/// One rule by which an answer's choice is found. A rule has one of the four functions.
struct ChoiceRule {
    const char *name = "";
    const char *id = nullptr; ///< of a rule that finds a choice; never changes its meaning
    /// The lowest rank that finds a choice decides; of its choices the last one in the text counts. Ranks
    /// from 6 on are not tried on an answer that was cut.
    int rank = 0;
    FoundChoice (*finds)(const ChoiceReading &reading) = nullptr;
    void (*prepare)(QString &text) = nullptr; ///< blanks out what is not part of the answer
    bool (*ignores)(const ChoiceReading &reading, qsizetype letter) = nullptr; ///< the letter is not a choice
    void (*widens)(
        const ChoiceReading &reading, ChosenLetter &chosen) = nullptr; ///< adds letters to a choice
};

// Letters that do not count.
bool isArticle(const ChoiceReading &reading, qsizetype letter);
bool isDenied(const ChoiceReading &reading, qsizetype letter);
/// Whether the words before or behind the stretch deny it.
bool isDenied(const ChoiceReading &reading, qsizetype start, qsizetype end);
bool isInFormula(const ChoiceReading &reading, qsizetype letter);
bool isPartOfName(const ChoiceReading &reading, qsizetype letter);
bool isRestated(const ChoiceReading &reading, qsizetype letter);
bool isConditional(const ChoiceReading &reading, qsizetype letter);
/// Whether a phrase before the letter decides on it: "so it is B."
bool isDecided(const ChoiceReading &reading, qsizetype letter);
/// Whether the letter begins a line of a list that starts at A.
bool isListed(const ChoiceReading &reading, qsizetype letter);
/// Whether the words after the letter, or after its option's text, say that it is right: "B is correct".
bool isCalledRight(const ChoiceReading &reading, qsizetype letter);

// Choices.
FoundChoice boxedChoice(const ChoiceReading &reading);
FoundChoice markedChoice(const ChoiceReading &reading);
FoundChoice markedNonOption(const ChoiceReading &reading);
FoundChoice markedOptionText(const ChoiceReading &reading);
FoundChoice markedGluedLetters(const ChoiceReading &reading);
FoundChoice correctedChoice(const ChoiceReading &reading);
FoundChoice noneOfThem(const ChoiceReading &reading);
FoundChoice boxedOther(const ChoiceReading &reading);
FoundChoice aloneOnALine(const ChoiceReading &reading);
FoundChoice tickedChoice(const ChoiceReading &reading);
FoundChoice boldInList(const ChoiceReading &reading);
FoundChoice wrongOne(const ChoiceReading &reading);
FoundChoice oddOneOut(const ChoiceReading &reading);
FoundChoice openingChoice(const ChoiceReading &reading);
FoundChoice verdictWord(const ChoiceReading &reading);
FoundChoice decidedChoice(const ChoiceReading &reading);
FoundChoice affirmedChoice(const ChoiceReading &reading);
FoundChoice correspondingChoice(const ChoiceReading &reading);
FoundChoice placedChoice(const ChoiceReading &reading);
FoundChoice choiceWithItsText(const ChoiceReading &reading);
FoundChoice bracketedNearTheEnd(const ChoiceReading &reading);
FoundChoice optionText(const ChoiceReading &reading);
FoundChoice onlyLetterOfABriefAnswer(const ChoiceReading &reading);

/// "B, although C is also acceptable" allows both.
void addAlsoAllowed(const ChoiceReading &reading, ChosenLetter &chosen);

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

/// The score of an answer to a spec without problem; see choiceScoring.
Score choiceScored(const ScoringInput &input, Score score, const QList<ChoiceRule> &rules);

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

/// Whether nothing of it is a letter or a digit.
bool isAllPunctuation(QStringView text);

/// Whether the character could be part of the same word as a letter beside it.
bool isJoined(QChar c);

/// What an option's text and an answer's are compared by: NFC, lower case, without punctuation, emphasis and
/// LaTeX's layout. Signs, operators and decimal points stay: "-12" is not "12", "12.5" not "12".
QString optionForm(const QString &text);

} // namespace Pennybench::Scoring

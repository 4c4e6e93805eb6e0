#pragma once

#include "providers/base/message.h"

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

} // namespace Pennybench::Scoring

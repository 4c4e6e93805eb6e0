#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Store {

/// A word of a text, as search compares it: without case, without the marks of Latin, Greek and Cyrillic
/// letters, with đ as d, and the same for a text in NFC and in NFD. Of Chinese and Japanese, whose words have
/// no space between them, every character is one.
struct SearchWord {
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
    QString folded;
    bool isIdeograph = false;
};

QList<SearchWord> searchWords(const QString &text);

/// What the full-text index keeps of a text: its folded words with spaces between them. A run of ideographs
/// becomes its pairs and its last character, so that words of one, two and more characters are found.
QString indexTextOf(const QString &text);

/// A part of a text.
struct TextPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextPlace &) const = default;
};

/// A part of a passage around what was found in it, on one line.
struct Snippet {
    QString text;
    QList<TextPlace> marks; ///< what was found, in the snippet's text

    bool operator==(const Snippet &) const = default;
};

/// What a person looks for: all of the words, in any order; what is typed without a space stands together.
/// The last word may go on, until a space follows it.
class SearchQuery {
public:
    explicit SearchQuery(const QString &typed = {});

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// For MATCH of FTS5 over what indexTextOf() made.
    QString expression() const;
    /// Where its words are in the text, in order and apart; empty if it does not contain them all.
    QList<TextPlace> placesIn(const QString &text) const;
    /// The surroundings of the first place, about so many characters.
    Snippet snippetOf(const QString &text, qsizetype length = 180) const;

private:
    using Term = QList<SearchWord>;
    bool isAt(const QList<SearchWord> &words, qsizetype place, const Term &term, bool goesOn) const;

    QList<Term> m_terms;
    bool m_goesOn = false; ///< the last word is the beginning of one
};

} // namespace Pennybench::Store

#include "app/store/searchwords.h"

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr qsizetype longestWord = 64; ///< characters that count of a word
constexpr qsizetype leastBeginning = 2; ///< characters of a word that may go on: fewer would find everything

bool isPartOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool isIdeograph(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool isDroppedMark(QChar character)
{
    constexpr char16_t voicedMark = 0x3099; // and the half-voiced one after it
    return (character >= QChar(0x0300) && character <= QChar(0x036f)) || character == QChar(voicedMark)
        || character == QChar(voicedMark + 1);
}

QString folded(const QString &word)
{
    const QString limited = word.left(longestWord);
    if (std::ranges::all_of(limited, [](QChar character) { return character.unicode() < 0x80; }))
        return limited.toLower();
    QString plain = limited.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isDroppedMark);
    plain.replace(QChar(u'đ'), QChar(u'd'));
    return plain;
}

struct Character {
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool followsAtOnce(const QList<SearchWord> &words, qsizetype place)
{
    return place > 0 && words.at(place - 1).isIdeograph
        && words.at(place - 1).start + words.at(place - 1).length == words.at(place).start;
}

/// open: the text goes on perhaps, so that its last character is none of its own.
QStringList tokensOf(const QList<SearchWord> &words, bool open)
{
    QStringList tokens;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SearchWord &word = words.at(i);
        const bool isLast = i + 1 == words.size();
        const bool isBegun = word.isIdeograph && open && isLast && followsAtOnce(words, i);
        if (word.isIdeograph && !isLast && words.at(i + 1).isIdeograph && followsAtOnce(words, i + 1))
            tokens += word.folded + words.at(i + 1).folded;
        else if (!isBegun)
            tokens += word.folded;
    }
    return tokens;
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const bool ideograph = isIdeograph(character.code);
        if (ideograph) {
            words.append({.start = at, .length = character.length, .folded = {}, .isIdeograph = true});
        } else if (isPartOfWord(character.code)) {
            const bool isMarkOfWord = !words.isEmpty() && QChar::isMark(character.code)
                && words.last().start + words.last().length == at;
            if (inside || isMarkOfWord)
                words.last().length += character.length;
            else
                words.append({.start = at, .length = character.length, .folded = {}});
        }
        inside = isPartOfWord(character.code) && !ideograph && !words.last().isIdeograph;
        at += character.length;
    }
    for (SearchWord &word : words)
        word.folded = folded(text.mid(word.start, word.length));
    return words;
}

QString indexTextOf(const QString &text)
{
    return tokensOf(searchWords(text), false).join(u' ');
}

SearchQuery::SearchQuery(const QString &typed)
{
    const QStringList parts = typed.split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const Term term = searchWords(part); !term.isEmpty())
            m_terms += term;
    }
    if (m_terms.isEmpty())
        return;
    const SearchWord &last = m_terms.last().last();
    const bool isTyped = last.start + last.length == parts.last().size() && !typed.back().isSpace();
    m_goesOn = isTyped && !last.isIdeograph && last.folded.size() >= leastBeginning;
}

QString SearchQuery::expression() const
{
    QStringList phrases;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const Term &term = m_terms.at(i);
        const bool isAlone = term.last().isIdeograph && !followsAtOnce(term, term.size() - 1);
        const bool goesOn = isAlone || (m_goesOn && i + 1 == m_terms.size());
        // Nothing in the words can end the quotation: they are letters and digits.
        phrases += QStringLiteral("\"%1\"%2")
                       .arg(tokensOf(term, true).join(u' '), goesOn ? QStringLiteral("*") : QString());
    }
    return phrases.join(QStringLiteral(" AND "));
}

bool SearchQuery::isAt(const QList<SearchWord> &words, qsizetype place, const Term &term, bool goesOn) const
{
    if (place + term.size() > words.size())
        return false;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const QString &found = words.at(place + i).folded;
        const bool isBeginning = goesOn && i + 1 == term.size();
        if (isBeginning ? !found.startsWith(term.at(i).folded) : found != term.at(i).folded)
            return false;
    }
    return true;
}

QList<TextPlace> SearchQuery::placesIn(const QString &text) const
{
    const QList<SearchWord> words = searchWords(text);
    QList<bool> found(words.size(), false);
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        bool any = false;
        const bool goesOn = m_goesOn && i + 1 == m_terms.size();
        for (qsizetype place = 0; place < words.size(); ++place) {
            if (!isAt(words, place, m_terms.at(i), goesOn))
                continue;
            any = true;
            std::fill_n(found.begin() + place, m_terms.at(i).size(), true);
        }
        if (!any)
            return {};
    }
    QList<TextPlace> places;
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (!found.at(place))
            continue;
        const SearchWord &word = words.at(place);
        if (!places.isEmpty() && places.last().start + places.last().length == word.start)
            places.last().length += word.length;
        else
            places.append({word.start, word.length});
    }
    return places;
}

Snippet SearchQuery::snippetOf(const QString &text, qsizetype length) const
{
    const QList<TextPlace> places = placesIn(text);
    if (places.isEmpty())
        return {.text = text.left(length).simplified(), .marks = {}};
    qsizetype from = std::max<qsizetype>(0, places.first().start - length / 4);
    while (from > 0 && from < places.first().start && !text.at(from - 1).isSpace()
        && text.at(from).unicode() < 0x2e80)
        ++from;
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    Snippet snippet{.text = from > 0 ? QStringLiteral("…") : QString(), .marks = {}};
    qsizetype next = 0;
    while (next < places.size() && places.at(next).start < from)
        ++next;
    bool wasSpace = false;
    qsizetype at = from;
    for (; at < text.size() && snippet.text.size() < length; ++at) {
        if (next < places.size() && at == places.at(next).start)
            snippet.marks.append({snippet.text.size() + (wasSpace ? 1 : 0), 0});
        const bool inMark = next < places.size() && at >= places.at(next).start;
        // As simplified() would, while the marks keep their places.
        const QChar character = text.at(at);
        if (character.isSpace()) {
            wasSpace = !snippet.text.isEmpty();
            continue;
        }
        if (std::exchange(wasSpace, false))
            snippet.text += u' ';
        snippet.text += character;
        if (inMark) {
            snippet.marks.last().length = snippet.text.size() - snippet.marks.last().start;
            if (at + 1 == places.at(next).start + places.at(next).length)
                ++next;
        }
    }
    if (at < text.size())
        snippet.text += u'…';
    return snippet;
}

} // namespace Pennybench::Store

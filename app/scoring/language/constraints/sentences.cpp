#include "app/scoring/language/constraints/sentences.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Pennybench::Scoring {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Whether a full stop after this word (lower case, without its last full stop) belongs to the word.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known = setOf(QStringLiteral(
        // titles and names
        "mr mrs ms dr prof rev hon gov sen sens rep reps gen col maj capt lt sgt cmdr adm st jr sr messrs "
        // firms and places
        "co cos corp inc ltd bros dept univ ave blvd rd ft mt u.s u.k u.n u.s.a d.c n.y n.j n.h n.m n.c s.c "
        "l.a "
        // American states
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa "
        "tenn tex va vt wash wis wyo "
        // months and times
        "jan feb aug sept oct nov dec a.m p.m a.d b.c "
        // in running text
        "vs v etc i.e ph ph.d m.d b.a m.a approx est fig vol ed eds cf p.s"));
    return known.contains(word.toString());
}

/// Whether a word that begins with a capital begins a sentence when it stands after an abbreviation: the
/// common English words that are written in lower case elsewhere.
bool isUsuallySmall(QStringView lowerCaseWord)
{
    static const QSet<QString> known =
        setOf(QStringLiteral("after all also although and another any are as at because before but by can do "
                             "during each even every "
                             "for from has have he her here his how however i if in is it its just like many "
                             "more most my no not now "
                             "of on once one only or other our over people please she since so some such "
                             "that the their then there "
                             "these they this those through to under until we well what when where whether "
                             "which while who why will "
                             "with without would yes yet you your a an be"));
    return known.contains(lowerCaseWord.toString());
}

bool isEndMark(QChar c)
{
    return c == u'.' || c == u'?' || c == u'!';
}

bool isWideEndMark(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？';
}

/// Marks that end the word before them and may stand between a sentence's end and the blank.
bool isOuterMark(QChar c)
{
    return QStringView(u")\";}]*:@'({[!?").contains(c);
}

bool isClosingMark(QChar c)
{
    return QStringView(u"\"')]}”’」』）").contains(c);
}

/// A word before an end mark can begin inside brackets or quotes: "(e.g." is "e.g.".
bool cannotBeginAWord(QChar c)
{
    return QStringView(u"(\"`{[:;&#*@)}]-,").contains(c);
}

bool isNumber(QStringView word)
{
    bool digits = false;
    for (const QChar c : word) {
        if (c.isDigit())
            digits = true;
        else if (c != u'.' && c != u',' && c != u'-')
            return false;
    }
    return digits;
}

/// The word that begins at a place, without the marks that close it.
QStringView wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !text.at(end).isSpace() && !isOuterMark(text.at(end)))
        ++end;
    return text.mid(at, end - at);
}

/// What a word says about whether a sentence begins with it: yes, no, or nothing.
std::optional<bool> beginsASentence(QStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (QStringView(u";:,.!?").contains(word.front()) && word.size() == 1)
        return false;
    if (word.front().isLower())
        return false;
    QString plain = word.toString().toLower();
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber())
        plain.chop(1);
    if (word.front().isUpper() && isUsuallySmall(plain))
        return true;
    return std::nullopt;
}

class Splitter {
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    QStringList sentences()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (isWideEndMark(c) || (isEndMark(c) && mayEnd(i) && ends(i)))
                i = cutAfter(i);
        }
        finish(m_text.size());
        return m_sentences;
    }

private:
    /// Only a mark before white space and more text, or before an outer mark, can end a sentence. Of a run of
    /// marks the last that fits counts.
    bool mayEnd(qsizetype at) const
    {
        const qsizetype next = at + 1;
        if (next >= m_text.size())
            return false;
        if (m_text.at(next).isSpace())
            return nextWordAt(next) < m_text.size();
        if (!isOuterMark(m_text.at(next)))
            return false;
        return !laterMarkOfThisWordFits(at);
    }

    bool laterMarkOfThisWordFits(qsizetype at) const
    {
        for (qsizetype i = at + 1; i < m_text.size() && !m_text.at(i).isSpace(); ++i) {
            if (!isEndMark(m_text.at(i)))
                continue;
            const qsizetype next = i + 1;
            if (next < m_text.size()
                && (isOuterMark(m_text.at(next))
                    || (m_text.at(next).isSpace() && nextWordAt(next) < m_text.size())))
                return true;
        }
        return false;
    }

    qsizetype nextWordAt(qsizetype from) const
    {
        while (from < m_text.size() && m_text.at(from).isSpace())
            ++from;
        return from;
    }

    bool ends(qsizetype at) const
    {
        if (m_text.at(at) != u'.')
            return true;
        const QStringView word = wordBefore(at);
        const bool ellipsis = at > 0 && m_text.at(at - 1) == u'.';
        const qsizetype next = m_text.at(at + 1).isSpace() ? nextWordAt(at + 1) : at + 1;
        const std::optional<bool> begins = beginsASentence(wordAt(m_text, next));
        const bool initial = word.size() == 1 && word.front().isLetter();
        if (ellipsis)
            return begins.value_or(false);
        if (initial)
            return begins.value_or(!m_text.at(next).isUpper());
        if (isNumber(word))
            return begins.value_or(true);
        const QString lower = word.toString().toLower();
        if (isAbbreviation(lower) || isAbbreviation(QStringView(lower).mid(lower.lastIndexOf(u'-') + 1)))
            return begins.value_or(false);
        return true;
    }

    /// The word before the mark, without opening marks.
    QStringView wordBefore(qsizetype end) const
    {
        qsizetype start = end;
        while (start > 0 && !m_text.at(start - 1).isSpace() && !isOuterMark(m_text.at(start - 1)))
            --start;
        while (start < end && cannotBeginAWord(m_text.at(start)))
            ++start;
        return QStringView(m_text).mid(start, end - start);
    }

    /// Closing marks before white space go with the sentence they close. Gives the last place taken.
    qsizetype cutAfter(qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && isClosingMark(m_text.at(end)))
            ++end;
        const bool closes = end == m_text.size() || m_text.at(end).isSpace() || isWideEndMark(m_text.at(at));
        finish(closes ? end : at + 1);
        return m_start - 1;
    }

    void finish(qsizetype end)
    {
        const QString sentence = m_text.mid(m_start, end - m_start).trimmed();
        if (!sentence.isEmpty())
            m_sentences += sentence;
        m_start = end;
    }

    const QString &m_text;
    QStringList m_sentences;
    qsizetype m_start = 0;
};

} // namespace

QStringList sentencesOf(const QString &text)
{
    return Splitter(text).sentences();
}

} // namespace Pennybench::Scoring

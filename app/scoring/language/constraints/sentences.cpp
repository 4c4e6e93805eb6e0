#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/patterns.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Pennybench::Scoring {

namespace {

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
    if (word.front().isUpper() && wordList<"usually small">().contains(plain))
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
        const QSet<QString> &abbreviations = wordList<"abbreviations">();
        if (abbreviations.contains(lower) || abbreviations.contains(lower.section(u'-', -1)))
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

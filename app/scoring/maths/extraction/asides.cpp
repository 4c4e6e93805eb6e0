#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/quantities.h"
#include "app/scoring/patterns.h"

#include <QList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// A kind of sentence that is not an answer, recognised by how it begins or what it contains.
struct SentenceKind {
    QRegularExpression pattern;
    bool needsAnswerBefore; ///< else it may be the answer itself
    bool wholeParagraph; ///< what follows in its paragraph belongs to it
};

bool isLead(QChar c)
{
    return !c.isLetterOrNumber() && c != u'\\' && c != u'$' && c != u'(' && c != u'[' && c != u'{'
        && c != u'\n';
}

/// Each from its first letter or digit on, without bullets, stars and emoji; its end mark belongs to it.
QList<TextSpan> sentencesOf(const QString &text, qsizetype from)
{
    QList<TextSpan> all;
    while (from < text.size()) {
        qsizetype start = from;
        while (start < text.size() && isLead(text.at(start)))
            ++start;
        const qsizetype end = std::min(text.size(), sentenceEnd(text, start) + 1);
        if (end - 1 > start)
            all += {start, end};
        from = std::max(end, from + 1);
    }
    return all;
}

class Blanking {
public:
    explicit Blanking(const QString &text)
        : m_text(text)
        , m_from(startOfTail(text))
        , m_searched(m_from)
    {
    }

    QString result()
    {
        cutRunOn();
        blankMatches(phrase<"maths: citation">(), false);
        blankSentences();
        blankMatches(phrase<"maths: remark in brackets">(), true);
        blankMatches(phrase<"maths: number of a list">(), false);
        return m_text;
    }

private:
    void blank(qsizetype start, qsizetype end)
    {
        for (qsizetype i = start; i < end; ++i) {
            if (m_text.at(i) != u'\n')
                m_text[i] = u' ';
        }
    }

    bool hasValueBefore(qsizetype position)
    {
        static const auto value =
            uR"(\d|\\(?:frac|sqrt|pi)|[二两三四五六七八九十百]|\b(?:one|two|three|four|five|six|seven)"
            R"(|eight|nine|ten|eleven|twelve|hai|ba|bốn|sáu|bảy|tám|chín|mười)\b)"_re;
        if (!m_hasValue && position > m_searched) {
            m_hasValue = m_text.mid(m_searched, position - m_searched).contains(value);
            m_searched = position;
        }
        return m_hasValue;
    }

    /// "Answer: 42 \n Question: …": another question that the model went on to ask itself.
    void cutRunOn()
    {
        constexpr int mostTries = 8;
        auto matches = phrase<"maths: next question">().globalMatch(m_text, m_from);
        for (int i = 0; i < mostTries && matches.hasNext(); ++i) {
            const qsizetype at = matches.next().capturedStart();
            // Two questions after a value are a model that goes on by itself, even without a marked answer.
            const bool severalFollow = i == 0 && matches.hasNext() && hasValueBefore(at);
            if (severalFollow || !announcedTexts(m_text.left(at)).isEmpty()) {
                blank(at, m_text.size());
                return;
            }
        }
    }

    void blankMatches(const QRegularExpression &pattern, bool needsValueBefore)
    {
        constexpr qsizetype reach = 200;
        static const auto value = uR"(\d)"_re;
        static const auto command = uR"(\\\p{L}* *$)"_reu; // "\sqrt[3]{8}", "x \in [1,2]"
        const QString given = m_text;
        for (const QRegularExpressionMatch &match : pattern.globalMatch(given, m_from)) {
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - reach);
            const QString lead = given.mid(from, match.capturedStart() - from).section(u'\n', -1);
            if (lead.contains(command))
                continue;
            if (!needsValueBefore || lead.contains(value)
                || (lead.trimmed().isEmpty() && hasValueBefore(match.capturedStart())))
                blank(match.capturedStart(), match.capturedEnd());
        }
    }

    qsizetype endOfParagraph(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(QLatin1String("\n\n"), from);
        return end < 0 ? m_text.size() : end;
    }

    void blankSentences()
    {
        static const SentenceKind kinds[] = {
            {phrase<"maths: source">(), true, true},
            {phrase<"maths: request">(), false, false},
            {phrase<"maths: offer">(), false, false},
            {uR"([?]\W{0,8}$|吗\W{0,8}$)"_rei, false, false},
            {phrase<"maths: plan">(), false, false},
            {phrase<"maths: described answer">(), false, false},
            {phrase<"maths: note">(), true, true},
            // "If 2 break, 34 would be left, but the question doesn't ask that."
            {phrase<"maths: case that is not asked for">(), true, false},
            {phrase<"maths: check">(), true, true},
            {phrase<"maths: explanation">(), true, false},
        };
        constexpr qsizetype longestAside = 1'000;
        qsizetype paragraphEnd = -1;
        for (const TextSpan &sentence : sentencesOf(m_text, m_from)) {
            if (sentence.end - sentence.start > longestAside)
                continue;
            const QString words = m_text.mid(sentence.start, sentence.end - sentence.start).trimmed();
            bool isAside = sentence.start < paragraphEnd && !words.contains(phrase<"maths: concludes">());
            if (!isAside) {
                const auto kind = std::ranges::find_if(kinds, [&](const SentenceKind &one) {
                    return words.contains(one.pattern)
                        && (!one.needsAnswerBefore || hasValueBefore(sentence.start));
                });
                isAside = kind != std::end(kinds);
                paragraphEnd = isAside && kind->wholeParagraph ? endOfParagraph(sentence.start) : -1;
            }
            if (isAside)
                blank(sentence.start, sentence.end);
        }
    }

    QString m_text;
    qsizetype m_from;
    qsizetype m_searched = 0; ///< for a value, up to here
    bool m_hasValue = false;
};

/// Most short answers have no sentence that could be set aside.
bool mayHoldAsides(const QString &text)
{
    static const auto hint = uR"([]\n]|(?:(?![\x{10000}-\x{10FFFF}])\p{L}){4}|(?=[\x{C0}-\x{FFFF}])\p{L})"_re;
    return text.contains(hint) || (text.contains(u'(') && !text.contains(u'\\'));
}

} // namespace

QString withoutAsides(const QString &text)
{
    return mayHoldAsides(text) ? Blanking(text).result() : text;
}

} // namespace Pennybench::Scoring

#include "widgets/richtext/mathspans.h"

#include <QRegularExpression>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype longestFormula = 2000;

/// Whether "5 or more" stands between two dollar signs.
bool isMoneyWithWords(QStringView content)
{
    if (!content.first().isDigit())
        return false;
    static const QRegularExpression command(QStringLiteral("\\\\[A-Za-z]+\\s*(\\{[^}]*\\})?"));
    static const QRegularExpression word(QStringLiteral("(^|\\s)\\p{L}{2,}([\\s,.;:]|$)"));
    return content.toString().remove(command).contains(word);
}

/// One paragraph, or what goes on until a fence, seen sign by sign.
class ParagraphScan {
public:
    ParagraphScan(const QString &text, qsizetype begin, qsizetype end, QList<MathSpan> &spans)
        : m_text(text)
        , m_at(begin)
        , m_end(end)
        , m_spans(spans)
    {
    }

    void run()
    {
        while (m_at < m_end) {
            const QChar c = m_text.at(m_at);
            if (c == u'`')
                skipCode();
            else if (c == u'\\')
                takeBackslash();
            else if (c == u'$')
                takeDollar();
            else
                ++m_at;
        }
    }

private:
    qsizetype find(const char16_t *mark, qsizetype from) const
    {
        return QStringView(m_text).left(m_end).indexOf(QStringView(mark), from);
    }

    void add(qsizetype contentAt, qsizetype close, qsizetype markLength, bool display)
    {
        const QStringView content =
            QStringView(m_text).mid(contentAt, (close < 0 ? m_end : close) - contentAt).trimmed();
        const qsizetype end = close < 0 ? m_end : close + markLength;
        const bool isWhole = close >= 0 && !content.isEmpty() && content.size() <= longestFormula;
        m_spans += MathSpan{m_at, end - m_at, isWhole ? content.toString() : QString(), display};
        m_at = end;
    }

    /// Of the line that is being looked at.
    qsizetype lineEnd()
    {
        if (m_lineEnd <= m_at) {
            const qsizetype found = m_text.indexOf(u'\n', m_at);
            m_lineEnd = found < 0 ? m_end : std::min(found, m_end);
        }
        return m_lineEnd;
    }

    void skipCode()
    {
        qsizetype length = 1;
        while (m_at + length < m_end && m_text.at(m_at + length) == u'`')
            ++length;
        qsizetype close = m_at + length;
        while (close < m_end) {
            if (m_text.at(close) != u'`') {
                ++close;
                continue;
            }
            qsizetype run = 1;
            while (close + run < m_end && m_text.at(close + run) == u'`')
                ++run;
            close += run;
            if (run == length) {
                m_at = close;
                return;
            }
        }
        // Unclosed runs of every other length would each look through the rest again.
        m_at = length > 2 ? m_end : m_at + length;
    }

    void takeBackslash()
    {
        const QChar next = m_at + 1 < m_end ? m_text.at(m_at + 1) : QChar();
        if (next == u'(')
            add(m_at + 2, find(u"\\)", m_at + 2), 2, false);
        else if (next == u'[')
            add(m_at + 2, find(u"\\]", m_at + 2), 2, true);
        else
            m_at += 2;
    }

    void takeDollar()
    {
        if (m_at + 1 < m_end && m_text.at(m_at + 1) == u'$') {
            add(m_at + 2, find(u"$$", m_at + 2), 2, true);
            return;
        }
        const qsizetype end = lineEnd();
        if (m_at + 1 >= end || m_text.at(m_at + 1).isSpace()) {
            ++m_at;
            return;
        }
        const qsizetype close = dollarBehind(m_at + 1, end);
        const QStringView content = QStringView(m_text).mid(m_at + 1, (close < 0 ? end : close) - m_at - 1);
        static const QRegularExpression tex(QStringLiteral("[\\\\^{}]|_\\w"));
        const bool isOpen = close < 0 && end == m_text.size() && content.contains(tex);
        if (isOpen && !isMoneyWithWords(content))
            add(m_at + 1, -1, 1, false);
        else if (close >= 0 && !isMoneyWithWords(content))
            add(m_at + 1, close, 1, false);
        else
            ++m_at;
    }

    /// One that can close: behind no blank, before no digit; -1 where the next one cannot.
    qsizetype dollarBehind(qsizetype from, qsizetype end) const
    {
        for (qsizetype i = from; i < end && i - from <= longestFormula; ++i) {
            if (m_text.at(i) == u'\\') {
                ++i;
            } else if (m_text.at(i) == u'$') {
                const bool closes =
                    !m_text.at(i - 1).isSpace() && (i + 1 >= m_text.size() || !m_text.at(i + 1).isDigit());
                return closes ? i : -1;
            }
        }
        return -1;
    }

    const QString &m_text;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_lineEnd = -1;
    QList<MathSpan> &m_spans;
};

struct Fence {
    QChar sign;
    qsizetype length = 0;
};

/// The fence that a line begins with, behind signs of quotes and items.
Fence fenceOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line.at(i).isSpace() || line.at(i) == u'>'))
        ++i;
    static const QRegularExpression item(QStringLiteral("^([-*+]|\\d{1,9}[.)])\\s+(?=```|~~~)"));
    i += item.match(line.mid(i).toString().left(40)).capturedLength();
    const QChar sign = i < line.size() ? line.at(i) : QChar();
    if (sign != u'`' && sign != u'~')
        return {};
    qsizetype length = 1;
    while (i + length < line.size() && line.at(i + length) == sign)
        ++length;
    if (length < 3 || (sign == u'`' && line.mid(i + length).contains(u'`')))
        return {};
    return {sign, length};
}

} // namespace

QList<MathSpan> mathSpans(const QString &text)
{
    QList<MathSpan> spans;
    if (!text.contains(u'$') && !text.contains(QLatin1String("\\(")) && !text.contains(QLatin1String("\\[")))
        return spans;
    Fence open;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(at, end - at);
        const bool mayBeFence = line.contains(u"```") || line.contains(u"~~~");
        const Fence fence = mayBeFence ? fenceOf(line) : Fence();
        const bool isBlank = line.trimmed().isEmpty();
        if (open.length == 0 && (fence.length > 0 || isBlank)) {
            ParagraphScan(text, begin, at, spans).run();
            open = fence;
            begin = end + 1;
        } else if (open.length > 0) {
            if (fence.sign == open.sign && fence.length >= open.length)
                open = {};
            begin = end + 1;
        }
        at = end + 1;
    }
    if (open.length == 0 && begin < text.size())
        ParagraphScan(text, begin, text.size(), spans).run();
    return spans;
}

} // namespace Pennybench::Widgets

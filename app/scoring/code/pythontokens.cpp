#include "app/scoring/code/pythontokens.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace Pennybench {

namespace {

using Kind = PythonToken::Kind;

bool isNameStart(QChar c)
{
    return c == u'_' || c.isLetter();
}

bool isNamePart(QChar c)
{
    return c == u'_' || c.isLetterOrNumber();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Reader {
public:
    explicit Reader(const QString &source)
        : m_source(source)
    {
    }

    std::optional<QList<PythonToken>> read()
    {
        while (m_at < m_source.size()) {
            if (!takeOne())
                return std::nullopt;
        }
        if (m_depth != 0)
            return std::nullopt;
        endLine();
        add(Kind::End, m_at, {});
        return m_tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }

    void add(Kind kind, qsizetype from, const QString &text)
    {
        m_tokens += PythonToken{kind, text, from, m_at, static_cast<int>(from - m_lineStart)};
    }

    void endLine()
    {
        if (!m_tokens.isEmpty() && m_tokens.last().kind != Kind::LineEnd && m_depth == 0)
            add(Kind::LineEnd, m_at, {});
    }

    bool takeOne()
    {
        const QChar c = peek();
        if (c == u'\n') {
            endLine();
            m_lineStart = ++m_at;
            return true;
        }
        if (c == u'#') {
            while (m_at < m_source.size() && peek() != u'\n')
                ++m_at;
            return true;
        }
        if (c == u'\\' && peek(1) == u'\n') {
            m_at += 2;
            return true;
        }
        if (c.isSpace()) {
            ++m_at;
            return true;
        }
        if (isDigit(c) || (c == u'.' && isDigit(peek(1))))
            return takeNumber();
        if (const auto prefix = stringPrefix())
            return takeString(*prefix);
        return isNameStart(c) ? takeName() : takeOperator();
    }

    bool takeName()
    {
        const qsizetype from = m_at;
        while (isNamePart(peek()))
            ++m_at;
        add(Kind::Name, from, m_source.mid(from, m_at - from));
        return true;
    }

    bool takeNumber()
    {
        const qsizetype from = m_at;
        const bool based = peek() == u'0' && QStringView(u"xXoObB").contains(peek(1));
        while (isNamePart(peek()) || peek() == u'.'
            || (!based && (peek() == u'+' || peek() == u'-') && peek(-1).toLower() == u'e'))
            ++m_at;
        QString text = m_source.mid(from, m_at - from).toLower();
        text.remove(u'_');
        add(Kind::Number, from, text);
        return !text.endsWith(u'j');
    }

    bool takeOperator()
    {
        static constexpr std::array<QStringView, 21> known{u"**=", u"//=", u"...", u"**", u"//", u"==", u"!=",
            u"<=", u">=", u"->", u"<<", u">>", u":=", u"+=", u"-=", u"*=", u"/=", u"%=", u"&=", u"|=", u"^="};
        const QStringView rest = QStringView(m_source).mid(m_at, 3);
        const auto *const longer = std::find_if(
            known.begin(), known.end(), [&](QStringView symbol) { return rest.startsWith(symbol); });
        const QString text = longer != known.end() ? longer->toString() : QString(peek());
        if (text.size() == 1 && !QStringView(u"()[]{},:.;+-*/%<>=|&^~@").contains(text))
            return false;
        const qsizetype from = m_at;
        m_at += text.size();
        add(Kind::Operator, from, text);
        if (QStringView(u"([{").contains(text))
            ++m_depth;
        if (QStringView(u")]}").contains(text) && --m_depth < 0)
            return false;
        return true;
    }

    /// The letters before the quotation mark of a string literal that begins here.
    std::optional<QString> stringPrefix() const
    {
        QString letters;
        for (qsizetype i = 0; i <= 2; ++i) {
            const QChar c = peek(i);
            if (c == u'"' || c == u'\'')
                return letters.toLower();
            if (!QStringView(u"rRbBuUfF").contains(c))
                return std::nullopt;
            letters += c;
        }
        return std::nullopt;
    }

    bool takeString(const QString &prefix)
    {
        const qsizetype from = m_at;
        m_at += prefix.size();
        const QString mark(QStringView(m_source).mid(m_at, 3) == QString(3, peek()) ? 3 : 1, peek());
        m_at += mark.size();
        QString text;
        while (QStringView(m_source).mid(m_at, mark.size()) != mark) {
            if (m_at >= m_source.size() || (mark.size() == 1 && peek() == u'\n'))
                return false;
            if (peek() != u'\\')
                text += m_source.at(m_at++);
            else if (prefix.contains(u'r'))
                text += m_source.mid(std::exchange(m_at, m_at + 2), 2);
            else if (!takeEscape(text, prefix.contains(u'b')))
                return false;
        }
        m_at += mark.size();
        const qsizetype newline = m_source.lastIndexOf(u'\n', m_at - 1);
        add(prefix.contains(u'b') ? Kind::Bytes : Kind::Text, from, text);
        m_lineStart = std::max(m_lineStart, newline + 1);
        return !prefix.contains(u'f');
    }

    bool takeEscape(QString &text, bool bytes)
    {
        static constexpr QStringView letters = u"\n\\'\"abfnrtv";
        static constexpr QStringView meanings = u"\n\\'\"\a\b\f\n\r\t\v";
        const QChar c = peek(1);
        m_at += 2;
        if (c == u'\n')
            return true;
        if (const qsizetype index = letters.indexOf(c); index > 0) {
            text += meanings.at(index);
            return true;
        }
        if (c >= u'0' && c <= u'7') {
            --m_at;
            return takeCode(text, 1, 3, 8);
        }
        if (c == u'x')
            return takeCode(text, 2, 2, 16);
        if (!bytes && c == u'u')
            return takeCode(text, 4, 4, 16);
        if (!bytes && c == u'U')
            return takeCode(text, 8, 8, 16);
        if (!bytes && c == u'N')
            return false;
        text += u'\\';
        text += c;
        return true;
    }

    bool takeCode(QString &text, int least, int most, int base)
    {
        int count = 0;
        char32_t code = 0;
        while (count < most) {
            bool fine = false;
            const uint digit = QString(peek()).toUInt(&fine, base);
            if (!fine)
                break;
            code = code * static_cast<char32_t>(base) + digit;
            ++m_at;
            ++count;
        }
        if (count < least || code > 0x10FFFF)
            return false;
        text += QString::fromUcs4(&code, 1);
        return true;
    }

    const QString &m_source;
    QList<PythonToken> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_depth = 0;
};

} // namespace

std::optional<QList<PythonToken>> pythonTokens(const QString &source)
{
    return Reader(source).read();
}

} // namespace Pennybench

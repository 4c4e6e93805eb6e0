#include "app/scoring/maths/reading/mathcharacters.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/units.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

void MathLexer::readCommand()
{
    if (at(m_at + 1) == u'\\') {
        qsizetype end = m_at + 2;
        while (isAsciiLetter(at(end)))
            ++end;
        const QString name = m_text.mid(m_at + 2, end - m_at - 2).toString();
        const bool escapedTwice =
            isKnownCommand(name) || (name.isEmpty() && (at(end) == u'{' || at(end) == u'}'));
        m_at += escapedTwice ? 1 : 2;
        if (!escapedTwice)
            add(TokenKind::RowBreak);
        return;
    }
    qsizetype end = m_at + 1;
    while (isAsciiLetter(at(end)))
        ++end;
    if (end > m_at + 1) {
        const QString name = m_text.mid(m_at + 1, end - m_at - 1).toString();
        m_at = end;
        readNamedCommand(name);
        return;
    }
    const QChar sign = at(m_at + 1);
    m_at += 2;
    if (sign == u'{' || sign == u'}')
        add(TokenKind::Command, sign == u'{' ? QStringLiteral("lbrace") : QStringLiteral("rbrace"));
    else if (sign == u'%')
        add(TokenKind::Percent);
    else if (sign == u'|')
        add(TokenKind::Command, QStringLiteral("norm"));
    else if (sign == u'$' && isDigit(at(m_at)))
        add(TokenKind::Text, QStringLiteral("$"));
    else
        m_blank = true; // \, \; \! \( \[ \$ and the like
}

void MathLexer::readNamedCommand(const QString &name)
{
    const QString command = plainCommand(name);
    if (isSkippedCommand(command)) {
        if ((command == u"left" || command == u"right") && at(m_at) == u'.')
            ++m_at;
        m_blank = true;
    } else if (command == u"begin" || command == u"end") {
        readEnvironment(command == u"begin");
    } else if (isTextCommand(command)) {
        readTextCommand(command);
    } else if (isAccentCommand(command)) {
        readAccent(command);
    } else if (const QString sign = signOfCommand(command); !sign.isEmpty()) {
        add(TokenKind::Sign, sign);
    } else if (command == u"land" || command == u"lor") {
        add(TokenKind::And, command == u"lor" ? QStringLiteral("or") : QStringLiteral("and"));
    } else if (command == u"angle" || command == u"triangle") {
        add(TokenKind::Text, command);
    } else if (command == u"pmod" || command == u"bmod" || command == u"mod") {
        add(TokenKind::Text, QStringLiteral("mod ") + group());
    } else {
        add(TokenKind::Command, command);
    }
}

/// The content of a brace group that follows, or the next unit.
QString MathLexer::group()
{
    while (at(m_at) == u' ')
        ++m_at;
    if (at(m_at) != u'{') {
        const QString one = m_at < m_text.size() ? QString(at(m_at)) : QString();
        m_at = std::min(m_at + 1, m_text.size());
        return one;
    }
    int depth = 0;
    const qsizetype start = m_at + 1;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = at(m_at);
        if (c == u'\\') {
            ++m_at;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            ++m_at;
            return m_text.mid(start, m_at - start - 1).toString();
        }
    }
    m_at = m_text.size();
    return m_text.mid(std::min(start, m_at)).toString();
}

void MathLexer::inlined(QStringView text)
{
    MathLexer inner(text, m_options, m_budget, m_depth + 1);
    std::vector<Token> tokens = inner.read();
    tokens.pop_back();
    if (!tokens.empty())
        tokens.front().blankBefore = tokens.front().blankBefore || m_blank;
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    m_blank = false;
}

void MathLexer::readTextCommand(const QString &name)
{
    static const auto onlyWords = uR"(^[\p{L}\p{M} .,'’-]*\p{L}[\p{L}\p{M} .,'’-]*$)"_reu;
    static const auto around = u"^[ .,]+|[ .,]+$"_re;
    const QString content = group();
    const QString word = QString(content).remove(around).simplified();
    if (name == u"mathbb" && word.size() == 1 && QStringView(u"RZNQC").contains(word.front()))
        return add(TokenKind::Command, word);
    if (!onlyWords.match(content).hasMatch())
        return inlined(content);
    if (word.size() == 1)
        return add(isHan(word.front()) ? TokenKind::Text : TokenKind::Letter, word);
    const bool mathematical = name.startsWith(u"math") || name == u"boldsymbol" || name == u"bm";
    if (mathematical && word == word.toUpper() && !word.contains(u' '))
        return addLetters(word);
    if (isFunctionWord(word) && !(afterNumber() && isUnitWord(word)))
        return add(TokenKind::Command, word);
    addWord(word);
}

void MathLexer::readAccent(const QString &name)
{
    const QString content = group().simplified();
    if (name == u"overline" && digitsFrom(content, 0) == content.size() && !content.isEmpty())
        return inlined(content);
    add(TokenKind::Letter, name + u'(' + content.left(40) + u')');
}

void MathLexer::readEnvironment(bool begins)
{
    QString name = group().simplified();
    while (name.endsWith(u'*'))
        name.chop(1);
    if (begins && name == u"array")
        group();
    add(begins ? TokenKind::Begin : TokenKind::End, name);
    if (!begins && name.isEmpty())
        m_tokens.back().text = QStringLiteral("?");
}

} // namespace Pennybench::Scoring

#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QRegularExpression>
#include <QSet>

namespace Pennybench::Scoring {

namespace {

/// Any command that the lexer or the parser understands.
bool isKnownCommand(const QString &name)
{
    const QString plain = wordTable<"latex: aliases">().value(name, name);
    return wordList<"latex: others">().contains(plain) || wordList<"latex: skipped">().contains(plain)
        || wordList<"latex: texts">().contains(plain) || wordList<"latex: accents">().contains(plain)
        || wordTable<"latex: signs">().contains(plain) || wordTable<"letters">().contains(plain)
        || wordList<"functions">().contains(plain);
}

bool isWordLetter(QChar c)
{
    return c.isLetter() && !isHan(c) && commandOfSign(c).isEmpty();
}

/// Whether a run of letters is a word rather than a product of variables.
bool looksLikeWord(const QString &text, const QString &low)
{
    if (text.size() <= 3)
        return text.size() > 1 && wordList<"small words">().contains(low);
    if (text == text.toUpper() && text.size() <= 6)
        return false;
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return QStringView(u"aeiouAEIOU").contains(c); });
}

} // namespace

QString commandOfSign(QChar sign)
{
    return wordTable<"signs">().value(QString(sign));
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Takes the units that fulfil the condition.
QStringView MathLexer::taken(bool (*condition)(QChar))
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && condition(at(m_at)))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

void MathLexer::readCommand()
{
    ++m_at;
    if (at(m_at) == u'\\') {
        const qsizetype second = m_at++;
        const QString name = taken(isAsciiLetter).toString();
        const bool escapedTwice =
            isKnownCommand(name) || (name.isEmpty() && (at(m_at) == u'{' || at(m_at) == u'}'));
        m_at = escapedTwice ? second : second + 1;
        if (!escapedTwice)
            add(TokenKind::RowBreak);
        return;
    }
    if (const QString name = taken(isAsciiLetter).toString(); !name.isEmpty())
        return readNamedCommand(name);
    const QChar sign = at(m_at++);
    if (const QString command = wordTable<"latex: escaped signs">().value(QString(sign)); !command.isEmpty())
        add(TokenKind::Command, command);
    else if (sign == u'%')
        add(TokenKind::Percent);
    else if (sign == u'$' && at(m_at).isDigit())
        add(TokenKind::Text, QStringLiteral("$"));
    else
        m_blank = true; // \, \; \! \( \[ \$ and the like
}

void MathLexer::readNamedCommand(const QString &name)
{
    const QString command = wordTable<"latex: aliases">().value(name, name);
    if (wordList<"latex: skipped">().contains(command)) {
        if ((command == u"left" || command == u"right") && at(m_at) == u'.')
            ++m_at;
        m_blank = true;
    } else if (command == u"begin" || command == u"end") {
        readEnvironment(command == u"begin");
    } else if (wordList<"latex: texts">().contains(command)) {
        readTextCommand(command);
    } else if (wordList<"latex: accents">().contains(command)) {
        readAccent(command);
    } else if (const QString sign = wordTable<"latex: signs">().value(command); !sign.isEmpty()) {
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
    const qsizetype start = m_at;
    int depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        depth += at(m_at) == u'{' ? 1 : at(m_at) == u'}' ? -1 : 0;
        if (depth <= 0)
            break;
        if (at(m_at) == u'\\')
            ++m_at;
    }
    const bool braced = at(start) == u'{';
    const QStringView content = m_text.mid(start, m_at - start);
    m_at = std::min(m_at + 1, m_text.size());
    return (braced ? content.mid(1) : m_text.mid(start, m_at - start)).toString();
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
    if (wordList<"functions">().contains(word)
        && !(afterNumber() && wordList<"units after a number">().contains(word)))
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

void MathLexer::readLetters()
{
    const QStringView run = taken(isWordLetter);
    const QChar next = at(m_at);
    const bool areaUnit = (next == u'2' || next == u'3') && !at(m_at + 1).isDigit() && unitMayFollow()
        && (run == u"m" || wordList<"units after a number">().contains(run.toString()));
    if (areaUnit) {
        ++m_at;
        return add(TokenKind::Text, run.toString() + (next == u'2' ? u'²' : u'³'));
    }
    if (std::all_of(run.begin(), run.end(), isAsciiLetter))
        addLetters(run);
    else
        addWord(run.toString());
}

void MathLexer::addLetters(QStringView run)
{
    const QString word = run.toString();
    const QString low = word.toLower();
    if (run.size() > 1 && unitMayFollow() && wordList<"units after a number">().contains(word))
        return add(TokenKind::Text, word);
    if (wordList<"functions">().contains(word))
        return add(TokenKind::Command, word);
    if (const QString name = wordTable<"letters">().value(word); !name.isEmpty())
        return add(TokenKind::Command, wordTable<"latex: aliases">().value(name, name));
    static const auto functionOfVariable = u"^(?:sqrt|sin|cos|tan|log|ln|pi)[xyrnab]$"_re; // "sinx", "pir"
    if (run.size() <= 5 && word.contains(functionOfVariable)) {
        addLetters(run.chopped(1));
        return add(TokenKind::Letter, QString(run.back()));
    }
    const bool special = run.size() > 1
        && (wordList<"connectives">().contains(low) || wordList<"percent">().contains(low)
            || wordTable<"zeros">().contains(low));
    if (special || looksLikeWord(word, low))
        return addWord(word);
    for (const QChar c : run)
        add(TokenKind::Letter, QString(c));
}

void MathLexer::addWord(const QString &word)
{
    const QString low = word.toLower();
    if (wordList<"connectives">().contains(low))
        return add(TokenKind::And,
            wordList<"connectives of choice">().contains(low) ? QStringLiteral("or") : QStringLiteral("and"));
    if (wordList<"percent">().contains(low) || low == u"phần trăm")
        return add(TokenKind::Percent);
    if (low == u"trăm" && last().kind == TokenKind::Text && last().text == u"phần") {
        m_tokens.pop_back();
        return add(TokenKind::Percent);
    }
    const int zeros = afterNumber() ? wordTable<"zeros">().value(low).toInt() : 0;
    add(zeros > 0 ? TokenKind::Scale : TokenKind::Text, zeros > 0 ? low : word);
    if (zeros > 0)
        m_tokens.back().decimals = zeros;
}

void MathLexer::readHan()
{
    static const auto scale = u"^(?!千克|千米|千瓦|百分)(?:十亿|百万|千万|万亿|[万萬亿億千百])"_re;
    static const auto word = u"^(?:百?分之|或者|以及|[又和与或及])"_re;
    static const auto wordWithin = u"^(?:百?分之|[又和与或及])"_re;
    constexpr qsizetype longestWord = 3;
    const QString next = m_text.mid(m_at, longestWord).toString();
    auto match = word.match(next);
    if (const auto scaled = scale.match(next); afterNumber() && scaled.hasMatch())
        match = scaled;
    if (match.hasMatch()) {
        m_at += match.capturedLength();
        return addWord(match.captured());
    }
    qsizetype end = m_at + 1;
    while (isHan(at(end)) && !m_text.mid(end, longestWord).toString().contains(wordWithin))
        ++end;
    add(TokenKind::Text, m_text.mid(m_at, end - m_at).toString());
    m_at = end;
}

} // namespace Pennybench::Scoring

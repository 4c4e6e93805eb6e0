#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QRegularExpression>
#include <QSet>

namespace Pennybench::Scoring {

namespace {

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

/// A function name with one variable right after it: "sinx", "pir".
qsizetype functionPrefix(QStringView run)
{
    static const QStringView names[] = {u"sqrt", u"sin", u"cos", u"tan", u"log", u"ln", u"pi"};
    for (const QStringView name : names) {
        if (run.size() == name.size() + 1 && run.startsWith(name)
            && QStringView(u"xyrnab").contains(run.back()))
            return name.size();
    }
    return 0;
}

} // namespace

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
    qsizetype end = m_at;
    bool ascii = true;
    while (end < m_text.size() && isWordLetter(at(end))) {
        ascii = ascii && isAsciiLetter(at(end));
        ++end;
    }
    QStringView run = m_text.mid(m_at, end - m_at);
    const bool areaUnit = unitMayFollow() && (at(end) == u'2' || at(end) == u'3') && !isDigit(at(end + 1))
        && (run == u"m" || wordList<"units after a number">().contains(run.toString()));
    if (areaUnit) {
        add(TokenKind::Text, run.toString() + (at(end) == u'2' ? u'²' : u'³'));
        m_at = end + 1;
        return;
    }
    m_at = end;
    if (!ascii)
        return addWord(run.toString());
    addLetters(run);
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
    if (const qsizetype prefix = functionPrefix(run)) {
        addLetters(run.left(prefix));
        return add(TokenKind::Letter, run.mid(prefix).toString());
    }
    const bool special = run.size() > 1
        && (wordList<"connectives">().contains(low) || wordList<"percent">().contains(low)
            || zerosOfScale(low));
    if (special || looksLikeWord(word, low))
        return addWord(word);
    for (const QChar c : run)
        add(TokenKind::Letter, QString(c));
}

void MathLexer::addWord(const QString &word)
{
    const QString low = word.toLower();
    const bool scaled = afterNumber() || (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Scale);
    if (wordList<"connectives">().contains(low))
        return add(TokenKind::And,
            wordList<"connectives of choice">().contains(low) ? QStringLiteral("or") : QStringLiteral("and"));
    if (wordList<"percent">().contains(low) || low == u"phần trăm")
        return add(TokenKind::Percent);
    if (low == u"trăm" && !m_tokens.empty() && m_tokens.back().kind == TokenKind::Text
        && m_tokens.back().text == u"phần") {
        m_tokens.pop_back();
        return add(TokenKind::Percent);
    }
    if (const auto zeros = zerosOfScale(low); zeros && scaled) {
        add(TokenKind::Scale, low);
        m_tokens.back().decimals = *zeros;
        return;
    }
    add(TokenKind::Text, word);
}

void MathLexer::readHan()
{
    const QStringView rest = m_text.mid(m_at);
    static const QStringView units[] = {u"千克", u"千米", u"千瓦", u"百分"};
    static const QStringView scales[] = {
        u"十亿", u"百万", u"千万", u"万亿", u"万", u"萬", u"亿", u"億", u"千", u"百"};
    static const QStringView whole[] = {
        u"百分之", u"分之", u"又", u"或者", u"以及", u"和", u"与", u"或", u"及"};
    const auto startsWith = [&](QStringView word) { return rest.startsWith(word); };
    const bool scaled = afterNumber() || (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Scale);
    if (scaled && std::none_of(std::begin(units), std::end(units), startsWith)) {
        const auto scale = std::find_if(std::begin(scales), std::end(scales), startsWith);
        if (scale != std::end(scales)) {
            addWord(scale->toString());
            m_at += scale->size();
            return;
        }
    }
    const auto word = std::find_if(std::begin(whole), std::end(whole), startsWith);
    if (word != std::end(whole)) {
        addWord(word->toString());
        m_at += word->size();
        return;
    }
    qsizetype end = m_at + 1;
    while (end < m_text.size() && isHan(at(end)) && !QStringView(u"和与或及又").contains(at(end))
        && !m_text.mid(end).startsWith(u"百分之") && !m_text.mid(end).startsWith(u"分之"))
        ++end;
    add(TokenKind::Text, m_text.mid(m_at, end - m_at).toString());
    m_at = end;
}

} // namespace Pennybench::Scoring

#include "app/scoring/maths/reading/mathlexer.h"

#include "app/scoring/maths/reading/mathcharacters.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr int deepestText = 4;

QString superscriptDigit(QChar c)
{
    static const QString signs = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const qsizetype index = signs.indexOf(c);
    return index < 0 ? QString() : QString::number(index);
}

/// ½ as "12": what \frac takes.
QString vulgarFraction(QChar c)
{
    static const QString signs = QStringLiteral("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞");
    static const QString values = QStringLiteral("121323143415253545165618385878");
    const qsizetype index = signs.indexOf(c);
    return index < 0 ? QString() : values.mid(2 * index, 2);
}

} // namespace

MathLexer::MathLexer(QStringView text, const ReadingOptions &options, WorkBudget &budget, int depth)
    : m_text(text)
    , m_options(options)
    , m_budget(budget)
    , m_depth(depth)
{
}

std::vector<Token> MathLexer::read()
{
    if (m_text.size() > longestText || m_depth > deepestText)
        throw WorkLimitReached();
    while (m_at < m_text.size()) {
        m_budget.spend();
        readOne();
    }
    add(TokenKind::End);
    return std::move(m_tokens);
}

void MathLexer::readOne()
{
    const QChar c = at(m_at);
    if (c.isSpace() || c == u'~' || c == u'$' || c == u'`') {
        m_blank = true;
        ++m_at;
    } else if (isDigit(c) || (c == u'.' && isDigit(at(m_at + 1)) && !afterNumber())) {
        readNumber();
    } else if (c == u'\\') {
        readCommand();
    } else if (!superscriptDigit(c).isEmpty()) {
        readSuperscript();
    } else if (const QString fraction = vulgarFraction(c); !fraction.isEmpty()) {
        add(TokenKind::Command, QStringLiteral("frac"));
        add(TokenKind::Number, fraction);
        ++m_at;
    } else if (const QString command = commandOfSign(c.unicode()); !command.isEmpty()) {
        ++m_at;
        readNamedCommand(command);
    } else if (isHan(c)) {
        readHan();
    } else if (isWordLetter(c)) {
        readLetters();
    } else {
        readSign();
    }
}

void MathLexer::readSuperscript()
{
    QString digits;
    while (!superscriptDigit(at(m_at)).isEmpty())
        digits += superscriptDigit(at(m_at++));
    add(TokenKind::Sign, QStringLiteral("^"));
    add(TokenKind::Number, digits);
}

void MathLexer::readSign()
{
    const QChar c = at(m_at);
    const QChar next = at(m_at + 1);
    const auto addTwo = [this](const QString &sign) {
        m_at += 2;
        add(TokenKind::Sign, sign);
    };
    if (next == u'=' && (c == u'<' || c == u'>' || c == u'!'))
        return addTwo(c == u'<' ? QStringLiteral("L")
                : c == u'>'     ? QStringLiteral("G")
                                : QStringLiteral("N"));
    if (c == u'=' && next == u'=')
        return addTwo(QStringLiteral("="));
    if (c == u'*' && next == u'*')
        return addTwo(QStringLiteral("^"));
    ++m_at;
    if (c == u'%')
        return add(TokenKind::Percent);
    if (c == u'、')
        return add(TokenKind::Sign, QStringLiteral(","));
    if (QStringView(u"€£¥₫₹¢").contains(c))
        return add(TokenKind::Text, QString(c));
    add(TokenKind::Sign, QString(c));
}

void MathLexer::add(TokenKind kind, const QString &text)
{
    m_tokens.push_back({.kind = kind, .text = text, .blankBefore = m_blank});
    m_blank = false;
}

bool MathLexer::afterNumber() const
{
    return !m_tokens.empty()
        && (m_tokens.back().kind == TokenKind::Number || m_tokens.back().kind == TokenKind::Scale);
}

/// "5 cm", "36π cm", "36 (cm)".
bool MathLexer::unitMayFollow() const
{
    const std::size_t count = m_tokens.size();
    const bool inBrackets =
        count > 1 && m_tokens[count - 1].isSign(u'(') && m_tokens[count - 2].kind == TokenKind::Number;
    return afterNumber() || (m_blank && afterValue()) || (inBrackets && m_text.indexOf(u')', m_at) >= 0);
}

/// After a letter, a constant or a closing bracket: "36π cm", "(a + b) km".
bool MathLexer::afterValue() const
{
    if (m_tokens.empty())
        return false;
    const Token &last = m_tokens.back();
    return last.kind == TokenKind::Letter || last.isSign(u')') || last.isSign(u'}') || last.isCommand(u"pi");
}

std::vector<Token> mathTokens(QStringView text, const ReadingOptions &options, WorkBudget &budget)
{
    static const auto bracedMark = uR"(\{([.,])\}\s*)"_re;
    static const auto groupingMark = uR"(,\s*\\!\s*)"_re;
    static const auto thinBlank = uR"((?<!\\)\\[,;: ]|\\thinspace\b|~)"_re;
    static const auto price = uR"(^[^$]*(?<!\\)\$(?=\d)[^$]*$)"_re;
    QString prepared = text.toString();
    if (prepared.contains(price))
        prepared.replace(u'$', QStringLiteral("\\$")); // alone it opens no formula
    if (prepared.contains(u'{') || prepared.contains(u'\\') || prepared.contains(u'~')) {
        prepared.replace(bracedMark, QStringLiteral("\\1"));
        prepared.replace(groupingMark, QStringLiteral(","));
        prepared.replace(thinBlank, QStringLiteral(" "));
        prepared.remove(QStringLiteral("\\!"));
    }
    return MathLexer(prepared, options, budget).read();
}

} // namespace Pennybench::Scoring

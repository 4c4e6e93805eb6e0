#include "app/scoring/maths/reading/mathlexer.h"

#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr int deepestText = 4;

constexpr QStringView superscriptDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

/// ½ as "12": what \frac takes; empty for other signs.
QString vulgarFraction(QChar c)
{
    const bool isFraction = QStringView(u"½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞").contains(c);
    return isFraction ? c.decomposition().remove(u'⁄') : QString();
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
    } else if (c.isDigit() || (c == u'.' && at(m_at + 1).isDigit() && !afterNumber())) {
        readNumber();
    } else if (c == u'\\') {
        readCommand();
    } else if (superscriptDigits.contains(c)) {
        add(TokenKind::Sign, QStringLiteral("^"));
        add(TokenKind::Number);
        for (; m_at < m_text.size() && superscriptDigits.contains(at(m_at)); ++m_at)
            m_tokens.back().text += QString::number(superscriptDigits.indexOf(at(m_at)));
    } else if (const QString fraction = vulgarFraction(c); !fraction.isEmpty()) {
        add(TokenKind::Command, QStringLiteral("frac"));
        add(TokenKind::Number, fraction);
        ++m_at;
    } else if (const QString command = commandOfSign(c); !command.isEmpty()) {
        ++m_at;
        readNamedCommand(command);
    } else if (isHan(c)) {
        readHan();
    } else if (c.isLetter()) {
        readLetters();
    } else {
        readSign();
    }
}

void MathLexer::readSign()
{
    const QChar c = at(m_at++);
    if (c == u'%')
        return add(TokenKind::Percent);
    const bool currency = QStringView(u"€£¥₫₹¢").contains(c);
    add(currency ? TokenKind::Text : TokenKind::Sign, c == u'、' ? QStringLiteral(",") : QString(c));
}

void MathLexer::add(TokenKind kind, const QString &text)
{
    m_tokens.push_back({.kind = kind, .text = text, .blankBefore = m_blank});
    m_blank = false;
}

const Token &MathLexer::last(std::size_t before) const
{
    static const Token none;
    return before < m_tokens.size() ? m_tokens[m_tokens.size() - 1 - before] : none;
}

bool MathLexer::afterNumber() const
{
    return last().kind == TokenKind::Number || last().kind == TokenKind::Scale;
}

/// "5 cm", "36π cm", "(a + b) km", "36 (cm)".
bool MathLexer::unitMayFollow() const
{
    const bool inBrackets = last().isSign(u'(') && last(1).kind == TokenKind::Number;
    const bool afterValue = last().kind == TokenKind::Letter || last().isSign(u')') || last().isSign(u'}')
        || last().isCommand(u"pi");
    return afterNumber() || (m_blank && afterValue) || (inBrackets && m_text.indexOf(u')', m_at) >= 0);
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
    static const std::pair<QString, QString> signs[] = {{QStringLiteral("<="), QStringLiteral("≤")},
        {QStringLiteral(">="), QStringLiteral("≥")}, {QStringLiteral("!="), QStringLiteral("≠")},
        {QStringLiteral("=="), QStringLiteral("=")}, {QStringLiteral("**"), QStringLiteral("^")}};
    for (const auto &[written, sign] : signs)
        prepared.replace(written, sign);
    prepared.replace(bracedMark, QStringLiteral("\\1")).replace(groupingMark, QStringLiteral(","));
    prepared.replace(thinBlank, QStringLiteral(" ")).remove(QStringLiteral("\\!"));
    return MathLexer(prepared, options, budget).read();
}

qsizetype MathLexer::endOfRun() const
{
    qsizetype end = m_at;
    const qsizetype first = digitsFrom(m_text, m_at);
    const bool mayBeGrouped = first >= 1 && first <= 3 && at(m_at) != u'0';
    bool marked = false;
    while (end < m_text.size()) {
        const QChar c = at(end);
        const bool joins =
            mayBeGrouped && (c == u'\'' || (c == u' ' && !marked)) && digitsFrom(m_text, end + 1) == 3;
        if (c.isDigit() || joins) {
            ++end;
        } else if ((c == u'.' || c == u',') && at(end + 1).isDigit()) {
            marked = true;
            ++end;
        } else {
            break;
        }
    }
    return end;
}

void MathLexer::readNumber()
{
    const qsizetype end = endOfRun();
    const QList<PlainNumber> numbers =
        plainNumbers(m_text.mid(m_at, end - m_at), m_options.marks, m_options.locale);
    m_at = end;
    for (const PlainNumber &number : numbers) {
        if (&number != &numbers.front())
            add(TokenKind::Sign, QStringLiteral(","));
        add(TokenKind::Number, number.digits);
        m_tokens.back().decimals = number.decimals;
    }
    readRepeated();
    readExponent();
}

/// 0.(3), 0,(3) and 0.\overline{3}.
void MathLexer::readRepeated()
{
    static const auto repeated =
        uR"(\G(?:[.,]?\((\d{1,30})\)(?![\d(=!^]|\s*=)|[.,]?\\overline\s*\{(\d{1,30})\})"
        R"(|[.,]?\\dot\s*\{(\d)\}))"_re;
    if (!QStringView(u".,(\\").contains(at(m_at)))
        return;
    const auto match = repeated.match(m_text.mid(m_at, 80).toString(), 0, QRegularExpression::NormalMatch,
        QRegularExpression::NoMatchOption);
    if (!match.hasMatch()
        || (m_tokens.back().decimals < 0 && !QStringView(u".,").contains(match.captured().front())))
        return;
    m_tokens.back().repeated = match.captured(match.lastCapturedIndex());
    m_tokens.back().decimals = std::max(0, m_tokens.back().decimals);
    m_at += match.capturedEnd();
}

/// 1.5e3 as 1.5 × 10^3.
void MathLexer::readExponent()
{
    if (at(m_at) != u'e' && at(m_at) != u'E')
        return;
    qsizetype digits = m_at + 1;
    const bool negative = at(digits) == u'-';
    if (negative || at(digits) == u'+')
        ++digits;
    const qsizetype count = digitsFrom(m_text, digits);
    if (count == 0 || isAsciiLetter(at(digits + count)))
        return;
    add(TokenKind::Command, QStringLiteral("times"));
    add(TokenKind::Number, QStringLiteral("10"));
    add(TokenKind::Sign, QStringLiteral("^"));
    if (negative)
        add(TokenKind::Sign, QStringLiteral("-"));
    add(TokenKind::Number, m_text.mid(digits, count).toString());
    m_at = digits + count;
}

} // namespace Pennybench::Scoring

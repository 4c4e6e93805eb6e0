#include "app/scoring/maths/reading/mathlexer.h"

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
    } else if (const QString command = commandOfSign(c); !command.isEmpty()) {
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
    prepared.replace(bracedMark, QStringLiteral("\\1")).replace(groupingMark, QStringLiteral(","));
    prepared.replace(thinBlank, QStringLiteral(" ")).remove(QStringLiteral("\\!"));
    return MathLexer(prepared, options, budget).read();
}

/// Whether a blank at the position is followed by exactly three digits that continue a grouped number.
bool MathLexer::groupFollows(qsizetype position, qsizetype firstGroup) const
{
    return firstGroup >= 1 && firstGroup <= 3 && digitsFrom(m_text, position + 1) == 3;
}

qsizetype MathLexer::endOfRun() const
{
    qsizetype end = m_at;
    const qsizetype first = digitsFrom(m_text, m_at);
    bool marked = false;
    while (end < m_text.size()) {
        const QChar c = at(end);
        const bool joins =
            (c == u'\'' || (c == u' ' && !marked)) && groupFollows(end, first) && at(m_at) != u'0';
        if (isDigit(c) || joins) {
            ++end;
        } else if ((c == u'.' || c == u',') && isDigit(at(end + 1))) {
            marked = true;
            ++end;
        } else {
            break;
        }
    }
    return end;
}

bool MathLexer::readNumber()
{
    const qsizetype end = endOfRun();
    const QStringView run = m_text.mid(m_at, end - m_at);
    m_at = end;
    addRun(run);
    readRepeated();
    readExponent();
    return true;
}

void MathLexer::addRun(QStringView run)
{
    bool first = true;
    for (const PlainNumber &number : plainNumbers(run, m_options.marks, m_options.locale)) {
        if (!first)
            add(TokenKind::Sign, QStringLiteral(","));
        first = false;
        add(TokenKind::Number, number.digits);
        m_tokens.back().decimals = number.decimals;
    }
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
    if (!match.hasMatch())
        return;
    const bool marked =
        m_tokens.back().decimals >= 0 || match.captured().front() == u'.' || match.captured().front() == u',';
    if (!marked)
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

#include "app/scoring/maths/reading/mathcharacters.h"
#include "app/scoring/maths/reading/mathlexer.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

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

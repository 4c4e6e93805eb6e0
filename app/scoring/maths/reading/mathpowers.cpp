#include "app/scoring/maths/reading/mathparser.h"

namespace Pennybench::Scoring {

/// The words after a value, with "/ hour" and exponents that belong to them.
ExpressionPtr MathParser::withUnit(const ExpressionPtr &value)
{
    QString unit;
    for (;;) {
        const bool word =
            peek().kind == TokenKind::Text || (peek().kind == TokenKind::Letter && !unit.isEmpty());
        if (word) {
            unit += (unit.isEmpty() || unit.endsWith(u'/') ? QString() : QStringLiteral(" ")) + take().text;
        } else if (peek().isSign(u'^') && peek(1).kind == TokenKind::Number) {
            take();
            unit += u'^' + take().text;
        } else if (peek().isSign(u'^') && peek(1).isSign(u'{') && peek(2).kind == TokenKind::Number
            && peek(3).isSign(u'}')) {
            unit += u'^' + peek(2).text;
            m_at += 4;
        } else if (peek().isSign(u'/')
            && (peek(1).kind == TokenKind::Text || peek(1).kind == TokenKind::Letter)) {
            take();
            unit += u'/';
        } else if (peek().isSign(u'.') && peek(1).kind == TokenKind::Text) {
            take();
        } else {
            return makeNode(Kind::Quantity, {value}, unit);
        }
    }
}

/// "36π (cm³)", "12 (học sinh)"; null where the brackets hold more than words.
ExpressionPtr MathParser::withUnitInBrackets(const ExpressionPtr &value)
{
    const std::size_t start = m_at;
    take();
    ExpressionPtr measured = withUnit(value);
    if (takeSign(u')'))
        return measured;
    m_at = start;
    return nullptr;
}

ExpressionPtr MathParser::unary()
{
    const Nesting nesting(*this);
    if (takeSign(u'-'))
        return makeNode(Kind::Negate, {unary()});
    if (takeSign(u'+'))
        return unary();
    return power();
}

ExpressionPtr MathParser::power()
{
    const Nesting nesting(*this);
    return postfix(primary());
}

ExpressionPtr MathParser::postfix(ExpressionPtr base)
{
    for (int count = 0;; ++count) {
        if (count > WorkBudget::deepestNesting)
            throw WorkLimitReached();
        if (peek().isSign(u'^')) {
            take();
            base = raised(base);
        } else if (takeSign(u'!')) {
            base = makeNode(Kind::Factorial, {base});
        } else if (takeCommand(u"degree") || takeCommand(u"circ")) {
            const bool temperature =
                peek().kind == TokenKind::Letter && (peek().text == u"C" || peek().text == u"F");
            base = temperature ? makeNode(Kind::Quantity, {base}, u'°' + take().text)
                               : makeNode(Kind::Degree, {base});
        } else {
            return base;
        }
    }
}

/// What stands after "^": a degree sign, a transposition, or an exponent.
ExpressionPtr MathParser::raised(const ExpressionPtr &base)
{
    const bool braced = peek().isSign(u'{') && peek(2).isSign(u'}');
    const Token &sign = peek(braced ? 1 : 0);
    const bool degree = sign.isCommand(u"circ") || sign.isCommand(u"degree");
    const bool transposed = base->kind == Kind::Matrix
        && (sign.isCommand(u"intercal") || (sign.kind == TokenKind::Letter && sign.text == u"T"));
    if (!degree && !transposed)
        return makeNode(Kind::Power, {base, exponent()});
    m_at += braced ? 3 : 1;
    if (transposed)
        return makeNode(Kind::Call, {base}, QStringLiteral("transpose"));
    const bool temperature = peek().kind == TokenKind::Letter && (peek().text == u"C" || peek().text == u"F");
    return temperature ? makeNode(Kind::Quantity, {base}, u'°' + take().text)
                       : makeNode(Kind::Degree, {base});
}

ExpressionPtr MathParser::exponent()
{
    const Nesting nesting(*this);
    if (takeSign(u'-'))
        return makeNode(Kind::Negate, {exponent()});
    if (takeSign(u'+'))
        return exponent();
    const ExpressionPtr base = primary();
    if (!takeSign(u'^'))
        return base;
    return makeNode(Kind::Power, {base, exponent()});
}

} // namespace Pennybench::Scoring

#include "app/scoring/maths/reading/mathparser.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestNumber = 12'000;

mpq_class valueOf(const Token &token)
{
    if (token.text.size() + token.repeated.size() > longestNumber)
        throw WorkLimitReached();
    const QByteArray digits = '0' + QString(token.text).remove(u'.').toLatin1();
    mpq_class value(mpz_class(digits.constData(), 10),
        powerOfTen(static_cast<unsigned long>(std::max(0, token.decimals))));
    if (!token.repeated.isEmpty()) {
        const QByteArray all = digits + token.repeated.toLatin1();
        value.get_num() = mpz_class(all.constData(), 10) - value.get_num();
        value.get_den() *= powerOfTen(static_cast<unsigned long>(token.repeated.size())) - 1;
    }
    value.canonicalize();
    return value;
}

bool isWholeToken(const Token &token)
{
    return token.kind == TokenKind::Number && token.decimals < 0 && token.repeated.isEmpty();
}

} // namespace

ExpressionPtr MathParser::numberOf(const Token &token)
{
    return makeNumber(valueOf(token), token.repeated.isEmpty() ? token.decimals : -1);
}

std::vector<ExpressionPtr> MathParser::itemsOf(const ExpressionPtr &sequence)
{
    return sequence->kind == Kind::List ? sequence->parts : std::vector{sequence};
}

ExpressionPtr MathParser::primary()
{
    const auto nesting = nested();
    const Token &next = peek();
    switch (next.kind) {
    case TokenKind::Number:
        return number();
    case TokenKind::Letter:
        return letter();
    case TokenKind::Command:
        return command();
    case TokenKind::Text:
        return words();
    case TokenKind::Begin:
        return matrix();
    case TokenKind::Sign:
        if (next.isSign(u'(') || next.isSign(u'[') || next.isSign(u']'))
            return bracketed();
        if (next.isSign(u'{'))
            return braceGroup();
        if (next.isSign(u'|'))
            return bars();
        throw Unreadable();
    default:
        throw Unreadable();
    }
}

ExpressionPtr MathParser::number()
{
    const Token token = take();
    if (peek().isSign(u'_') && isWholeToken(token)) {
        bool ok = false;
        const int base = subscript().toInt(&ok);
        if (!ok || base < 2 || base > 36)
            throw Unreadable();
        const auto node = makeNode(Kind::Base, {}, token.text);
        node->value = base;
        return node;
    }
    const ExpressionPtr value = numberOf(token);
    if (peek().kind == TokenKind::Scale)
        return scaled(value);
    if (peek().kind == TokenKind::Text)
        return wordFraction(value);
    return mixedOrPlain(value, isWholeToken(token));
}

/// Whether \frac and two numbers stand next, the first the smaller one.
bool MathParser::properFractionFollows() const
{
    if (!peek().isCommand(u"frac"))
        return false;
    const bool together = isWholeToken(peek(1)) && peek(1).text.size() == 2;
    if (together)
        return peek(1).text.front() < peek(1).text.back() && peek(1).text.front() != u'0';
    const bool braced = peek(1).isSign(u'{') && peek(3).isSign(u'}');
    const Token &above = peek(braced ? 2 : 1);
    const std::size_t next = braced ? 4 : 2;
    return isWholeToken(above) && (braced || above.text.size() == 1) && peek(next).isSign(u'{')
        && isWholeToken(peek(next + 1)) && peek(next + 2).isSign(u'}')
        && valueOf(above) < valueOf(peek(next + 1)) && valueOf(above) != 0;
}

/// 1\frac12 and 1 1/2 are mixed numbers; 2\frac{x}{3} is a product.
ExpressionPtr MathParser::mixedOrPlain(const ExpressionPtr &whole, bool isWhole)
{
    if (!isWhole)
        return whole;
    if (properFractionFollows())
        return makeNode(Kind::Mixed, {whole, command()});
    const bool slashed =
        isWholeToken(peek()) && peek().blankBefore && peek(1).isSign(u'/') && isWholeToken(peek(2));
    if (!slashed)
        return whole;
    const Token above = take();
    take();
    return makeNode(Kind::Mixed, {whole, makeNode(Kind::Divide, {numberOf(above), numberOf(take())})});
}

/// "2 triệu 500 nghìn", "2 triệu rưỡi", "1亿2000万".
ExpressionPtr MathParser::scaled(const ExpressionPtr &value)
{
    mpq_class total = 0;
    mpq_class current = *value->value;
    mpz_class last = 1;
    for (int count = 0; count < 8 && peek().kind == TokenKind::Scale; ++count) {
        while (peek().kind == TokenKind::Scale) {
            last = powerOfTen(static_cast<unsigned long>(take().decimals));
            current *= last;
            m_budget.spend();
        }
        total += current;
        if (peek().kind != TokenKind::Number || peek(1).kind != TokenKind::Scale)
            break;
        current = valueOf(take());
    }
    if (peek().kind == TokenKind::Text && (peek().text.startsWith(u"rưỡi") || peek().text == u"半")) {
        take();
        total += mpq_class(last) / 2;
    }
    return makeNumber(total);
}

/// "3 phần 4", "4分之3", "1 又 1/2", "2 giờ rưỡi".
ExpressionPtr MathParser::wordFraction(const ExpressionPtr &value)
{
    const QString word = peek().text;
    const bool over = word == u"phần";
    if ((over || word == u"分之") && peek(1).kind == TokenKind::Number) {
        take();
        const ExpressionPtr other = numberOf(take());
        return over ? makeNode(Kind::Divide, {value, other}) : makeNode(Kind::Divide, {other, value});
    }
    if (word == u"又") {
        take();
        return makeNode(Kind::Mixed, {value, product()});
    }
    if (word == u"rưỡi" || word == u"半") {
        take();
        return makeNumber(*value->value + mpq_class(1, 2));
    }
    return value;
}

QString MathParser::subscript()
{
    expectSign(u'_');
    if (!peek().isSign(u'{'))
        return take().text;
    QString text;
    int depth = 0;
    do {
        if (peek().kind == TokenKind::End)
            throw Unreadable();
        const Token token = take();
        if (token.isSign(u'{'))
            ++depth;
        else if (token.isSign(u'}'))
            --depth;
        else
            text += token.text;
    } while (depth > 0);
    return text;
}

/// C_n^k and A_n^k as Vietnamese and Chinese schools write the ways to choose k of n things, in order for A;
/// null for anything else.
ExpressionPtr MathParser::counted(bool inOrder)
{
    const std::size_t start = m_at;
    take();
    const ExpressionPtr all = primary();
    const bool counts = isNumber(all) || (!inOrder && all->kind == Kind::Symbol);
    const ExpressionPtr taken = counts && takeSign(u'^') ? primary() : nullptr;
    if (taken && !inOrder)
        return makeNode(Kind::Call, {all, taken}, QStringLiteral("binom"));
    if (isNumber(taken)) {
        const ExpressionPtr rest = makeNode(Kind::Add, {all, makeNode(Kind::Negate, {taken})});
        return makeNode(Kind::Divide, {makeNode(Kind::Factorial, {all}), makeNode(Kind::Factorial, {rest})});
    }
    m_at = start;
    return nullptr;
}

ExpressionPtr MathParser::letter()
{
    QString name = take().text;
    if ((name == u"C" || name == u"A") && peek().isSign(u'_')) {
        if (const ExpressionPtr number = counted(name == u"A"))
            return number;
    }
    if (peek().isSign(u'_'))
        name += u'_' + subscript();
    while (takeSign(u'\''))
        name += u'\'';
    if (name == u"e" || name == u"i")
        return makeNode(Kind::Constant, {}, name);
    const bool bracketed = peek().isSign(u'(') && !peek().blankBefore;
    const bool polynomial =
        QStringView(u"pqQ").contains(name.front()) && peek(2).isSign(u')') && peek(3).isSign(u'=');
    const bool function = bracketed && (QStringView(u"fghFGH").contains(name.front()) || polynomial);
    return function ? called(name) : makeNode(Kind::Symbol, {}, name);
}

/// Words before a value are left aside where they say nothing about it, or name its currency; else they are a
/// text.
ExpressionPtr MathParser::words()
{
    QString text;
    while (peek().kind == TokenKind::Text) {
        const QString word = peek().text;
        const bool before = peek(1).kind != TokenKind::Text;
        if (word == u"百分之" && text.isEmpty()) {
            take();
            return makeNode(Kind::Percent, {primary()});
        }
        if (text.isEmpty() && wordList<"vague">().contains(word.toLower())) {
            take();
            if (peek().kind != TokenKind::Text)
                return unary();
            continue;
        }
        take();
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        if (before && peek().kind == TokenKind::Number && !canonicalUnit(text).isEmpty())
            return makeNode(Kind::Quantity, {power()}, text);
    }
    if (peek().isSign(u'_'))
        text += u'_' + subscript();
    return makeNode(Kind::Text, {}, text);
}

/// (…), […], and the half-open forms, ]a;b[ among them.
ExpressionPtr MathParser::bracketed()
{
    const bool wasInSet = std::exchange(m_inSet, false);
    const int bars = std::exchange(m_bars, 0);
    const Token open = take();
    const bool round = open.isSign(u'(');
    const bool outward = open.isSign(u']');
    std::vector<ExpressionPtr> items;
    ++m_brackets;
    if (!peek().isSign(u')') && !(peek().isSign(u']') && !outward))
        items = itemsOf(sequence());
    --m_brackets;
    m_inSet = wasInSet;
    m_bars = bars;
    const Token close = take();
    const bool closesRound = close.isSign(u')');
    if (!closesRound && !close.isSign(u']') && !close.isSign(u'['))
        throw Unreadable();
    const bool leftClosed = !round && !outward;
    const bool rightClosed = close.isSign(u']');
    const bool plain = (round && closesRound) || (leftClosed && rightClosed);
    if (!plain) {
        if (items.size() != 2)
            throw Unreadable();
        const auto interval = makeNode(Kind::Interval, std::move(items));
        interval->leftClosed = leftClosed;
        interval->rightClosed = rightClosed;
        return interval;
    }
    const bool parentheses =
        round || (m_brackets == 0 && items.size() == 1 && !isNumber(items[0])); // "[x+1][x+2]", no "[0,1]"
    if (items.size() == 1 && (parentheses || items[0]->kind == Kind::Matrix))
        return items[0];
    return makeNode(round ? Kind::Tuple : Kind::Bracket, std::move(items));
}

/// Braces of LaTeX are not seen; {n \choose k} and {a \over b} are.
ExpressionPtr MathParser::braceGroup()
{
    expectSign(u'{');
    if (takeSign(u'}'))
        return peek().isSign(u'^') || peek().isSign(u'_') ? makeNumber(1) : primary();
    const ExpressionPtr inner = sequence();
    ExpressionPtr whole = inner;
    if (takeCommand(u"choose"))
        whole = makeNode(Kind::Call, {inner, sequence()}, QStringLiteral("binom"));
    else if (takeCommand(u"over"))
        whole = makeNode(Kind::Divide, {inner, sequence()});
    expectSign(u'}');
    return whole;
}

/// \{a, b\}, \{x | condition\}, \{\}.
ExpressionPtr MathParser::braceSet()
{
    take();
    if (takeCommand(u"rbrace"))
        return makeNode(Kind::Set, {});
    m_inSet = true;
    const ExpressionPtr head = sequence();
    m_inSet = false;
    const bool where = takeSign(u'|') || takeSign(u':');
    const auto set = where ? makeNode(Kind::SetWhere, {sequence()}) : makeNode(Kind::Set, itemsOf(head));
    if (!takeCommand(u"rbrace"))
        throw Unreadable();
    return set;
}

ExpressionPtr MathParser::bars()
{
    expectSign(u'|');
    ++m_bars;
    const ExpressionPtr inner = sum();
    --m_bars;
    expectSign(u'|');
    return makeNode(Kind::Call, {inner}, QStringLiteral("abs"));
}

} // namespace Pennybench::Scoring

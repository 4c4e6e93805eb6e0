#include "app/scoring/maths/reading/mathparser.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

bool isMinusOne(const ExpressionPtr &node)
{
    return node && node->kind == Kind::Negate && isNumber(node->parts[0]) && *node->parts[0]->value == 1;
}

} // namespace

ExpressionPtr MathParser::command()
{
    const QString name = peek().text;
    if (name == u"frac") {
        take();
        const ExpressionPtr above = argument();
        return makeNode(Kind::Divide, {above, argument()});
    }
    if (name == u"sqrt" || name == u"cbrt")
        return root();
    if (name == u"binom") {
        take();
        const ExpressionPtr above = argument();
        if (above->kind == Kind::Tuple && above->parts.size() == 2)
            return makeNode(Kind::Call, above->parts, name);
        return makeNode(Kind::Call, {above, argument()}, name);
    }
    if (name == u"lbrace")
        return braceSet();
    if (name == u"langle")
        return enclosed(u"rangle", {});
    if (name == u"lfloor")
        return enclosed(u"rfloor", QStringLiteral("floor"));
    if (name == u"lceil")
        return enclosed(u"rceil", QStringLiteral("ceil"));
    if (name == u"norm")
        return enclosed(u"norm", QStringLiteral("norm"));
    if (name == u"sum" || name == u"prod" || name == u"int" || name == u"lim")
        return bound();
    if (wordList<"functions">().contains(name))
        return function();
    if (name == u"pi" || name == u"infty" || name == u"emptyset"
        || (name.size() == 1 && QStringView(u"RZNQC").contains(name.front()))) {
        take();
        return makeNode(Kind::Constant, {}, name);
    }
    if (wordList<"latex: structure">().contains(name))
        throw Unreadable();
    QString symbol = take().text;
    if (peek().isSign(u'_'))
        symbol += u'_' + subscript();
    return makeNode(Kind::Symbol, {}, symbol);
}

ExpressionPtr MathParser::enclosed(QStringView closing, const QString &name)
{
    take();
    const ExpressionPtr inner = sequence();
    if (!takeCommand(closing))
        throw Unreadable();
    return name.isEmpty() ? makeNode(Kind::Tuple, itemsOf(inner)) : makeNode(Kind::Call, {inner}, name);
}

/// What LaTeX takes after a command: a group, or one digit, letter or command.
ExpressionPtr MathParser::argument()
{
    const auto nesting = nested();
    if (peek().kind != TokenKind::Number)
        return primary();
    Token &digits = m_tokens[m_at];
    const QString first = digits.text.left(1);
    if (digits.text.size() == 1) {
        take();
    } else {
        digits.text.remove(0, 1);
        digits.blankBefore = false;
    }
    return makeNumber(mpq_class(first.toInt()));
}

ExpressionPtr MathParser::root()
{
    ExpressionPtr degree = makeNumber(take().text == u"cbrt" ? 3 : 2);
    if (takeSign(u'[')) {
        degree = sum();
        expectSign(u']');
    }
    return makeNode(Kind::Root, {primary(), degree});
}

ExpressionPtr MathParser::called(const QString &name)
{
    const ExpressionPtr inner = primary();
    return makeNode(Kind::Call, inner->kind == Kind::Tuple ? inner->parts : std::vector{inner}, name);
}

/// sin x, \sin(x), \sin^2 x, \log_2 8, \sin^{-1} x.
ExpressionPtr MathParser::function()
{
    const QString written = take().text;
    const QString name = wordTable<"functions: spellings">().value(written, written);
    ExpressionPtr base;
    ExpressionPtr raisedTo;
    for (;;) {
        if (name == u"log" && !base && takeSign(u'_'))
            base = argument();
        else if (!raisedTo && takeSign(u'^'))
            raisedTo = exponent();
        else
            break;
    }
    std::vector<ExpressionPtr> arguments;
    if (peek().isSign(u'(') || peek().isSign(u'{'))
        arguments = called(name)->parts;
    else
        arguments = {functionArgument()};
    if (base)
        arguments.push_back(base);
    if (const QString inverse = wordTable<"functions: inverses">().value(name);
        isMinusOne(raisedTo) && !inverse.isEmpty())
        return makeNode(Kind::Call, std::move(arguments), inverse);
    const ExpressionPtr call =
        makeNode(Kind::Call, std::move(arguments), base ? QStringLiteral("logbase") : name);
    return raisedTo ? makeNode(Kind::Power, {call, raisedTo}) : call;
}

/// The factors after a function's name up to a sign or another function.
ExpressionPtr MathParser::functionArgument()
{
    std::vector<ExpressionPtr> factors;
    if (takeSign(u'-'))
        return makeNode(Kind::Negate, {functionArgument()});
    do {
        factors.push_back(power());
    } while (startsFactor()
        && !(peek().kind == TokenKind::Command && wordList<"functions">().contains(peek().text)
            && peek().text != u"sqrt")
        && !peek().isSign(u'('));
    return joined(Kind::Multiply, std::move(factors));
}

/// \sum_{k=1}^{n} body and its relatives.
ExpressionPtr MathParser::bound()
{
    const QString name = take().text;
    ExpressionPtr variable;
    ExpressionPtr lower;
    ExpressionPtr upper;
    for (int i = 0; i < 2; ++i) {
        if (takeSign(u'_')) {
            const bool braced = takeSign(u'{');
            lower = braced ? relation() : argument();
            if (braced && takeCommand(u"to")) {
                variable = lower;
                lower = sequence();
            }
            if (braced)
                expectSign(u'}');
        } else if (takeSign(u'^')) {
            upper = exponent();
        }
    }
    if (lower && lower->kind == Kind::Relation && lower->parts.size() == 2) {
        variable = lower->parts[0];
        lower = lower->parts[1];
    }
    return makeNode(Kind::Bound, {variable, lower, upper, product()}, name);
}

ExpressionPtr MathParser::matrix()
{
    const QString environment = take().text;
    if (!environment.endsWith(u"matrix") && environment != u"array")
        throw Unreadable();
    const auto node = makeNode(Kind::Matrix);
    std::size_t inRow = 0;
    const auto endRow = [&] {
        if (inRow == 0)
            return;
        if (node->columns != 0 && node->columns != inRow)
            throw Unreadable();
        node->columns = std::exchange(inRow, 0);
    };
    while (peek().kind != TokenKind::End) {
        if (peek().kind == TokenKind::RowBreak) {
            take();
            endRow();
        } else if (!takeSign(u'&')) {
            node->parts.push_back(relation());
            ++inRow;
        }
    }
    if (peek().text.isEmpty())
        throw Unreadable();
    take();
    endRow();
    if (node->columns == 0)
        throw Unreadable();
    const bool isDeterminant = environment == u"vmatrix" || environment == u"Vmatrix";
    return isDeterminant ? makeNode(Kind::Call, {node}, QStringLiteral("det")) : node;
}

/// The words after a value, with "/ hour" and exponents that belong to them.
ExpressionPtr MathParser::withUnit(const ExpressionPtr &value)
{
    QString unit;
    for (;;) {
        const std::size_t brace = peek(1).isSign(u'{') ? 1 : 0;
        const bool word =
            peek().kind == TokenKind::Text || (peek().kind == TokenKind::Letter && !unit.isEmpty());
        if (word) {
            unit += (unit.isEmpty() || unit.endsWith(u'/') ? QString() : QStringLiteral(" ")) + take().text;
        } else if (peek().isSign(u'^') && peek(1 + brace).kind == TokenKind::Number
            && (brace == 0 || peek(3).isSign(u'}'))) {
            unit += u'^' + peek(1 + brace).text;
            m_at += 2 + 2 * brace;
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
    const auto nesting = nested();
    if (takeSign(u'-'))
        return makeNode(Kind::Negate, {unary()});
    if (takeSign(u'+'))
        return unary();
    return power();
}

ExpressionPtr MathParser::power()
{
    const auto nesting = nested();
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
            base = inDegrees(base);
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
    return transposed ? makeNode(Kind::Call, {base}, QStringLiteral("transpose")) : inDegrees(base);
}

ExpressionPtr MathParser::inDegrees(const ExpressionPtr &value)
{
    const bool temperature = peek().kind == TokenKind::Letter && (peek().text == u"C" || peek().text == u"F");
    return temperature ? makeNode(Kind::Quantity, {value}, u'°' + take().text)
                       : makeNode(Kind::Degree, {value});
}

ExpressionPtr MathParser::exponent()
{
    const auto nesting = nested();
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

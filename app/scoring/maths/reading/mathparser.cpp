#include "app/scoring/maths/reading/mathparser.h"

#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// Without the environments that only align: their rows become items of a list.
std::vector<Token> withoutAlignment(std::vector<Token> tokens)
{
    std::vector<Token> kept;
    int inMatrix = 0;
    for (Token &token : tokens) {
        const bool environment =
            token.kind == TokenKind::Begin || (token.kind == TokenKind::End && !token.text.isEmpty());
        if (environment && wordList<"latex: alignments">().contains(token.text))
            continue;
        if (environment)
            inMatrix += token.kind == TokenKind::Begin ? 1 : -1;
        if (inMatrix <= 0 && token.isSign(u'&'))
            continue;
        kept.push_back(std::move(token));
    }
    return kept;
}

bool isRangeLike(const ExpressionPtr &node)
{
    return node->kind == Kind::Interval || node->kind == Kind::Tuple || node->kind == Kind::Bracket
        || node->kind == Kind::Union;
}

ExpressionPtr quotientOf(const std::vector<ExpressionPtr> &above, const std::vector<ExpressionPtr> &below)
{
    const ExpressionPtr product = joined(Kind::Multiply, above);
    return below.empty() ? product : makeNode(Kind::Divide, {product, joined(Kind::Multiply, below)});
}

} // namespace

ExpressionPtr parseMath(QStringView text, const ReadingOptions &options, WorkBudget &budget)
{
    return MathParser(mathTokens(text, options, budget), budget).parse();
}

MathParser::MathParser(std::vector<Token> tokens, WorkBudget &budget)
    : m_tokens(withoutAlignment(std::move(tokens)))
    , m_budget(budget)
{
}

ExpressionPtr MathParser::parse()
{
    try {
        while (takeSign(u'=') || takeSign(u':') || takeCommand(u"approx"))
            ;
        ExpressionPtr whole = sequence();
        while (takeSign(u'.') || takeSign(u',') || takeSign(u';') || peek().kind == TokenKind::RowBreak) {
            if (peek().kind == TokenKind::RowBreak)
                take();
        }
        return peek().kind == TokenKind::End && peek().text.isEmpty() ? whole : nullptr;
    } catch (const Unreadable &) {
        return nullptr;
    }
}

const Token &MathParser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

Token MathParser::take()
{
    Token token = peek();
    if (m_at + 1 < m_tokens.size())
        ++m_at;
    return token;
}

bool MathParser::takeSign(char16_t sign)
{
    if (!peek().isSign(sign))
        return false;
    take();
    return true;
}

bool MathParser::takeCommand(QStringView name)
{
    if (!peek().isCommand(name))
        return false;
    take();
    return true;
}

void MathParser::expectSign(char16_t sign)
{
    if (!takeSign(sign))
        throw Unreadable();
}

/// "," and "and" separate items, ";" and row breaks separate groups of items.
bool MathParser::takeSeparator(bool &outer, bool &meansOr)
{
    bool found = false;
    outer = false;
    for (;;) {
        if (peek().isSign(u';') || peek().kind == TokenKind::RowBreak)
            outer = true;
        else if (peek().kind == TokenKind::And)
            meansOr = meansOr || peek().text == u"or";
        else if (!peek().isSign(u','))
            return found;
        found = true;
        take();
    }
}

ExpressionPtr MathParser::sequence()
{
    const auto nesting = nested();
    std::vector<std::vector<ExpressionPtr>> groups{{relation()}};
    bool meansOr = false;
    for (;;) {
        const std::size_t before = m_at;
        bool outer = false;
        if (!takeSeparator(outer, meansOr))
            break;
        if (peek().kind == TokenKind::End || peek().isSign(u'.')) {
            m_at = before;
            break;
        }
        if (outer)
            groups.emplace_back();
        groups.back().push_back(relation());
    }
    std::vector<ExpressionPtr> items;
    for (std::vector<ExpressionPtr> &group : groups) {
        if (groups.size() > 1 && group.size() > 1)
            items.push_back(makeNode(Kind::List, std::move(group)));
        else
            items.insert(items.end(), group.begin(), group.end());
    }
    return joined(Kind::List, std::move(items), meansOr ? QStringLiteral("or") : QString());
}

std::optional<Relation> MathParser::takeRelation()
{
    constexpr QStringView signs = u"=N<L>G"; // as in the enumeration
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (takeSign(signs.at(i).unicode()))
            return static_cast<Relation>(i);
    }
    if (takeCommand(u"approx") || takeCommand(u"sim"))
        return Relation::Approximately;
    if (takeCommand(u"in"))
        return Relation::In;
    return std::nullopt;
}

ExpressionPtr MathParser::relation()
{
    const auto nesting = nested();
    const auto chain = makeNode(Kind::Relation, {setOperation()});
    while (const auto next = takeRelation()) {
        chain->relations.push_back(*next);
        chain->parts.push_back(setOperation());
    }
    return chain->relations.empty() ? chain->parts.front() : chain;
}

ExpressionPtr MathParser::setOperation()
{
    ExpressionPtr left = ratio();
    Kind kind = Kind::Union;
    for (int count = 0;; ++count) {
        if (count > WorkBudget::deepestNesting)
            throw WorkLimitReached();
        const bool letterU = peek().kind == TokenKind::Letter && peek().text == u"U" && isRangeLike(left)
            && (peek(1).isSign(u'(') || peek(1).isSign(u'[') || peek(1).isSign(u']'));
        const bool minus = isConstant(left, u"R") && peek().isSign(u'-') && peek(1).isCommand(u"lbrace");
        if (letterU || peek().isCommand(u"cup"))
            kind = Kind::Union;
        else if (peek().isCommand(u"cap"))
            kind = Kind::Intersection;
        else if (minus || peek().isCommand(u"setminus"))
            kind = Kind::Difference;
        else
            return left;
        take();
        left = makeNode(kind, {left, ratio()});
    }
}

ExpressionPtr MathParser::ratio()
{
    std::vector<ExpressionPtr> parts{sum()};
    while (!m_inSet && takeSign(u':'))
        parts.push_back(sum());
    return joined(Kind::Ratio, std::move(parts));
}

ExpressionPtr MathParser::sum()
{
    const auto nesting = nested();
    std::vector<ExpressionPtr> terms;
    for (;;) {
        const bool first = terms.empty();
        if (takeCommand(u"pm") || takeCommand(u"mp")) {
            const QString name = m_tokens[m_at - 1].text;
            const ExpressionPtr left = first ? nullptr : joined(Kind::Add, std::move(terms));
            terms = {makeNode(Kind::PlusMinus, {left, product()}, name)};
        } else if (takeSign(u'-')) {
            terms.push_back(makeNode(Kind::Negate, {product()}));
        } else if (takeSign(u'+')) {
            terms.push_back(takeSign(u'-') ? makeNode(Kind::Negate, {product()}) : product());
        } else if (first) {
            terms.push_back(product());
        } else {
            break;
        }
    }
    return joined(Kind::Add, std::move(terms));
}

/// Whether the next token can begin a factor that multiplies what precedes it without a sign.
bool MathParser::startsFactor() const
{
    const Token &next = peek();
    switch (next.kind) {
    case TokenKind::Letter:
    case TokenKind::Begin:
        return true;
    case TokenKind::Number:
        return m_at > 0 && m_tokens[m_at - 1].kind != TokenKind::Number
            && m_tokens[m_at - 1].kind != TokenKind::Scale;
    case TokenKind::Sign:
        return next.isSign(u'(') || next.isSign(u'{') || (next.isSign(u'[') && m_brackets == 0)
            || (next.isSign(u'|') && m_bars == 0 && !m_inSet);
    case TokenKind::Command:
        return !wordList<"latex: no factors">().contains(next.text);
    default:
        return false;
    }
}

/// Takes one more factor or divisor; false when the product ends here.
bool MathParser::multiplies(std::vector<ExpressionPtr> &above, std::vector<ExpressionPtr> &below)
{
    if (takeSign(u'*') || takeCommand(u"times") || takeCommand(u"cdot")) {
        above.push_back(unary());
        return true;
    }
    if (takeSign(u'/') || takeCommand(u"div")) {
        below.push_back(unary());
        return true;
    }
    const bool union_ = peek().kind == TokenKind::Letter && peek().text == u"U" && isRangeLike(above.back());
    if (union_ || !startsFactor())
        return false;
    above.push_back(power());
    return true;
}

ExpressionPtr MathParser::product()
{
    const auto nesting = nested();
    std::vector<ExpressionPtr> above{unary()};
    std::vector<ExpressionPtr> below;
    for (;;) {
        m_budget.spend();
        if (peek().isSign(u'(') && peek(1).kind == TokenKind::Text) {
            if (const ExpressionPtr measured = withUnitInBrackets(quotientOf(above, below)))
                return measured;
        }
        if (multiplies(above, below))
            continue;
        if (peek().kind != TokenKind::Percent && peek().kind != TokenKind::Text)
            break;
        ExpressionPtr whole = quotientOf(above, below);
        if (peek().kind == TokenKind::Percent) {
            take();
            whole = makeNode(Kind::Percent, {whole});
        }
        return peek().kind == TokenKind::Text ? withUnit(whole) : whole;
    }
    return quotientOf(above, below);
}

} // namespace Pennybench::Scoring

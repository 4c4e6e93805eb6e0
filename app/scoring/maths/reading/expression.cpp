#include "app/scoring/maths/reading/expression.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

std::shared_ptr<Expression> blank(Kind kind)
{
    auto node = std::make_shared<Expression>();
    node->kind = kind;
    return node;
}

void collectVariables(const ExpressionPtr &node, QSet<QString> &bound, QSet<QString> &found)
{
    if (!node)
        return;
    if (node->kind == Kind::Symbol && !bound.contains(node->name))
        found.insert(node->name);
    const bool binds = node->kind == Kind::Bound && node->parts[0] && node->parts[0]->kind == Kind::Symbol;
    const QString own = binds ? node->parts[0]->name : QString();
    const bool isNew = binds && !bound.contains(own);
    if (isNew)
        bound.insert(own);
    for (const ExpressionPtr &part : node->parts)
        collectVariables(part, bound, found);
    if (isNew)
        bound.remove(own);
}

} // namespace

ExpressionPtr makeNode(Kind kind, std::vector<ExpressionPtr> parts, const QString &name)
{
    auto node = blank(kind);
    node->parts = std::move(parts);
    node->name = name;
    return node;
}

ExpressionPtr makeNumber(const mpq_class &value, int decimals)
{
    auto node = blank(Kind::Number);
    node->value = value;
    node->decimals = decimals;
    return node;
}

ExpressionPtr makeSymbol(const QString &name)
{
    return makeNode(Kind::Symbol, {}, name);
}

ExpressionPtr makeConstant(const QString &name)
{
    return makeNode(Kind::Constant, {}, name);
}

ExpressionPtr makeText(const QString &text)
{
    return makeNode(Kind::Text, {}, text);
}

ExpressionPtr makeInterval(ExpressionPtr left, ExpressionPtr right, bool leftClosed, bool rightClosed)
{
    auto node = blank(Kind::Interval);
    node->parts = {std::move(left), std::move(right)};
    node->leftClosed = leftClosed;
    node->rightClosed = rightClosed;
    return node;
}

mpz_class powerOfTen(unsigned long zeros)
{
    mpz_class result;
    mpz_ui_pow_ui(result.get_mpz_t(), 10, zeros);
    return result;
}

bool isNumber(const ExpressionPtr &node)
{
    return node && node->kind == Kind::Number;
}

bool isConstant(const ExpressionPtr &node, QStringView name)
{
    return node && node->kind == Kind::Constant && node->name == name;
}

int infinitySign(const ExpressionPtr &node)
{
    if (isConstant(node, u"infty"))
        return 1;
    if (node && node->kind == Kind::Negate)
        return -infinitySign(node->parts[0]);
    return 0;
}

bool holdsCollections(const ExpressionPtr &node)
{
    return anyNode(node, [](const Expression &part) {
        return (part.kind >= Kind::Tuple && part.kind <= Kind::Matrix)
            || (part.kind == Kind::Constant && part.name == u"emptyset");
    });
}

bool anyNode(const ExpressionPtr &node, bool (*condition)(const Expression &))
{
    return node
        && (condition(*node)
            || std::any_of(node->parts.begin(), node->parts.end(),
                [&](const ExpressionPtr &part) { return anyNode(part, condition); }));
}

QStringList variablesOf(const ExpressionPtr &node)
{
    QSet<QString> bound;
    QSet<QString> found;
    collectVariables(node, bound, found);
    QStringList names(found.begin(), found.end());
    names.sort();
    return names;
}

} // namespace Pennybench::Scoring

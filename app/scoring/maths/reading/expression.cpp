#include "app/scoring/maths/reading/expression.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

void collectVariables(const ExpressionPtr &node, QSet<QString> bound, QSet<QString> &found)
{
    if (!node)
        return;
    if (node->kind == Kind::Symbol && !bound.contains(node->name))
        found.insert(node->name);
    if (node->kind == Kind::Bound && node->parts[0] && node->parts[0]->kind == Kind::Symbol)
        bound.insert(node->parts[0]->name);
    for (const ExpressionPtr &part : node->parts)
        collectVariables(part, bound, found);
}

} // namespace

std::shared_ptr<Expression> makeNode(Kind kind, std::vector<ExpressionPtr> parts, const QString &name)
{
    const auto node = std::make_shared<Expression>();
    node->kind = kind;
    node->parts = std::move(parts);
    node->name = name;
    return node;
}

ExpressionPtr joined(Kind kind, std::vector<ExpressionPtr> parts, const QString &name)
{
    return parts.size() == 1 ? parts.front() : makeNode(kind, std::move(parts), name);
}

ExpressionPtr makeNumber(const mpq_class &value, int decimals)
{
    const auto node = makeNode(Kind::Number);
    node->value = value;
    node->decimals = decimals;
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
    QSet<QString> found;
    collectVariables(node, {}, found);
    QStringList names(found.begin(), found.end());
    names.sort();
    return names;
}

} // namespace Pennybench::Scoring

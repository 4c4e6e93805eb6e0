#include "app/scoring/maths/values/signexpansion.h"

namespace Pennybench::Scoring {

namespace {

bool isPlusMinus(const Expression &node)
{
    return node.kind == Kind::PlusMinus;
}

ExpressionPtr withSigns(const ExpressionPtr &node, bool upper)
{
    if (!anyNode(node, isPlusMinus))
        return node;
    if (node->kind == Kind::PlusMinus) {
        const bool plus = (node->name == u"pm") == upper;
        const ExpressionPtr right = withSigns(node->parts[1], upper);
        const ExpressionPtr term = plus ? right : makeNode(Kind::Negate, {right});
        return node->parts[0] ? makeNode(Kind::Add, {withSigns(node->parts[0], upper), term}) : term;
    }
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = withSigns(part, upper);
    return copy;
}

/// x = a ± b is a list of two equations; (x, ±y) is one of two tuples.
void addValues(std::vector<ExpressionPtr> &values, const ExpressionPtr &node)
{
    if (!anyNode(node, isPlusMinus)) {
        values.push_back(node);
        return;
    }
    values.push_back(withSigns(node, true));
    values.push_back(withSigns(node, false));
}

ExpressionPtr asListOfValues(const ExpressionPtr &node)
{
    if (!anyNode(node, isPlusMinus))
        return node;
    std::vector<ExpressionPtr> values;
    const bool collection = node->kind == Kind::List || node->kind == Kind::Set;
    const std::vector<ExpressionPtr> parts = collection ? node->parts : std::vector<ExpressionPtr>{node};
    for (const ExpressionPtr &part : parts)
        addValues(values, part);
    return makeNode(node->kind == Kind::Set ? Kind::Set : Kind::List, std::move(values));
}

/// Sets that stand within others, as in R \ {±1}, hold both values.
ExpressionPtr withInnerSetsExpanded(const ExpressionPtr &node)
{
    if (!node || !anyNode(node, isPlusMinus))
        return node;
    if (node->kind == Kind::Set)
        return asListOfValues(node);
    auto copy = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : copy->parts)
        part = withInnerSetsExpanded(part);
    return copy;
}

} // namespace

ExpressionPtr withSignsExpanded(const ExpressionPtr &node)
{
    return asListOfValues(withInnerSetsExpanded(node));
}

} // namespace Pennybench::Scoring

#include "app/scoring/maths/values/settledexpression.h"

#include "app/scoring/maths/values/matrixwork.h"
#include "app/scoring/maths/values/signexpansion.h"

#include <algorithm>
#include <iterator>

namespace Pennybench::Scoring {

namespace {

/// "k ∈ Z" says what a letter is and is not part of the answer.
bool isDomain(const ExpressionPtr &node)
{
    return node->kind == Kind::Relation && node->relations.size() == 1 && node->relations[0] == Relation::In
        && node->parts[1]->kind == Kind::Constant && node->parts[0]->kind == Kind::Symbol;
}

ExpressionPtr withoutDomains(const ExpressionPtr &node)
{
    if (node->kind != Kind::List)
        return node;
    std::vector<ExpressionPtr> kept;
    std::copy_if(node->parts.begin(), node->parts.end(), std::back_inserter(kept),
        [](const ExpressionPtr &part) { return !isDomain(part); });
    if (kept.empty() || kept.size() == node->parts.size())
        return node;
    return kept.size() == 1 ? kept.front() : makeNode(Kind::List, std::move(kept), node->name);
}

/// "M(4; -1)" is the point, named.
ExpressionPtr withoutPointNames(const ExpressionPtr &node)
{
    const bool named = node->kind == Kind::Multiply && node->parts.size() == 2
        && node->parts[0]->kind == Kind::Symbol && node->parts[0]->name.size() == 1
        && node->parts[0]->name.front().isUpper() && node->parts[1]->kind == Kind::Tuple;
    if (named)
        return node->parts[1];
    if (node->kind != Kind::List)
        return node;
    auto list = std::make_shared<Expression>(*node);
    for (ExpressionPtr &part : list->parts)
        part = withoutPointNames(part);
    return list;
}

} // namespace

ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget)
{
    return withoutPointNames(withoutDomains(withSignsExpanded(withMatricesWorkedOut(node, budget))));
}

} // namespace Pennybench::Scoring

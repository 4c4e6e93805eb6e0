#include "app/scoring/maths/values/realset.h"

#include "app/scoring/maths/values/numericvalue.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

using Reading = std::optional<RealSet>;

bool isOrder(Relation relation)
{
    return relation >= Relation::NotEqual && relation <= Relation::GreaterEqual;
}

Range rangeOf(const RangeEnd &low, const RangeEnd &high, bool lowClosed, bool highClosed)
{
    const int bounds = (lowClosed ? 2 : 0) + (highClosed ? 1 : 0);
    return {low, high, boost::icl::interval_bounds(static_cast<boost::icl::bound_type>(bounds))};
}

RealSet allNumbers()
{
    return RealSet(rangeOf({-1, {}}, {1, {}}, false, false));
}

std::optional<RangeEnd> readEnd(const ExpressionPtr &node, WorkBudget &budget)
{
    if (const int sign = infinitySign(node))
        return RangeEnd{sign, {}};
    const auto value = numericValue(node, {}, budget);
    return value && isReal(*value) ? std::optional(RangeEnd{0, *value}) : std::nullopt;
}

Reading readRange(const Expression &node, bool leftClosed, bool rightClosed, WorkBudget &budget)
{
    const auto low = readEnd(node.parts[0], budget);
    const auto high = low ? readEnd(node.parts[1], budget) : std::nullopt;
    if (!high)
        return std::nullopt;
    return RealSet(
        rangeOf(*low, *high, leftClosed && low->infinity == 0, rightClosed && high->infinity == 0));
}

Reading readPoints(const Expression &node, WorkBudget &budget)
{
    RealSet set;
    for (const ExpressionPtr &part : node.parts) {
        const auto end = readEnd(part, budget);
        if (!end || end->infinity != 0)
            return std::nullopt;
        set += rangeOf(*end, *end, true, true);
    }
    return set;
}

/// a + b x at a few points on both sides of 0; empty where the difference is not linear in its one variable.
struct Line {
    ComplexNumber constant;
    ComplexNumber slope;
};

std::optional<Line> readLine(const ExpressionPtr &difference, const QString &variable, WorkBudget &budget)
{
    const auto valueAt = [&](double x) -> std::optional<ComplexNumber> {
        const auto value = numericValue(difference, {{{variable, ComplexNumber(x)}}}, budget);
        return value && isReal(*value) ? value : std::nullopt;
    };
    const auto constant = valueAt(0);
    const auto atOne = constant ? valueAt(1) : std::nullopt;
    if (!atOne || nearlyZero(*atOne - *constant))
        return std::nullopt;
    const Line line{*constant, *atOne - *constant};
    for (const double x : {2.0, 3.5, -7.25}) {
        const auto value = valueAt(x);
        if (!value || !nearlyEqual(*value, line.constant + line.slope * x))
            return std::nullopt;
    }
    return line;
}

Reading rangeBelow(const Line &line, Relation relation)
{
    const RangeEnd zero{0, -line.constant / line.slope};
    if (relation == Relation::NotEqual)
        return allNumbers() - rangeOf(zero, zero, true, true);
    const bool less = relation == Relation::Less || relation == Relation::LessEqual;
    const bool closed = relation == Relation::LessEqual || relation == Relation::GreaterEqual;
    const bool upward = (line.slope.real() > 0) != less;
    return RealSet(upward ? rangeOf(zero, {1, {}}, closed, false) : rangeOf({-1, {}}, zero, false, closed));
}

/// f(x) in "0 < f(x) < 1" counts as the variable itself.
ExpressionPtr asVariable(const ExpressionPtr &node)
{
    const bool plainCall = node->kind == Kind::Call && node->parts.size() == 1
        && node->parts[0]->kind == Kind::Symbol && node->name.size() == 1;
    return plainCall ? makeNode(Kind::Symbol, {}, node->name + u'(' + node->parts[0]->name + u')') : node;
}

Reading readStep(const ExpressionPtr &left, Relation relation, const ExpressionPtr &right, WorkBudget &budget)
{
    if (left->kind == Kind::Call && left->name == u"abs" && left->parts.size() == 1
        && variablesOf(right).isEmpty()) { // |a| < c as a < c and -a < c, |a| > c as either of both
        const Reading positive = readStep(left->parts[0], relation, right, budget);
        const Reading negative =
            positive ? readStep(makeNode(Kind::Negate, left->parts), relation, right, budget) : std::nullopt;
        if (negative)
            return relation <= Relation::LessEqual ? *positive & *negative : *positive + *negative;
    }
    if (infinitySign(left) != 0 || infinitySign(right) != 0)
        return allNumbers();
    const ExpressionPtr difference =
        makeNode(Kind::Add, {asVariable(left), makeNode(Kind::Negate, {asVariable(right)})});
    const QStringList variables = variablesOf(difference);
    if (variables.size() != 1 || !isOrder(relation))
        return std::nullopt;
    const auto line = readLine(difference, variables.first(), budget);
    return line ? rangeBelow(*line, relation) : std::nullopt;
}

Reading readRelation(const Expression &node, WorkBudget &budget)
{
    if (node.relations.size() == 1 && node.relations[0] == Relation::In)
        return readRealSet(node.parts[1], budget);
    RealSet set = allNumbers();
    for (std::size_t i = 0; i < node.relations.size(); ++i) {
        const Reading step = readStep(node.parts[i], node.relations[i], node.parts[i + 1], budget);
        if (!step)
            return std::nullopt;
        set &= *step;
    }
    return set;
}

/// "x < -2 or x > 3" is a union; with "and" or a comma an intersection, unless that leaves nothing.
Reading readList(const Expression &node, WorkBudget &budget)
{
    const bool inequalities = std::all_of(node.parts.begin(), node.parts.end(), isInequality);
    const bool ranges = std::all_of(node.parts.begin(), node.parts.end(),
        [](const ExpressionPtr &part) { return part->kind == Kind::Interval; });
    if ((!inequalities && !ranges) || node.parts.size() > 20)
        return std::nullopt;
    RealSet united;
    RealSet common = allNumbers();
    for (const ExpressionPtr &part : node.parts) {
        const Reading set = readRealSet(part, budget);
        if (!set)
            return std::nullopt;
        united += *set;
        common &= *set;
    }
    const bool intersection = inequalities && node.name != u"or" && !common.empty();
    return intersection ? common : united;
}

Reading combined(const Expression &node, WorkBudget &budget)
{
    const Reading left = readRealSet(node.parts[0], budget);
    const Reading right = left ? readRealSet(node.parts[1], budget) : std::nullopt;
    if (!right)
        return std::nullopt;
    if (node.kind == Kind::Union)
        return *left + *right;
    return node.kind == Kind::Intersection ? *left & *right : *left - *right;
}

} // namespace

bool RangeEnd::operator<(const RangeEnd &other) const
{
    if (infinity != 0 || other.infinity != 0)
        return infinity < other.infinity;
    return !nearlyEqual(value, other.value) && value.real() < other.value.real();
}

bool isInequality(const ExpressionPtr &node)
{
    return node && node->kind == Kind::Relation
        && std::all_of(node->relations.begin(), node->relations.end(), isOrder);
}

ExpressionPtr differenceOfSides(const ExpressionPtr &relation)
{
    return makeNode(Kind::Add, {relation->parts[0], makeNode(Kind::Negate, {relation->parts[1]})});
}

std::optional<RealSet> readRealSet(const ExpressionPtr &node, WorkBudget &budget)
{
    if (!node)
        return std::nullopt;
    budget.spend();
    switch (node->kind) {
    case Kind::Interval:
        return readRange(*node, node->leftClosed, node->rightClosed, budget);
    case Kind::Tuple:
    case Kind::Bracket:
        if (node->parts.size() != 2)
            return std::nullopt;
        return readRange(*node, node->kind == Kind::Bracket, node->kind == Kind::Bracket, budget);
    case Kind::Set:
        return readPoints(*node, budget);
    case Kind::SetWhere:
        return readRealSet(node->parts[0], budget);
    case Kind::Constant:
        if (node->name == u"R")
            return allNumbers();
        return node->name == u"emptyset" ? Reading(RealSet()) : std::nullopt;
    case Kind::Union:
    case Kind::Intersection:
    case Kind::Difference:
        return combined(*node, budget);
    case Kind::Relation:
        return readRelation(*node, budget);
    case Kind::List:
        return readList(*node, budget);
    default:
        return std::nullopt;
    }
}

} // namespace Pennybench::Scoring

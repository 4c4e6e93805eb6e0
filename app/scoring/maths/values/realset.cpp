#include "app/scoring/maths/values/realset.h"

#include "app/scoring/maths/values/numericvalue.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

bool isEmpty(const Range &range)
{
    const int order = compareEnds(range.low, range.high);
    return order > 0 || (order == 0 && !(range.lowClosed && range.highClosed))
        || (order == 0 && range.low.infinity != 0);
}

/// Whether a range that begins at next still touches or overlaps one that ends with last.
bool touches(const Range &last, const Range &next)
{
    const int order = compareEnds(next.low, last.high);
    return order < 0 || (order == 0 && (next.lowClosed || last.highClosed));
}

bool beginsBefore(const Range &a, const Range &b)
{
    const int order = compareEnds(a.low, b.low);
    return order < 0 || (order == 0 && a.lowClosed && !b.lowClosed);
}

using Reading = std::optional<RealSet>;

std::optional<RangeEnd> readEnd(const ExpressionPtr &node, WorkBudget &budget)
{
    if (const int sign = infinitySign(node))
        return RangeEnd{sign, {}};
    if (node && node->kind == Kind::Add && node->parts.size() == 1)
        return readEnd(node->parts.front(), budget);
    const auto value = numericValue(node, {}, budget);
    return value && value->isReal() ? std::optional(RangeEnd{0, *value}) : std::nullopt;
}

Reading readRange(const Expression &node, bool leftClosed, bool rightClosed, WorkBudget &budget)
{
    const auto low = readEnd(node.parts[0], budget);
    const auto high = low ? readEnd(node.parts[1], budget) : std::nullopt;
    if (!high)
        return std::nullopt;
    return RealSet(
        {Range{*low, *high, leftClosed && low->infinity == 0, rightClosed && high->infinity == 0}});
}

Reading readPoints(const Expression &node, WorkBudget &budget)
{
    RealSet set;
    for (const ExpressionPtr &part : node.parts) {
        const auto end = readEnd(part, budget);
        if (!end || end->infinity != 0)
            return std::nullopt;
        set = set.unitedWith(RealSet::point(*end));
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
    std::vector<ComplexNumber> values;
    for (const double at : {0.0, 1.0, 2.0, 3.5, -7.25}) {
        EvaluationPoint point;
        point.variables.insert(variable, ComplexNumber(at));
        const auto value = numericValue(difference, point, budget);
        if (!value || !value->isReal())
            return std::nullopt;
        values.push_back(*value);
    }
    const ComplexNumber slope = values[1] - values[0];
    const bool linear = values[2].nearlyEquals(values[0] + slope + slope)
        && values[3].nearlyEquals(values[0] + slope * ComplexNumber(3.5))
        && values[4].nearlyEquals(values[0] + slope * ComplexNumber(-7.25));
    return linear && !slope.nearlyZero() ? std::optional(Line{values[0], slope}) : std::nullopt;
}

Reading rangeBelow(const Line &line, Relation relation)
{
    const RangeEnd zero{0, ComplexNumber() - line.constant / line.slope};
    const RealSet point = RealSet::point(zero);
    if (relation == Relation::NotEqual)
        return point.complement();
    const bool less = relation == Relation::Less || relation == Relation::LessEqual;
    const bool closed = relation == Relation::LessEqual || relation == Relation::GreaterEqual;
    const bool upward = (mpfr_sgn(line.slope.real()) > 0) != less;
    if (upward)
        return RealSet({Range{zero, {1, {}}, closed, false}});
    return RealSet({Range{{-1, {}}, zero, false, closed}});
}

/// f(x) in "0 < f(x) < 1" counts as the variable itself.
ExpressionPtr asVariable(const ExpressionPtr &node)
{
    const bool plainCall = node->kind == Kind::Call && node->parts.size() == 1
        && node->parts[0]->kind == Kind::Symbol && node->name.size() == 1;
    return plainCall ? makeSymbol(node->name + u'(' + node->parts[0]->name + u')') : node;
}

Reading readStep(
    const ExpressionPtr &left, Relation relation, const ExpressionPtr &right, WorkBudget &budget);

/// |a| < c as a < c and -a < c, |a| > c as either of both; empty where no absolute value stands alone on the
/// left.
Reading readAbsolute(
    const ExpressionPtr &left, Relation relation, const ExpressionPtr &right, WorkBudget &budget)
{
    if (left->kind != Kind::Call || left->name != u"abs" || left->parts.size() != 1
        || !variablesOf(right).isEmpty())
        return std::nullopt;
    const Reading positive = readStep(left->parts[0], relation, right, budget);
    const Reading negative =
        positive ? readStep(makeNode(Kind::Negate, {left->parts[0]}), relation, right, budget) : std::nullopt;
    if (!negative)
        return std::nullopt;
    const bool below = relation == Relation::Less || relation == Relation::LessEqual;
    const bool both = below || relation == Relation::NotEqual;
    return both ? positive->intersectedWith(*negative) : positive->unitedWith(*negative);
}

Reading readStep(const ExpressionPtr &left, Relation relation, const ExpressionPtr &right, WorkBudget &budget)
{
    if (const Reading absolute = readAbsolute(left, relation, right, budget))
        return absolute;
    const int leftInfinity = infinitySign(left);
    const int rightInfinity = infinitySign(right);
    if (leftInfinity != 0 || rightInfinity != 0)
        return RealSet::all();
    const ExpressionPtr difference =
        makeNode(Kind::Add, {asVariable(left), makeNode(Kind::Negate, {asVariable(right)})});
    const QStringList variables = variablesOf(difference);
    if (variables.size() != 1 || relation == Relation::Equal || relation == Relation::Approximately)
        return std::nullopt;
    const auto line = readLine(difference, variables.first(), budget);
    return line ? rangeBelow(*line, relation) : std::nullopt;
}

Reading readRelation(const Expression &node, WorkBudget &budget)
{
    if (node.relations.size() == 1 && node.relations[0] == Relation::In)
        return readRealSet(node.parts[1], budget);
    RealSet set = RealSet::all();
    for (std::size_t i = 0; i < node.relations.size(); ++i) {
        const Reading step = readStep(node.parts[i], node.relations[i], node.parts[i + 1], budget);
        if (!step)
            return std::nullopt;
        set = set.intersectedWith(*step);
    }
    return set;
}

/// "x < -2 or x > 3" is a union; with "and" or a comma an intersection, unless that leaves nothing.
Reading readList(const Expression &node, WorkBudget &budget)
{
    const bool inequalities = std::all_of(
        node.parts.begin(), node.parts.end(), [](const ExpressionPtr &part) { return isInequality(part); });
    const bool ranges = std::all_of(node.parts.begin(), node.parts.end(),
        [](const ExpressionPtr &part) { return part->kind == Kind::Interval; });
    if ((!inequalities && !ranges) || node.parts.size() > 20)
        return std::nullopt;
    RealSet united;
    RealSet common = RealSet::all();
    for (const ExpressionPtr &part : node.parts) {
        const Reading set = readRealSet(part, budget);
        if (!set)
            return std::nullopt;
        united = united.unitedWith(*set);
        common = common.intersectedWith(*set);
    }
    const bool intersection = inequalities && node.name != u"or" && !common.ranges().empty();
    return intersection ? common : united;
}

Reading combined(const Expression &node, WorkBudget &budget)
{
    const Reading left = readRealSet(node.parts[0], budget);
    const Reading right = left ? readRealSet(node.parts[1], budget) : std::nullopt;
    if (!right)
        return std::nullopt;
    if (node.kind == Kind::Union)
        return left->unitedWith(*right);
    if (node.kind == Kind::Intersection)
        return left->intersectedWith(*right);
    return left->intersectedWith(right->complement());
}

} // namespace

int compareEnds(const RangeEnd &a, const RangeEnd &b)
{
    if (a.infinity != 0 || b.infinity != 0)
        return a.infinity < b.infinity ? -1 : a.infinity > b.infinity ? 1 : 0;
    if (a.value.nearlyEquals(b.value))
        return 0;
    return mpfr_cmp(a.value.real(), b.value.real()) < 0 ? -1 : 1;
}

RealSet::RealSet(std::vector<Range> ranges)
{
    ranges.erase(std::remove_if(ranges.begin(), ranges.end(), isEmpty), ranges.end());
    std::sort(ranges.begin(), ranges.end(), beginsBefore);
    for (Range &range : ranges) {
        if (m_ranges.empty() || !touches(m_ranges.back(), range)) {
            m_ranges.push_back(std::move(range));
            continue;
        }
        Range &last = m_ranges.back();
        const int order = compareEnds(range.high, last.high);
        if (order > 0) {
            last.high = range.high;
            last.highClosed = range.highClosed;
        } else if (order == 0) {
            last.highClosed = last.highClosed || range.highClosed;
        }
    }
}

RealSet RealSet::all()
{
    return RealSet({Range{{-1, {}}, {1, {}}, false, false}});
}

RealSet RealSet::point(const RangeEnd &end)
{
    return RealSet({Range{end, end, true, true}});
}

RealSet RealSet::unitedWith(const RealSet &other) const
{
    std::vector<Range> both = m_ranges;
    both.insert(both.end(), other.m_ranges.begin(), other.m_ranges.end());
    return RealSet(std::move(both));
}

RealSet RealSet::complement() const
{
    std::vector<Range> gaps;
    RangeEnd low{-1, {}};
    bool lowClosed = false;
    for (const Range &range : m_ranges) {
        gaps.push_back({low, range.low, lowClosed, !range.lowClosed && range.low.infinity == 0});
        low = range.high;
        lowClosed = !range.highClosed && range.high.infinity == 0;
    }
    gaps.push_back({low, {1, {}}, lowClosed, false});
    return RealSet(std::move(gaps));
}

RealSet RealSet::intersectedWith(const RealSet &other) const
{
    return complement().unitedWith(other.complement()).complement();
}

bool RealSet::equals(const RealSet &other) const
{
    return std::equal(m_ranges.begin(), m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end(),
        [](const Range &a, const Range &b) {
            return compareEnds(a.low, b.low) == 0 && compareEnds(a.high, b.high) == 0
                && a.lowClosed == b.lowClosed && a.highClosed == b.highClosed;
        });
}

bool isInequality(const ExpressionPtr &node)
{
    return node && node->kind == Kind::Relation
        && std::all_of(node->relations.begin(), node->relations.end(), [](Relation relation) {
               return relation != Relation::Equal && relation != Relation::Approximately
                   && relation != Relation::In;
           });
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
            return RealSet::all();
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

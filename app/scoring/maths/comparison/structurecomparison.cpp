#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/extraction/answerlabel.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/values/realset.h"
#include "app/scoring/maths/values/values.h"
#include "app/scoring/patterns.h"

#include <QScopeGuard>
#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr std::size_t longestList = 200;

bool isAnyOf(const ExpressionPtr &node, std::initializer_list<Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), node->kind) != kinds.end();
}

/// Sets that are written as such, not as a list or an inequality.
bool isWrittenSet(const ExpressionPtr &node)
{
    return isAnyOf(node,
               {Kind::Set, Kind::SetWhere, Kind::Interval, Kind::Union, Kind::Intersection, Kind::Difference})
        || isConstant(node, u"emptyset") || isConstant(node, u"R");
}

bool isCollection(const ExpressionPtr &node)
{
    return isWrittenSet(node) || isAnyOf(node, {Kind::Tuple, Kind::Bracket, Kind::List, Kind::Matrix});
}

bool isVector(const ExpressionPtr &node)
{
    return node->kind == Kind::Matrix && (node->columns == 1 || node->columns == node->parts.size());
}

/// "p = 5, q = 2": every item has another name, so that the order says which value is whose.
bool namesItsItems(const ExpressionPtr &node, WorkBudget &budget)
{
    QStringList names;
    QStringList letters; // x_1 and x_2 only count the solutions
    for (const ExpressionPtr &part : node->parts) {
        const auto answer = labelledAnswer(part);
        if (!answer || !answer->label)
            return false;
        names += normalForm(answer->label, budget);
        letters += names.last().section(u'_', 0, 0);
    }
    return names.removeDuplicates() == 0 && (letters.removeDuplicates() == 0 || letters.size() > 1);
}

std::vector<ExpressionPtr> valuesOf(const ExpressionPtr &node)
{
    std::vector<ExpressionPtr> values;
    for (const ExpressionPtr &part : node->parts) {
        const auto answer = labelledAnswer(part);
        values.push_back(answer ? answer->values.front() : part);
    }
    return values;
}

/// f(x) = … and y = … say the same; f(2) = … and f(3) = … do not.
bool isFunctionName(const ExpressionPtr &node)
{
    const bool ofAVariable = node->kind == Kind::Call && !variablesOf(node).isEmpty()
        && !wordList<"functions">().contains(node->name);
    return ofAVariable || (node->kind == Kind::Symbol && node->name == u"y");
}

bool holdsValuesOnly(const ExpressionPtr &relation)
{
    return std::none_of(relation->parts.begin(), relation->parts.end(), holdsCollections);
}

std::vector<ExpressionPtr> withoutDuplicates(const std::vector<ExpressionPtr> &items, WorkBudget &budget)
{
    std::vector<ExpressionPtr> kept;
    QStringList seen;
    for (const ExpressionPtr &item : items) {
        const QString form = normalForm(item, budget);
        if (seen.contains(form))
            continue;
        seen += form;
        kept.push_back(item);
    }
    return kept;
}

class StructureComparison {
public:
    StructureComparison(const ComparisonOptions &options, WorkBudget &budget)
        : m_options(options)
        , m_budget(budget)
    {
    }

    MathFinding compare(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        return compareSettled(settled(expected, m_budget), settled(answer, m_budget));
    }

private:
    MathFinding compareSettled(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        m_budget.spend();
        if (++m_depth > WorkBudget::deepestNesting)
            throw WorkLimitReached();
        const auto leave = qScopeGuard([this] { --m_depth; });
        if (expected->kind == Kind::Relation || answer->kind == Kind::Relation)
            return compareRelations(expected, answer);
        if (isCollection(expected) || isCollection(answer))
            return compareCollections(expected, answer);
        if (holdsCollections(expected) != holdsCollections(answer))
            return differentBy(ComparisonReasons::otherKind);
        return compareValues(expected, answer, m_options, m_budget);
    }

    MathFinding compareRelations(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        const bool both = expected->kind == Kind::Relation && answer->kind == Kind::Relation;
        if (isInequality(expected) || isInequality(answer))
            return compareInequalities(expected, answer);
        if (both) {
            const MathFinding labelled = compareLabelled(expected, answer);
            const bool values = !holdsValuesOnly(expected) || !holdsValuesOnly(answer);
            return labelled.isEqual() || values ? labelled : compareEquations(expected, answer);
        }
        const auto right = labelledAnswer(expected);
        const auto given = labelledAnswer(answer);
        const bool functionNamed = right && right->label && right->label->kind == Kind::Call
            && right->label->name != u"abs" && wordList<"functions">().contains(right->label->name);
        if (expected->kind == Kind::Relation && (!right || functionNamed)) // "sin x = a" asks for more than a
            return differentBy(ComparisonReasons::equationExpected);
        if (answer->kind == Kind::Relation && !given)
            return differentBy(ComparisonReasons::answerIsEquation);
        return compareAnyOf(
            right ? right->values : std::vector{expected}, given ? given->values : std::vector{answer});
    }

    MathFinding compareAnyOf(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer)
    {
        MathFinding last;
        for (const ExpressionPtr &right : expected) {
            for (const ExpressionPtr &given : answer) {
                const MathFinding finding = compare(right, given);
                if (finding.isEqual() || last.rule.isEmpty())
                    last = finding;
                if (last.isEqual())
                    return last;
            }
        }
        return last;
    }

    /// x = 3 and k = 3 answer different questions; where one side has no name, or both names are functions,
    /// values decide.
    MathFinding compareLabelled(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        const auto right = labelledAnswer(expected);
        const auto given = labelledAnswer(answer);
        if (!right || !given)
            return differentBy(ComparisonReasons::differentEquations);
        const bool named = right->label && given->label;
        const bool sameName = !named
            || normalForm(right->label, m_budget) == normalForm(given->label, m_budget)
            || right->label->kind == Kind::Text || given->label->kind == Kind::Text
            || (isFunctionName(right->label) && isFunctionName(given->label));
        if (!sameName)
            return differentBy(ComparisonReasons::differentNames);
        return compareAnyOf(right->values, given->values);
    }

    MathFinding compareEquations(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        if (expected->parts.size() != 2 || answer->parts.size() != 2
            || expected->relations != answer->relations)
            return differentBy(ComparisonReasons::differentEquations);
        if (expected->relations[0] != Relation::Equal)
            return compareAnyOf({expected->parts[1]}, {answer->parts[1]});
        return compareUpToFactor(
            differenceOfSides(expected), differenceOfSides(answer), FactorSign::Any, m_budget);
    }

    MathFinding compareInequalities(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        const bool answerMayRelate = expected->kind == Kind::Relation && isInequality(expected);
        if (isInequality(answer) && !answerMayRelate && !m_options.inequalityForSet
            && expected->kind != Kind::List)
            return differentBy(ComparisonReasons::inequalityGiven);
        if (const auto sets = compareAsRealSets(expected, answer))
            return *sets;
        if (!isInequality(expected) || !isInequality(answer) || expected->parts.size() != 2
            || answer->parts.size() != 2)
            return differentBy(ComparisonReasons::otherInequality);
        const Relation right = expected->relations[0];
        const Relation given = answer->relations[0];
        const auto isEither = [](Relation relation, Relation one, Relation other) {
            return relation == one || relation == other;
        };
        const bool turned = isEither(right, Relation::Less, Relation::LessEqual)
            != isEither(given, Relation::Less, Relation::LessEqual);
        const bool otherClosed = isEither(right, Relation::LessEqual, Relation::GreaterEqual)
            != isEither(given, Relation::LessEqual, Relation::GreaterEqual);
        const bool unequal = right == Relation::NotEqual;
        if (unequal != (given == Relation::NotEqual) || otherClosed)
            return differentBy(ComparisonReasons::otherInequality);
        const ExpressionPtr difference = differenceOfSides(answer);
        return compareUpToFactor(differenceOfSides(expected),
            turned ? makeNode(Kind::Negate, {difference}) : difference,
            unequal ? FactorSign::Any : FactorSign::Positive, m_budget);
    }

    /// Empty where one of them is not a set of real numbers that can be worked out.
    std::optional<MathFinding> compareAsRealSets(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        const auto variableOf = [](const ExpressionPtr &node) {
            return isInequality(node) ? variablesOf(node) : QStringList();
        };
        const QStringList right = variableOf(expected);
        const QStringList given = variableOf(answer);
        if (!right.isEmpty() && !given.isEmpty() && right != given)
            return differentBy(ComparisonReasons::differentVariables);
        const auto rightSet = readRealSet(expected, m_budget);
        const auto givenSet = rightSet ? readRealSet(answer, m_budget) : std::nullopt;
        if (!givenSet)
            return std::nullopt;
        m_budget.spend(static_cast<qint64>(interval_count(*rightSet)));
        m_budget.spend(static_cast<qint64>(interval_count(*givenSet)));
        return *rightSet == *givenSet ? equalBy(ComparisonReasons::sameSet)
                                      : differentBy(ComparisonReasons::differentSets);
    }

    MathFinding compareCollections(const ExpressionPtr &expected, const ExpressionPtr &answer)
    {
        const auto ordered = {Kind::Matrix, Kind::Tuple, Kind::Bracket};
        if (isAnyOf(expected, ordered) && isAnyOf(answer, ordered)) {
            const bool oneVector = isVector(expected) != isVector(answer);
            if (expected->columns != answer->columns && expected->kind == answer->kind && !oneVector)
                return differentBy(ComparisonReasons::matrixSize);
            if (oneVector || expected->kind == answer->kind)
                return compareInOrder(expected->parts, answer->parts);
        }
        if (expected->kind == Kind::Interval && answer->kind == Kind::Interval) {
            if (expected->leftClosed != answer->leftClosed || expected->rightClosed != answer->rightClosed)
                return differentBy(ComparisonReasons::otherEnds);
            return compareInOrder(expected->parts, answer->parts);
        }
        if (isAnyOf(expected, {Kind::Set, Kind::List}) && isAnyOf(answer, {Kind::Set, Kind::List})) {
            const bool sets = expected->kind == Kind::Set || answer->kind == Kind::Set;
            if (!sets && namesItsItems(expected, m_budget) != namesItsItems(answer, m_budget))
                return compareInOrder(valuesOf(expected), valuesOf(answer));
            const auto itemsOf = [&](const ExpressionPtr &node) {
                return sets ? withoutDuplicates(node->parts, m_budget) : node->parts;
            };
            const MathFinding inAnyOrder = compareInAnyOrder(itemsOf(expected), itemsOf(answer));
            const bool ranges = std::any_of(expected->parts.begin(), expected->parts.end(), isInequality);
            if (inAnyOrder.isEqual() || !ranges)
                return inAnyOrder;
        }
        const bool bracketsForSet = expected->kind == Kind::Set && answer->kind == Kind::Bracket
            && answer->parts.size() > 2; // two may be an interval
        if (bracketsForSet)
            return compareInAnyOrder(withoutDuplicates(expected->parts, m_budget), answer->parts);
        const bool writtenSets = isWrittenSet(expected) || isWrittenSet(answer)
            || (expected->kind == Kind::List && answer->kind == Kind::List);
        const auto pairs = {Kind::Tuple, Kind::Bracket};
        const bool pairForSet = (isAnyOf(expected, pairs) && answer->kind == Kind::Set)
            || (isAnyOf(answer, pairs) && expected->kind == Kind::Set);
        if (writtenSets && !pairForSet) {
            if (const auto sets = compareAsRealSets(expected, answer))
                return *sets;
        }
        if (expected->kind == Kind::Union && answer->kind == Kind::Union)
            return compareInAnyOrder(expected->parts, answer->parts);
        const bool tupleAndList = (expected->kind == Kind::Tuple && answer->kind == Kind::List)
            || (expected->kind == Kind::List && answer->kind == Kind::Tuple);
        if (tupleAndList)
            return compareInOrder(valuesOf(expected), valuesOf(answer));
        const auto only = [](const ExpressionPtr &node) {
            return isAnyOf(node, {Kind::Set, Kind::List}) && node->parts.size() == 1 ? node->parts[0]
                                                                                     : nullptr;
        };
        if (only(expected) && !isCollection(answer))
            return compareSettled(only(expected), answer);
        if (only(answer) && !isCollection(expected))
            return compareSettled(expected, only(answer));
        return differentBy(ComparisonReasons::otherKind);
    }

    MathFinding compareInOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer)
    {
        if (expected.size() != answer.size())
            return differentBy(Message(ComparisonReasons::otherParts,
                {QString::number(answer.size()), QString::number(expected.size())}));
        MathFinding unknown;
        Message rule;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const MathFinding part = compare(expected[i], answer[i]);
            if (part.match == Match::Different)
                return differentBy(
                    Message(ComparisonReasons::partDiffers, {QString::number(i + 1), part.rule}));
            if (part.match == Match::Unknown)
                unknown = part;
            if (rule.isEmpty() || part.rule.id != QLatin1String(ComparisonReasons::exactlyEqual.id))
                rule = part.rule;
        }
        if (!unknown.rule.isEmpty())
            return unknown;
        return equalBy(expected.empty() ? Message(ComparisonReasons::bothEmpty)
                                        : Message(ComparisonReasons::partByPart, {rule}));
    }

    MathFinding compareInAnyOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer)
    {
        if (expected.size() != answer.size())
            return differentBy(Message(ComparisonReasons::otherItems,
                {QString::number(answer.size()), QString::number(expected.size())}));
        if (expected.size() > longestList)
            throw WorkLimitReached();
        std::vector<ExpressionPtr> left = answer;
        bool unknown = false;
        Message rule;
        for (const ExpressionPtr &item : expected) {
            const auto found = std::find_if(left.begin(), left.end(), [&](const ExpressionPtr &candidate) {
                const MathFinding finding = compare(item, candidate);
                unknown = unknown || finding.match == Match::Unknown;
                if (finding.isEqual()
                    && (rule.isEmpty()
                        || finding.rule.id != QLatin1String(ComparisonReasons::exactlyEqual.id)))
                    rule = finding.rule;
                return finding.isEqual();
            });
            if (found == left.end())
                return unknown ? unknownBecause(ComparisonReasons::itemUndecided)
                               : differentBy(ComparisonReasons::itemMissing);
            left.erase(found);
        }
        return equalBy({ComparisonReasons::inAnyOrder, {rule}});
    }

    const ComparisonOptions &m_options;
    WorkBudget &m_budget;
    int m_depth = 0;
};

} // namespace

MathFinding compareStructures(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget)
{
    return StructureComparison(options, budget).compare(expected, answer);
}

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/maths/expression.h"
#include "app/scoring/maths/finding.h"

namespace Pennybench {

/// Compares two trees of any kind: values, lists, tuples, sets, intervals, matrices, equations, inequalities.
/// expected and answer are not interchangeable.
class StructureComparison {
public:
    StructureComparison(const ComparisonOptions &options, WorkBudget &budget);

    Finding compare(const ExpressionPtr &expected, const ExpressionPtr &answer);

private:
    Finding compareSettled(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareRelations(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareEquations(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareInequalities(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareLabelled(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareAnyOf(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);
    std::optional<Finding> compareAsRealSets(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareCollections(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareIntervals(const ExpressionPtr &expected, const ExpressionPtr &answer);
    Finding compareInOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);
    Finding compareInAnyOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);

    const ComparisonOptions &m_options;
    WorkBudget &m_budget;
    int m_depth = 0;
};

/// A tree ready for comparison: matrices worked out, ± expanded, nested unions flat, "k ∈ Z" beside other
/// items dropped.
ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget);

} // namespace Pennybench

#pragma once

#include "app/scoring/maths/comparison/finding.h"
#include "app/scoring/maths/reading/expression.h"

namespace Pennybench::Scoring {

/// Compares two trees of any kind: values, lists, tuples, sets, intervals, matrices, equations, inequalities.
/// expected and answer are not interchangeable.
class StructureComparison {
public:
    StructureComparison(const ComparisonOptions &options, WorkBudget &budget);

    MathFinding compare(const ExpressionPtr &expected, const ExpressionPtr &answer);

private:
    MathFinding compareSettled(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareRelations(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareEquations(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareInequalities(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareLabelled(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareAnyOf(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);
    std::optional<MathFinding> compareAsRealSets(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareCollections(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareIntervals(const ExpressionPtr &expected, const ExpressionPtr &answer);
    MathFinding compareInOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);
    MathFinding compareInAnyOrder(
        const std::vector<ExpressionPtr> &expected, const std::vector<ExpressionPtr> &answer);

    const ComparisonOptions &m_options;
    WorkBudget &m_budget;
    int m_depth = 0;
};

} // namespace Pennybench::Scoring

#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/values/numericvalue.h"

#include <QStringList>

#include <random>

namespace Pennybench::Scoring {

namespace {

constexpr int enoughPoints = 8;

bool namesI(const Expression &node)
{
    return node.kind == Kind::Constant && node.name == u"i";
}

bool hasPlainLogarithm(const Expression &node)
{
    return node.kind == Kind::Call && node.name == u"log";
}

/// The points at which everything is tried: 6 positive, 5 whole, 5 of either sign.
class Points {
public:
    static constexpr int count = 16;

    explicit Points(const QStringList &variables)
        : m_variables(variables)
    {
    }

    EvaluationPoint next()
    {
        EvaluationPoint point;
        for (const QString &name : m_variables)
            point.variables.insert(name, ComplexNumber(coordinate()));
        ++m_index;
        return point;
    }

private:
    double coordinate()
    {
        const double fraction = static_cast<double>(m_random() >> 11) * 0x1p-53;
        if (m_index < 6)
            return 0.3 + 3 * fraction;
        if (m_index < 11)
            return 2 + std::floor(9 * fraction);
        return -3 + 6 * fraction;
    }

    QStringList m_variables;
    std::mt19937_64 m_random{20'250'131}; // always the same points: the same pair gets the same verdict
    int m_index = 0;
};

struct PairOfValues {
    std::optional<ComplexNumber> a;
    std::optional<ComplexNumber> b;
    bool comparable = false;
};

PairOfValues valuesAt(const ExpressionPtr &a, const ExpressionPtr &b, const EvaluationPoint &point,
    bool complex, WorkBudget &budget)
{
    PairOfValues values{numericValue(a, point, budget), numericValue(b, point, budget)};
    values.comparable = values.a && values.b && (complex || (values.a->isReal() && values.b->isReal()));
    return values;
}

MathFinding compareReadingLogarithms(const ExpressionPtr &a, const ExpressionPtr &b, PlainLogarithm logarithm,
    bool complex, WorkBudget &budget)
{
    const QStringList variables = variablesOf(a);
    Points points(variables);
    int agreed = 0;
    for (int i = 0; i < (variables.isEmpty() ? 1 : Points::count); ++i) {
        EvaluationPoint point = points.next();
        point.logarithm = logarithm;
        const PairOfValues values = valuesAt(a, b, point, complex || variables.isEmpty(), budget);
        if (!values.comparable)
            continue;
        if (!values.a->nearlyEquals(*values.b))
            return differentBy(variables.isEmpty() ? ComparisonReasons::differentValues
                                                   : ComparisonReasons::testedDifferent);
        ++agreed;
    }
    if (variables.isEmpty() && agreed == 1)
        return equalBy(ComparisonReasons::equalToDigits);
    if (agreed >= enoughPoints)
        return equalBy(Message(ComparisonReasons::equalAtPoints, {QString::number(agreed)}));
    return unknownBecause(ComparisonReasons::tooFewPoints);
}

/// Where too few points have real values on both sides, as under a root of several variables, complex values
/// may show that both are equal. That they differ there proves nothing.
MathFinding compareReadingLogarithms(
    const ExpressionPtr &a, const ExpressionPtr &b, PlainLogarithm logarithm, WorkBudget &budget)
{
    const bool complex = anyNode(a, namesI) || anyNode(b, namesI);
    const MathFinding first = compareReadingLogarithms(a, b, logarithm, complex, budget);
    if (complex || first.match != Match::Unknown)
        return first;
    const MathFinding second = compareReadingLogarithms(a, b, logarithm, true, budget);
    return second.isEqual() ? second : first;
}

} // namespace

MathFinding compareAtPoints(const ExpressionPtr &a, const ExpressionPtr &b, WorkBudget &budget)
{
    if (variablesOf(a) != variablesOf(b))
        return differentBy(ComparisonReasons::differentVariables);
    const MathFinding first = compareReadingLogarithms(a, b, PlainLogarithm::Decimal, budget);
    if (first.isEqual() || (!anyNode(a, hasPlainLogarithm) && !anyNode(b, hasPlainLogarithm)))
        return first;
    MathFinding natural = compareReadingLogarithms(a, b, PlainLogarithm::Natural, budget);
    natural.rule = {ComparisonReasons::naturalLogarithm, {natural.rule}};
    return natural.isEqual() ? natural : first;
}

MathFinding compareUpToFactor(
    const ExpressionPtr &a, const ExpressionPtr &b, FactorSign sign, WorkBudget &budget)
{
    const QStringList variables = variablesOf(a);
    if (variables != variablesOf(b) || variables.isEmpty())
        return differentBy(ComparisonReasons::differentVariables);
    const bool complex = anyNode(a, namesI) || anyNode(b, namesI);
    Points points(variables);
    std::optional<ComplexNumber> factor;
    int agreed = 0;
    for (int i = 0; i < Points::count; ++i) {
        const PairOfValues values = valuesAt(a, b, points.next(), complex, budget);
        if (!values.comparable || (values.a->nearlyZero() && values.b->nearlyZero()))
            continue;
        if (values.a->nearlyZero() != values.b->nearlyZero())
            return differentBy(ComparisonReasons::otherSolutions);
        const ComplexNumber ratio = *values.a / *values.b;
        if (factor && !factor->nearlyEquals(ratio))
            return differentBy(ComparisonReasons::otherFactor);
        factor = ratio;
        ++agreed;
    }
    if (agreed < enoughPoints)
        return unknownBecause(ComparisonReasons::tooFewPoints);
    const bool positive = factor->isReal() && mpfr_sgn(factor->real()) > 0;
    if (sign == FactorSign::Positive && !positive)
        return differentBy(ComparisonReasons::otherDirection);
    return equalBy(Message(ComparisonReasons::sameUpToFactor, {QString::number(agreed)}));
}

} // namespace Pennybench::Scoring

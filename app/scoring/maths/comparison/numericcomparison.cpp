#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/values/numericvalue.h"

#include <QStringList>

#include <random>
#include <utility>

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

/// Two expressions and how their values are compared.
struct NumericTest {
    const ExpressionPtr &a;
    const ExpressionPtr &b;
    bool complex = anyNode(a, namesI) || anyNode(b, namesI); ///< values that are not real count too
    PlainLogarithm logarithm = PlainLogarithm::Decimal;
};

/// How many of 16 points agree, 6 positive, 5 whole, 5 of either sign, always the same ones; empty as soon as
/// one does not. Points at which a value is missing, or about which agree says nothing, do not count.
template <typename Agree>
std::optional<int> agreeingPoints(const NumericTest &test, WorkBudget &budget, const Agree &agree)
{
    const QStringList variables = variablesOf(test.a);
    std::mt19937_64 random(20'250'131);
    int agreed = 0;
    for (int i = 0; i < (variables.isEmpty() ? 1 : 16); ++i) {
        EvaluationPoint point{{}, test.logarithm};
        for (const QString &name : variables) {
            const double fraction = static_cast<double>(random() >> 11) * 0x1p-53;
            point.variables.insert(name,
                i < 6        ? 0.3 + 3 * fraction
                    : i < 11 ? 2 + std::floor(9 * fraction)
                             : -3 + 6 * fraction);
        }
        const auto a = numericValue(test.a, point, budget);
        const auto b = numericValue(test.b, point, budget);
        if (!a || !b || (!test.complex && !variables.isEmpty() && !(isReal(*a) && isReal(*b))))
            continue;
        const std::optional<bool> same = agree(*a, *b);
        if (same == false)
            return std::nullopt;
        agreed += same ? 1 : 0;
    }
    return agreed;
}

MathFinding compareAtPoints(const NumericTest &test, WorkBudget &budget)
{
    const auto agreed = agreeingPoints(test, budget, nearlyEqual);
    const bool constants = variablesOf(test.a).isEmpty();
    if (!agreed)
        return differentBy(
            constants ? ComparisonReasons::differentValues : ComparisonReasons::testedDifferent);
    if (constants && *agreed == 1)
        return equalBy(ComparisonReasons::equalToDigits);
    return *agreed >= enoughPoints
        ? equalBy(Message(ComparisonReasons::equalAtPoints, {QString::number(*agreed)}))
        : unknownBecause(ComparisonReasons::tooFewPoints);
}

/// Where too few points have real values on both sides, as under a root of several variables, complex values
/// may show that both are equal. That they differ there proves nothing.
MathFinding compareReadingLogarithms(NumericTest test, WorkBudget &budget)
{
    const MathFinding first = compareAtPoints(test, budget);
    if (test.complex || first.match != Match::Unknown)
        return first;
    test.complex = true;
    const MathFinding second = compareAtPoints(test, budget);
    return second.isEqual() ? second : first;
}

} // namespace

MathFinding compareAtPoints(const ExpressionPtr &a, const ExpressionPtr &b, WorkBudget &budget)
{
    if (variablesOf(a) != variablesOf(b))
        return differentBy(ComparisonReasons::differentVariables);
    NumericTest test{a, b};
    const MathFinding first = compareReadingLogarithms(test, budget);
    if (first.isEqual() || (!anyNode(a, hasPlainLogarithm) && !anyNode(b, hasPlainLogarithm)))
        return first;
    test.logarithm = PlainLogarithm::Natural;
    const MathFinding natural = compareReadingLogarithms(test, budget);
    return natural.isEqual() ? equalBy({ComparisonReasons::naturalLogarithm, {natural.rule}}) : first;
}

MathFinding compareUpToFactor(
    const ExpressionPtr &a, const ExpressionPtr &b, FactorSign sign, WorkBudget &budget)
{
    if (variablesOf(a) != variablesOf(b) || variablesOf(a).isEmpty())
        return differentBy(ComparisonReasons::differentVariables);
    std::optional<ComplexNumber> factor;
    Message difference;
    const auto agreed = agreeingPoints({a, b}, budget,
        [&](const ComplexNumber &valueOfA, const ComplexNumber &valueOfB) -> std::optional<bool> {
            if (nearlyZero(valueOfA) && nearlyZero(valueOfB))
                return std::nullopt;
            const bool oneIsZero = nearlyZero(valueOfA) != nearlyZero(valueOfB);
            difference = oneIsZero ? ComparisonReasons::otherSolutions : ComparisonReasons::otherFactor;
            const auto before = std::exchange(factor, oneIsZero ? factor : valueOfA / valueOfB);
            return !oneIsZero && (!before || nearlyEqual(*before, *factor));
        });
    if (!agreed)
        return differentBy(difference);
    if (*agreed < enoughPoints)
        return unknownBecause(ComparisonReasons::tooFewPoints);
    if (sign == FactorSign::Positive && !(isReal(*factor) && factor->real() > 0))
        return differentBy(ComparisonReasons::otherDirection);
    return equalBy(Message(ComparisonReasons::sameUpToFactor, {QString::number(*agreed)}));
}

} // namespace Pennybench::Scoring

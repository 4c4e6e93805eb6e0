#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/values/numericvalue.h"
#include "app/scoring/maths/values/values.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr std::size_t digitsOfARounding = 3;
constexpr std::size_t digitsOfAnApproximation = 6;

/// Half of the last place of a number with so many decimals.
mpq_class halfUnit(int decimals)
{
    return mpq_class(1, 2 * powerOfTen(static_cast<unsigned long>(decimals)));
}

/// A number as it was written with a decimal mark.
struct Decimal {
    mpq_class halfUnit; ///< half of its last digit's place
    std::size_t significant = 0;
    int decimals = 0;
};

/// 1.23, -1.23, 12.5%, 1.23 × 10^5, 1.23 km; empty for all else.
std::optional<Decimal> writtenDecimal(const ExpressionPtr &node, WorkBudget &budget)
{
    if (node->kind == Kind::Number && node->decimals >= 0 && node->decimals <= 1000) {
        const mpz_class digits = abs(node->value->get_num())
            * powerOfTen(static_cast<unsigned long>(node->decimals)) / node->value->get_den();
        return Decimal{halfUnit(node->decimals), digits == 0 ? 1 : mpz_sizeinbase(digits.get_mpz_t(), 10),
            node->decimals};
    }
    const bool scientific =
        node->kind == Kind::Multiply && node->parts.size() == 2 && node->parts[1]->kind == Kind::Power;
    const bool sameDigits = node->kind == Kind::Negate || node->kind == Kind::Quantity;
    if (!scientific && !sameDigits && node->kind != Kind::Percent)
        return std::nullopt;
    auto inner = writtenDecimal(node->parts[0], budget);
    if (!inner || sameDigits)
        return inner;
    const auto factor = scientific ? exactValue(node->parts[1], budget) : mpq_class(1, 100);
    if (!factor)
        return std::nullopt;
    inner->halfUnit *= abs(*factor);
    return inner;
}

/// The value as a rational number, to 77 digits where it is irrational.
std::optional<mpq_class> closeValue(const ExpressionPtr &node, WorkBudget &budget)
{
    if (auto exact = exactValue(node, budget))
        return exact;
    const auto value = numericValue(node, {}, budget);
    if (!value || !isReal(*value) || exceeds(*value, 100'000))
        return std::nullopt;
    mpq_class result;
    mpfr_get_q(result.get_mpq_t(), realPart(*value));
    return result;
}

Message places(int decimals)
{
    return decimals == 1 ? Message(ComparisonReasons::oneDecimal)
                         : Message(ComparisonReasons::decimals, {QString::number(decimals)});
}

MathFinding compareRounded(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget)
{
    const auto answerDecimal = writtenDecimal(answer, budget);
    const auto expectedDecimal = writtenDecimal(expected, budget);
    if (!answerDecimal && !expectedDecimal)
        return differentBy(ComparisonReasons::differentValues);
    const auto right = closeValue(expected, budget);
    const auto given = right ? closeValue(answer, budget) : std::nullopt;
    if (!given)
        return unknownBecause(ComparisonReasons::undefinedValue);
    const mpq_class off = abs(*right - *given);
    if (options.precision && off <= halfUnit(*options.precision))
        return equalBy(Message(ComparisonReasons::equalAsAllowed, {places(*options.precision)}));
    const bool wholeExpected = exactValue(expected, budget) && right->get_den() == 1;
    const mpq_class allowance = wholeExpected
        ? mpq_class(std::min(mpq_class(abs(*right) / 1'000'000), mpq_class(1, 10'000)))
        : mpq_class(abs(*right) * 1'000'001 / 1'000'000'000'000);
    const Decimal &written = answerDecimal ? *answerDecimal : *expectedDecimal;
    const bool oneIsExact = !answerDecimal || !expectedDecimal;
    if (oneIsExact && written.significant >= digitsOfAnApproximation && off <= allowance)
        return equalBy(ComparisonReasons::withinAMillionth);
    const bool finer =
        !expectedDecimal || (answerDecimal && answerDecimal->halfUnit > expectedDecimal->halfUnit);
    if (answerDecimal && finer && answerDecimal->significant >= digitsOfARounding
        && off <= answerDecimal->halfUnit)
        return equalBy(Message(ComparisonReasons::roundedTo, {places(answerDecimal->decimals)}));
    return differentBy(ComparisonReasons::differentValues);
}

MathFinding compareNumbers(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget)
{
    const int expectedInfinity = infinitySign(expected);
    const int answerInfinity = infinitySign(answer);
    if (expectedInfinity != 0 || answerInfinity != 0)
        return expectedInfinity == answerInfinity ? equalBy(ComparisonReasons::bothInfinite)
                                                  : differentBy(ComparisonReasons::differentValues);
    const auto right = exactValue(expected, budget);
    const auto given = right ? exactValue(answer, budget) : std::nullopt;
    if (given && *right == *given)
        return equalBy(ComparisonReasons::exactlyEqual);
    const bool constants = variablesOf(expected).isEmpty() && variablesOf(answer).isEmpty();
    MathFinding finding =
        given ? differentBy(ComparisonReasons::differentValues) : compareAtPoints(expected, answer, budget);
    if (!finding.isEqual() && constants) {
        const MathFinding rounded = compareRounded(expected, answer, options, budget);
        if (rounded.isEqual() || finding.match == Match::Different)
            return rounded;
    }
    return finding;
}

/// A value taken apart into what surrounds it.
struct Wrapped {
    ExpressionPtr value;
    QString unit;
    bool percent = false;
    bool degrees = false;
    bool radians = false; ///< said in words
};

Wrapped unwrapped(ExpressionPtr node)
{
    Wrapped result;
    bool negative = false;
    for (;;) {
        if (node->kind == Kind::Quantity)
            result.unit = node->name;
        else if (node->kind == Kind::Percent)
            result.percent = true;
        else if (node->kind == Kind::Degree)
            result.degrees = true;
        else if (node->kind == Kind::Negate
            && (node->parts[0]->kind == Kind::Percent || node->parts[0]->kind == Kind::Quantity
                || node->parts[0]->kind == Kind::Degree))
            negative = !negative;
        else
            break;
        node = node->parts[0];
    }
    const QString angle = result.unit.isEmpty() ? QString() : canonicalUnit(result.unit);
    if (angle == u"degree" || angle == u"rad") {
        result.degrees = result.degrees || angle == u"degree";
        result.radians = angle == u"rad";
        result.unit.clear();
    }
    result.value = negative ? makeNode(Kind::Negate, {node}) : node;
    return result;
}

bool isUnitLetter(const ExpressionPtr &part)
{
    return part->kind == Kind::Symbol && part->name.size() == 1
        && QStringView(u"mgshlLtNJWVAKCF").contains(part->name.front());
}

bool isUnitFactor(const ExpressionPtr &part)
{
    return isUnitLetter(part)
        || (part->kind == Kind::Power && isUnitLetter(part->parts[0]) && isNumber(part->parts[1]));
}

/// 5 m and 12 m/s² where the letters can only be units: a number, and letters of units.
Wrapped withoutUnitLetters(Wrapped wrapped, WorkBudget &budget)
{
    ExpressionPtr node = wrapped.value;
    QString below;
    if (node->kind == Kind::Divide && isUnitFactor(node->parts[1])) {
        below = u'/' + normalForm(node->parts[1], budget);
        node = node->parts[0];
    }
    if (node->kind != Kind::Multiply)
        return wrapped;
    const auto first = std::find_if(node->parts.begin() + 1, node->parts.end(), isUnitFactor);
    const bool product = first != node->parts.end() && std::all_of(first, node->parts.end(), isUnitFactor)
        && std::all_of(node->parts.begin(), first,
            [](const ExpressionPtr &part) { return variablesOf(part).isEmpty(); });
    if (!product)
        return wrapped;
    QStringList units;
    for (auto part = first; part != node->parts.end(); ++part)
        units += normalForm(*part, budget);
    wrapped.value = joined(Kind::Multiply, {node->parts.begin(), first});
    wrapped.unit = units.join(u' ') + below;
    return wrapped;
}

/// Whether both name a unit, and not the same.
bool haveOtherUnits(const QString &expected, const QString &answer)
{
    if (expected.isEmpty() || answer.isEmpty())
        return false;
    const QString right = canonicalUnit(expected);
    const QString given = canonicalUnit(answer);
    return !right.isEmpty() && !given.isEmpty() && right != given && !sameText(expected, answer);
}

/// 10 % is 0.1, and where 10 is expected, or less than 1 and the question asks for percent, it is also 10.
MathFinding comparePercent(
    const Wrapped &expected, const Wrapped &answer, const ComparisonOptions &options, WorkBudget &budget)
{
    if (expected.percent == answer.percent)
        return compareNumbers(expected.value, answer.value, options, budget);
    const ExpressionPtr scaled = expected.percent ? makeNode(Kind::Multiply, {makeNumber(100), answer.value})
                                                  : makeNode(Kind::Percent, {answer.value});
    const MathFinding asHundredths = compareNumbers(expected.value, scaled, options, budget);
    if (asHundredths.isEqual())
        return equalBy({ComparisonReasons::percentAsHundredths, {asHundredths.rule}});
    const auto right = expected.percent ? std::nullopt : exactValue(expected.value, budget);
    if (right && abs(*right) < 1 && !options.percentAsked) // 0.25 is no 0.25 %
        return asHundredths;
    const MathFinding plain = compareNumbers(expected.value, answer.value, options, budget);
    return plain.isEqual() ? equalBy({ComparisonReasons::inPercent, {plain.rule}}) : asHundredths;
}

MathFinding compareDegrees(
    const Wrapped &expected, const Wrapped &answer, const ComparisonOptions &options, WorkBudget &budget)
{
    const MathFinding plain = compareNumbers(expected.value, answer.value, options, budget);
    const bool otherUnits = expected.degrees ? answer.radians : expected.radians;
    if (expected.degrees == answer.degrees || (plain.isEqual() && !otherUnits))
        return plain;
    const auto radians = [](const Wrapped &angle) {
        return angle.degrees ? makeNode(Kind::Degree, {angle.value}) : angle.value;
    };
    const MathFinding converted = compareNumbers(radians(expected), radians(answer), options, budget);
    return converted.isEqual() ? equalBy({ComparisonReasons::degreesAsRadians, {converted.rule}})
        : otherUnits           ? converted
                               : plain;
}

/// A time that may be a ratio, as that.
ExpressionPtr asRatio(const ExpressionPtr &node)
{
    return node->kind == Kind::Time && !node->parts.empty() ? makeNode(Kind::Ratio, node->parts) : node;
}

MathFinding compareBases(const ExpressionPtr &expected, const ExpressionPtr &answer)
{
    if (expected->kind != Kind::Base)
        return differentBy(ComparisonReasons::unexpectedBase);
    const bool bothNamed = answer->kind == Kind::Base;
    if (bothNamed && *expected->value != *answer->value)
        return differentBy(ComparisonReasons::differentBases);
    const QString digits = bothNamed ? answer->name
        : isNumber(answer)           ? QString::fromStdString(answer->value->get_str())
                                     : QString();
    if (digits != expected->name)
        return differentBy(ComparisonReasons::differentDigits);
    return equalBy(bothNamed ? ComparisonReasons::sameDigits : ComparisonReasons::sameDigitsWithoutBase);
}

bool holdsZero(const ExpressionPtr &ratio)
{
    return std::any_of(ratio->parts.begin(), ratio->parts.end(),
        [](const ExpressionPtr &part) { return isNumber(part) && *part->value == 0; });
}

MathFinding compareRatios(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget)
{
    if (expected->kind != Kind::Ratio || answer->kind != Kind::Ratio)
        return compareNumbers(expected, answer, options, budget);
    const std::vector<ExpressionPtr> &right = expected->parts;
    const std::vector<ExpressionPtr> &given = answer->parts;
    if (right.size() != given.size())
        return differentBy(ComparisonReasons::differentRatioLength);
    const bool zeros =
        holdsZero(expected) || holdsZero(answer); // cross products would make 0:5 and 0:7 equal
    for (std::size_t i = zeros ? 0 : 1; i < right.size(); ++i) {
        const MathFinding part = zeros ? compareNumbers(right[i], given[i], options, budget)
                                       : compareNumbers(makeNode(Kind::Multiply, {right[0], given[i]}),
                                           makeNode(Kind::Multiply, {right[i], given[0]}), options, budget);
        if (!part.isEqual())
            return part;
    }
    return equalBy(ComparisonReasons::sameRatio);
}

bool either(Kind kind, const ExpressionPtr &a, const ExpressionPtr &b)
{
    return a->kind == kind || b->kind == kind;
}

} // namespace

MathFinding compareValues(const ExpressionPtr &expected, const ExpressionPtr &given,
    const ComparisonOptions &options, WorkBudget &budget)
{
    Wrapped right = unwrapped(expected);
    Wrapped answer = unwrapped(given);
    if (variablesOf(right.value).isEmpty())
        answer = withoutUnitLetters(answer, budget);
    else if (variablesOf(answer.value).isEmpty() && !canonicalUnit(answer.unit).isEmpty())
        right = withoutUnitLetters(right, budget);
    if (either(Kind::Text, right.value, answer.value)) {
        const bool same =
            right.value->kind == answer.value->kind && sameText(right.value->name, answer.value->name);
        return same ? equalBy(ComparisonReasons::sameWords) : differentBy(ComparisonReasons::differentWords);
    }
    if (either(Kind::Time, right.value, answer.value)) {
        const ExpressionPtr ratio = asRatio(right.value);
        const ExpressionPtr other = asRatio(answer.value);
        const bool bothTimes = right.value->kind == answer.value->kind;
        if (bothTimes && *right.value->value == *answer.value->value)
            return equalBy(ComparisonReasons::sameTime);
        if (bothTimes || either(Kind::Time, ratio, other))
            return differentBy(ComparisonReasons::differentTimes);
        right.value = ratio;
        answer.value = other;
    }
    if (haveOtherUnits(right.unit, answer.unit))
        return differentBy(Message(ComparisonReasons::otherUnit, {answer.unit, right.unit}));
    if (either(Kind::Base, right.value, answer.value))
        return compareBases(right.value, answer.value);
    if (either(Kind::Ratio, right.value, answer.value))
        return compareRatios(right.value, answer.value, options, budget);
    if (right.degrees || answer.degrees)
        return compareDegrees(right, answer, options, budget);
    return comparePercent(right, answer, options, budget);
}

} // namespace Pennybench::Scoring

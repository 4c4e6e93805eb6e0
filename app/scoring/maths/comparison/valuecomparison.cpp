#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/values/numericvalue.h"
#include "app/scoring/maths/values/values.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr int digitsOfARounding = 3;
constexpr int digitsOfAnApproximation = 6;

mpq_class powerOfTen(long exponent)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(std::labs(exponent)));
    return exponent < 0 ? mpq_class(mpz_class(1), power) : mpq_class(power);
}

/// A number as it was written with a decimal mark.
struct Decimal {
    mpq_class value;
    mpq_class halfUnit; ///< half of its last digit's place
    int significant = 0;
    int decimals = 0;
};

Decimal scaledBy(Decimal decimal, const mpq_class &factor)
{
    decimal.value *= factor;
    decimal.halfUnit *= abs(factor);
    return decimal;
}

/// 1.23, -1.23, 12.5%, 1.23 × 10^5, 1.23 km; empty for all else.
std::optional<Decimal> writtenDecimal(const ExpressionPtr &node, WorkBudget &budget)
{
    switch (node->kind) {
    case Kind::Number: {
        if (node->decimals < 0 || node->decimals > 1000)
            return std::nullopt;
        const mpz_class digits =
            abs(node->value->get_num()) * powerOfTen(node->decimals).get_num() / node->value->get_den();
        const auto significant = digits == 0 ? 1 : mpz_sizeinbase(digits.get_mpz_t(), 10);
        return Decimal{
            *node->value, powerOfTen(-node->decimals) / 2, static_cast<int>(significant), node->decimals};
    }
    case Kind::Negate: {
        const auto inner = writtenDecimal(node->parts[0], budget);
        return inner ? std::optional(scaledBy(*inner, -1)) : std::nullopt;
    }
    case Kind::Percent: {
        const auto inner = writtenDecimal(node->parts[0], budget);
        return inner ? std::optional(scaledBy(*inner, mpq_class(1, 100))) : std::nullopt;
    }
    case Kind::Quantity:
        return writtenDecimal(node->parts[0], budget);
    case Kind::Multiply: {
        const bool scientific = node->parts.size() == 2 && node->parts[1]->kind == Kind::Power;
        const auto inner = scientific ? writtenDecimal(node->parts[0], budget) : std::nullopt;
        const auto factor = inner ? exactValue(node->parts[1], budget) : std::nullopt;
        return factor ? std::optional(scaledBy(*inner, *factor)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

/// The value as a rational number, to 77 digits where it is irrational.
std::optional<mpq_class> closeValue(const ExpressionPtr &node, WorkBudget &budget)
{
    if (auto exact = exactValue(node, budget))
        return exact;
    const auto value = numericValue(node, {}, budget);
    if (!value || !value->isReal() || value->exceeds(100'000))
        return std::nullopt;
    mpq_class result;
    mpfr_get_q(result.get_mpq_t(), value->real());
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
    if (options.precision && off <= powerOfTen(-*options.precision) / 2)
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
    const std::vector<ExpressionPtr> factors(node->parts.begin(), first);
    wrapped.value = factors.size() == 1 ? factors.front() : makeNode(Kind::Multiply, factors);
    wrapped.unit = units.join(u' ') + below;
    return wrapped;
}

MathFinding compareUnits(const QString &expected, const QString &answer)
{
    if (expected.isEmpty() || answer.isEmpty() || sameText(expected, answer))
        return equalBy({});
    const QString right = canonicalUnit(expected);
    const QString given = canonicalUnit(answer);
    if (!right.isEmpty() && !given.isEmpty() && right != given)
        return differentBy(Message(ComparisonReasons::otherUnit, {answer, expected}));
    return equalBy({});
}

ExpressionPtr hundredfold(const ExpressionPtr &node)
{
    return makeNode(Kind::Multiply, {makeNumber(100), node});
}

/// 10 % is 0.1, and where 10 is expected, or less than 1 and the question asks for percent, it is also 10.
MathFinding comparePercent(
    const Wrapped &expected, const Wrapped &answer, const ComparisonOptions &options, WorkBudget &budget)
{
    if (expected.percent == answer.percent)
        return compareNumbers(expected.value, answer.value, options, budget);
    const MathFinding asHundredths = expected.percent
        ? compareNumbers(expected.value, hundredfold(answer.value), options, budget)
        : compareNumbers(expected.value, makeNode(Kind::Percent, {answer.value}), options, budget);
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

MathFinding compareTimes(const ExpressionPtr &expected, const ExpressionPtr &answer)
{
    const bool same =
        expected->kind == Kind::Time && answer->kind == Kind::Time && *expected->value == *answer->value;
    return same ? equalBy(ComparisonReasons::sameTime) : differentBy(ComparisonReasons::differentTimes);
}

MathFinding compareBases(const ExpressionPtr &expected, const ExpressionPtr &answer)
{
    const auto digitsOf = [](const ExpressionPtr &node) {
        return node->kind == Kind::Base ? node->name
            : isNumber(node) && node->value->get_den() == 1
            ? QString::fromStdString(node->value->get_num().get_str())
            : QString();
    };
    const bool bothNamed = expected->kind == Kind::Base && answer->kind == Kind::Base;
    if (bothNamed && *expected->value != *answer->value)
        return differentBy(ComparisonReasons::differentBases);
    const QString right = digitsOf(expected);
    if (expected->kind != Kind::Base)
        return differentBy(ComparisonReasons::unexpectedBase);
    if (right.isEmpty() || right != digitsOf(answer))
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
    const bool both = expected->kind == Kind::Ratio && answer->kind == Kind::Ratio;
    if (!both)
        return compareNumbers(expected, answer, options, budget);
    if (expected->parts.size() != answer->parts.size())
        return differentBy(ComparisonReasons::differentRatioLength);
    if (holdsZero(expected) || holdsZero(answer)) { // cross products would make 0:5 and 0:7 equal
        for (std::size_t i = 0; i < expected->parts.size(); ++i) {
            const MathFinding part = compareNumbers(expected->parts[i], answer->parts[i], options, budget);
            if (!part.isEqual())
                return part;
        }
        return equalBy(ComparisonReasons::sameRatio);
    }
    for (std::size_t i = 1; i < expected->parts.size(); ++i) {
        const MathFinding step =
            compareNumbers(makeNode(Kind::Multiply, {expected->parts[0], answer->parts[i]}),
                makeNode(Kind::Multiply, {expected->parts[i], answer->parts[0]}), options, budget);
        if (!step.isEqual())
            return step;
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
        if (bothTimes || either(Kind::Time, ratio, other))
            return compareTimes(right.value, answer.value);
        right.value = ratio;
        answer.value = other;
    }
    if (const MathFinding units = compareUnits(right.unit, answer.unit); !units.isEqual())
        return units;
    if (either(Kind::Base, right.value, answer.value))
        return compareBases(right.value, answer.value);
    if (either(Kind::Ratio, right.value, answer.value))
        return compareRatios(right.value, answer.value, options, budget);
    if (right.degrees || answer.degrees)
        return compareDegrees(right, answer, options, budget);
    return comparePercent(right, answer, options, budget);
}

} // namespace Pennybench::Scoring

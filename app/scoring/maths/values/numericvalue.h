#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

#include <QHash>

#include <boost/multiprecision/mpc.hpp>

#include <optional>

namespace Pennybench::Scoring {

/// A complex number of 77 digits.
using ComplexNumber = boost::multiprecision::number<boost::multiprecision::mpc_complex_backend<77>,
    boost::multiprecision::et_off>;

inline mpfr_srcptr realPart(const ComplexNumber &number)
{
    return mpc_realref(number.backend().data());
}

inline mpfr_srcptr imaginaryPart(const ComplexNumber &number)
{
    return mpc_imagref(number.backend().data());
}

/// Whether the imaginary part is nothing but rounding.
bool isReal(const ComplexNumber &number);
/// Whether the number is larger than 2^exponent.
bool exceeds(const ComplexNumber &number, long exponent);
/// Equal to 55 digits, relative to the larger one or to 1.
bool nearlyEqual(const ComplexNumber &a, const ComplexNumber &b);
/// Less than 2^-180: nothing but the rounding of numbers near 1.
bool nearlyZero(const ComplexNumber &number);

/// The principal value; empty where it is undefined or too large.
std::optional<ComplexNumber> power(const ComplexNumber &base, const ComplexNumber &exponent);
/// The real root of a real number for an odd degree, else the principal one.
std::optional<ComplexNumber> root(const ComplexNumber &radicand, const ComplexNumber &degree);

/// How a logarithm without a base is read.
enum class PlainLogarithm { Decimal, Natural };

/// What an expression is at one point.
struct EvaluationPoint {
    QHash<QString, ComplexNumber> variables;
    PlainLogarithm logarithm = PlainLogarithm::Decimal;
};

/// The value to 77 digits; empty where it is undefined, infinite, too large or no number at all. Functions
/// that are not known (f(x), integrals, limits) get a value that depends on their name and arguments only, so
/// that equal calls are equal.
std::optional<ComplexNumber> numericValue(
    const ExpressionPtr &node, const EvaluationPoint &point, WorkBudget &budget);

} // namespace Pennybench::Scoring

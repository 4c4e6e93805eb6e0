#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

#include <QHash>

#include <gmpxx.h>
#include <mpc.h>

#include <optional>

namespace Pennybench::Scoring {

/// A complex number of 256 bits (77 digits). Values, no shared state.
class ComplexNumber {
public:
    static constexpr mpfr_prec_t bits = 256;

    ComplexNumber();
    explicit ComplexNumber(const mpq_class &real);
    explicit ComplexNumber(double real);
    ComplexNumber(const ComplexNumber &other);
    ComplexNumber(ComplexNumber &&other) noexcept;
    ComplexNumber &operator=(ComplexNumber other) noexcept;
    ~ComplexNumber();

    static ComplexNumber pi();
    static ComplexNumber e();
    static ComplexNumber i();

    mpc_ptr data() { return m_value; }
    mpc_srcptr data() const { return m_value; }
    mpfr_srcptr real() const { return mpc_realref(m_value); }
    mpfr_srcptr imaginary() const { return mpc_imagref(m_value); }

    bool isFinite() const;
    bool isZero() const;
    /// Whether the imaginary part is nothing but rounding.
    bool isReal() const;
    /// Whether the number is larger than 2^exponent.
    bool exceeds(long exponent) const;
    /// Equal to 55 digits, relative to the larger one or to 1.
    bool nearlyEquals(const ComplexNumber &other) const;
    /// Less than 2^-180: nothing but the rounding of numbers near 1.
    bool nearlyZero() const;

    friend ComplexNumber operator+(const ComplexNumber &a, const ComplexNumber &b) { return {mpc_add, a, b}; }
    friend ComplexNumber operator-(const ComplexNumber &a, const ComplexNumber &b) { return {mpc_sub, a, b}; }
    friend ComplexNumber operator*(const ComplexNumber &a, const ComplexNumber &b) { return {mpc_mul, a, b}; }
    /// b must not be zero.
    friend ComplexNumber operator/(const ComplexNumber &a, const ComplexNumber &b) { return {mpc_div, a, b}; }

private:
    using Operation = int (*)(mpc_ptr, mpc_srcptr, mpc_srcptr, mpc_rnd_t);
    ComplexNumber(Operation operation, const ComplexNumber &a, const ComplexNumber &b)
        : ComplexNumber()
    {
        operation(m_value, a.m_value, b.m_value, MPC_RNDNN);
    }

    mpc_t m_value;
};

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

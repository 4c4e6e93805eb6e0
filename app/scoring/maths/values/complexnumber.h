#pragma once

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

private:
    mpc_t m_value;
};

ComplexNumber operator+(const ComplexNumber &a, const ComplexNumber &b);
ComplexNumber operator-(const ComplexNumber &a, const ComplexNumber &b);
ComplexNumber operator*(const ComplexNumber &a, const ComplexNumber &b);
/// b must not be zero.
ComplexNumber operator/(const ComplexNumber &a, const ComplexNumber &b);
/// The principal value; empty where it is undefined or too large.
std::optional<ComplexNumber> power(const ComplexNumber &base, const ComplexNumber &exponent);
/// The real root of a real number for an odd degree, else the principal one.
std::optional<ComplexNumber> root(const ComplexNumber &radicand, const ComplexNumber &degree);

} // namespace Pennybench::Scoring

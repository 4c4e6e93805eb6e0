#include "app/scoring/maths/values/numericvalue.h"

#include <algorithm>
#include <utility>

namespace Pennybench::Scoring {

namespace {

constexpr mpc_rnd_t rounding = MPC_RNDNN;
constexpr long noiseBits = 180;

/// The power of two that a part is smaller than; very small for zero.
long exponentOf(mpfr_srcptr part)
{
    return mpfr_zero_p(part) != 0 ? -1'000'000'000 : mpfr_get_exp(part);
}

/// MPFR keeps constants and blocks for each thread, and nobody else gives them back.
struct ThreadCaches {
    ~ThreadCaches() { mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE); }
};

long exponentOf(const ComplexNumber &number)
{
    return std::max(exponentOf(number.real()), exponentOf(number.imaginary()));
}

} // namespace

ComplexNumber::ComplexNumber()
{
    static thread_local const ThreadCaches freedWithTheThread;
    mpc_init2(m_value, bits);
    mpc_set_ui(m_value, 0, rounding);
}

ComplexNumber::ComplexNumber(const mpq_class &real)
    : ComplexNumber()
{
    mpc_set_q(m_value, real.get_mpq_t(), rounding);
}

ComplexNumber::ComplexNumber(double real)
    : ComplexNumber()
{
    mpc_set_d(m_value, real, rounding);
}

ComplexNumber::ComplexNumber(const ComplexNumber &other)
    : ComplexNumber()
{
    mpc_set(m_value, other.m_value, rounding);
}

ComplexNumber::ComplexNumber(ComplexNumber &&other) noexcept
    : ComplexNumber()
{
    mpc_swap(m_value, other.m_value);
}

ComplexNumber &ComplexNumber::operator=(ComplexNumber other) noexcept
{
    mpc_swap(m_value, other.m_value);
    return *this;
}

ComplexNumber::~ComplexNumber()
{
    mpc_clear(m_value);
}

ComplexNumber ComplexNumber::pi()
{
    ComplexNumber result;
    mpfr_const_pi(mpc_realref(result.m_value), MPFR_RNDN);
    return result;
}

ComplexNumber ComplexNumber::e()
{
    ComplexNumber result(1.0);
    mpc_exp(result.m_value, result.m_value, rounding);
    return result;
}

ComplexNumber ComplexNumber::i()
{
    ComplexNumber result;
    mpc_set_ui_ui(result.m_value, 0, 1, rounding);
    return result;
}

bool ComplexNumber::isFinite() const
{
    return mpfr_number_p(real()) != 0 && mpfr_number_p(imaginary()) != 0;
}

bool ComplexNumber::isZero() const
{
    return mpfr_zero_p(real()) != 0 && mpfr_zero_p(imaginary()) != 0;
}

bool ComplexNumber::isReal() const
{
    return exponentOf(imaginary()) <= std::max(exponentOf(real()), 0L) - noiseBits;
}

bool ComplexNumber::exceeds(long exponent) const
{
    return exponentOf(*this) > exponent;
}

bool ComplexNumber::nearlyEquals(const ComplexNumber &other) const
{
    constexpr long beyondNoise = -1'000; // nothing that cancelled leaves that little
    const long larger = std::max(exponentOf(*this), exponentOf(other));
    const bool tiny = larger < beyondNoise && larger > -1'000'000'000;
    const long size = tiny ? larger : std::max(larger, 0L); // what cancelled was near 1
    return exponentOf(*this - other) <= size - noiseBits;
}

bool ComplexNumber::nearlyZero() const
{
    return exponentOf(*this) <= -noiseBits;
}

std::optional<ComplexNumber> power(const ComplexNumber &base, const ComplexNumber &exponent)
{
    ComplexNumber result;
    const bool integer = exponent.isReal() && mpfr_integer_p(exponent.real()) != 0;
    if (integer && !exponent.exceeds(10)) {
        const long n = mpfr_get_si(exponent.real(), MPFR_RNDN);
        if (n < 0 && base.isZero())
            return std::nullopt;
        mpc_pow_si(result.data(), base.data(), n, rounding);
    } else if (base.isZero()) {
        const bool positive = exponent.isReal() && mpfr_sgn(exponent.real()) > 0;
        return positive ? std::optional(ComplexNumber()) : std::nullopt;
    } else {
        mpc_log(result.data(), base.data(), rounding);
        result = result * exponent;
        if (!result.isFinite() || result.exceeds(64))
            return std::nullopt;
        mpc_exp(result.data(), result.data(), rounding);
    }
    return result.isFinite() ? std::optional(result) : std::nullopt;
}

std::optional<ComplexNumber> root(const ComplexNumber &radicand, const ComplexNumber &degree)
{
    if (!degree.isReal() || mpfr_zero_p(degree.real()) != 0)
        return std::nullopt;
    const ComplexNumber one(1.0);
    const bool integer = mpfr_integer_p(degree.real()) != 0 && !degree.exceeds(20);
    const bool odd = integer && mpfr_get_si(degree.real(), MPFR_RNDN) % 2 != 0;
    if (odd && radicand.isReal() && mpfr_sgn(radicand.real()) < 0) {
        const auto positive = power(ComplexNumber() - radicand, one / degree);
        return positive ? std::optional(ComplexNumber() - *positive) : std::nullopt;
    }
    if (integer && mpfr_get_si(degree.real(), MPFR_RNDN) == 2) {
        ComplexNumber result;
        mpc_sqrt(result.data(), radicand.data(), rounding);
        return result;
    }
    return power(radicand, one / degree);
}

} // namespace Pennybench::Scoring

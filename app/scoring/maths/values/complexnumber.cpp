#include "app/scoring/maths/values/numericvalue.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr long noiseBits = 180;
constexpr long exponentOfZero = -1'000'000'000;

/// The power of two that a part is smaller than; very small for zero.
long exponentOf(mpfr_srcptr part)
{
    return mpfr_zero_p(part) != 0 ? exponentOfZero : mpfr_get_exp(part);
}

long exponentOf(const ComplexNumber &number)
{
    return std::max(exponentOf(realPart(number)), exponentOf(imaginaryPart(number)));
}

bool isWhole(const ComplexNumber &number)
{
    return isReal(number) && mpfr_integer_p(realPart(number)) != 0;
}

long wholeOf(const ComplexNumber &number)
{
    return mpfr_get_si(realPart(number), MPFR_RNDN);
}

} // namespace

bool isReal(const ComplexNumber &number)
{
    return exponentOf(imaginaryPart(number)) <= std::max(exponentOf(realPart(number)), 0L) - noiseBits;
}

bool exceeds(const ComplexNumber &number, long exponent)
{
    return exponentOf(number) > exponent;
}

bool nearlyEqual(const ComplexNumber &a, const ComplexNumber &b)
{
    constexpr long beyondNoise = -1'000; // nothing that cancelled leaves that little
    const long larger = std::max(exponentOf(a), exponentOf(b));
    const bool tiny = larger < beyondNoise && larger > exponentOfZero;
    const long size = tiny ? larger : std::max(larger, 0L); // what cancelled was near 1
    return exponentOf(a - b) <= size - noiseBits;
}

bool nearlyZero(const ComplexNumber &number)
{
    return exponentOf(number) <= -noiseBits;
}

std::optional<ComplexNumber> power(const ComplexNumber &base, const ComplexNumber &exponent)
{
    if (isWhole(exponent) && !exceeds(exponent, 10)) {
        const long n = wholeOf(exponent);
        return n < 0 && base == 0 ? std::nullopt : std::optional<ComplexNumber>(pow(base, n));
    }
    if (base == 0)
        return isReal(exponent) && exponent.real() > 0 ? std::optional(base) : std::nullopt;
    const ComplexNumber logarithm = log(base) * exponent;
    return exceeds(logarithm, 64) ? std::nullopt : std::optional<ComplexNumber>(exp(logarithm));
}

std::optional<ComplexNumber> root(const ComplexNumber &radicand, const ComplexNumber &degree)
{
    if (!isReal(degree) || degree.real() == 0)
        return std::nullopt;
    const bool integer = isWhole(degree) && !exceeds(degree, 20);
    if (integer && wholeOf(degree) % 2 != 0 && isReal(radicand) && radicand.real() < 0) {
        const auto positive = power(ComplexNumber(0) - radicand, 1 / degree);
        return positive ? std::optional<ComplexNumber>(-*positive) : std::nullopt;
    }
    if (integer && wholeOf(degree) == 2)
        return sqrt(radicand);
    return power(radicand, 1 / degree);
}

} // namespace Pennybench::Scoring

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Pennybench::Models {

/// An exact amount in US dollars, counted in pico-dollars (1 USD = 10^12) in 64 bits: up to 9.2 million USD.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromPicodollars(qint64 value) { return Money(value); }
    /// "0.0028", "-1.5", "12"; empty for anything else, for more than 12 decimals and for amounts out of
    /// range.
    static std::optional<Money> fromDecimal(QStringView usd);

    constexpr qint64 picodollars() const { return m_picodollars; }
    /// For charts only, never for sums.
    constexpr double toDouble() const { return static_cast<double>(m_picodollars) / 1e12; }
    /// Exact, without trailing zeros and without an exponent: "0.000123", "0".
    QString toDecimal() const;

    constexpr Money &operator+=(Money other)
    {
        m_picodollars += other.m_picodollars;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_picodollars - b.m_picodollars); }
    friend constexpr Money operator*(Money a, qint64 n) { return Money(a.m_picodollars * n); }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 value)
        : m_picodollars(value)
    {
    }

    qint64 m_picodollars = 0;
};

} // namespace Pennybench::Models

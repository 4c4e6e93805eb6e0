#include "app/scoring/maths/values/values.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace Pennybench::Scoring {

namespace {

using Exact = std::optional<mpq_class>;
using Exacts = std::vector<mpq_class>;

constexpr std::size_t mostBits = 100'000;
constexpr unsigned long largestFactorial = 2'000;
constexpr long longestSum = 1'000;

std::size_t bitsOf(const mpq_class &value)
{
    return mpz_sizeinbase(value.get_num_mpz_t(), 2) + mpz_sizeinbase(value.get_den_mpz_t(), 2);
}

bool isInteger(const mpq_class &value)
{
    return value.get_den() == 1;
}

bool isSmall(const mpq_class &value, long limit)
{
    return isInteger(value) && abs(value) <= limit;
}

mpq_class integerPower(const mpq_class &base, unsigned long exponent)
{
    mpq_class result;
    mpz_pow_ui(result.get_num_mpz_t(), base.get_num_mpz_t(), exponent);
    mpz_pow_ui(result.get_den_mpz_t(), base.get_den_mpz_t(), exponent);
    return result;
}

/// The root where it is rational.
Exact exactRoot(const mpq_class &value, unsigned long degree)
{
    if (value < 0 && degree % 2 == 0)
        return std::nullopt;
    mpq_class root;
    const bool exact = mpz_root(root.get_num_mpz_t(), value.get_num_mpz_t(), degree) != 0
        && mpz_root(root.get_den_mpz_t(), value.get_den_mpz_t(), degree) != 0;
    return exact ? Exact(root) : std::nullopt;
}

template <typename Combine>
Exact accumulated(const Exacts &values, const Combine &combine)
{
    mpq_class result = values.front();
    for (auto value = values.begin() + 1; value != values.end(); ++value) {
        if (bitsOf(result) + bitsOf(*value) > 2 * mostBits)
            return std::nullopt;
        result = combine(result, *value);
    }
    return result;
}

Exact exactPower(const mpq_class &base, const mpq_class &exponent)
{
    if (base == 1)
        return base;
    const mpz_class &above = exponent.get_num();
    const mpz_class &below = exponent.get_den();
    if (!above.fits_slong_p() || below > 64 || (base == 0 && above <= 0))
        return std::nullopt;
    const auto size = static_cast<unsigned long>(std::labs(above.get_si()));
    if (size > mostBits || size * bitsOf(base) > mostBits)
        return std::nullopt;
    mpq_class result = integerPower(base, size);
    if (above < 0)
        result = 1 / result;
    if (below == 1)
        return result;
    return base < 0 ? std::nullopt : exactRoot(result, below.get_ui());
}

Exact factorial(const mpq_class &value, WorkBudget &budget)
{
    if (!isSmall(value, largestFactorial) || value < 0)
        return std::nullopt;
    const unsigned long n = value.get_num().get_ui();
    budget.spend(static_cast<qint64>(n / 8));
    return mpq_class(mpz_class::factorial(n));
}

mpz_class floorOf(const mpq_class &value)
{
    mpz_class result;
    mpz_fdiv_q(result.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return result;
}

Exact ofIntegers(const QString &name, const Exacts &values, WorkBudget &budget)
{
    if (!std::all_of(values.begin(), values.end(), isInteger))
        return std::nullopt;
    mpz_class result = values[0].get_num();
    if (name == u"binom") {
        if (values.size() != 2 || !isSmall(values[0], 10'000) || !isSmall(values[1], 10'000) || values[1] < 0)
            return std::nullopt;
        const unsigned long below = values[1].get_num().get_ui();
        budget.spend(static_cast<qint64>(below / 8));
        mpz_bin_ui(result.get_mpz_t(), values[0].get_num_mpz_t(), below);
        return mpq_class(result);
    }
    for (const mpq_class &value : values)
        (name == u"gcd" ? mpz_gcd : mpz_lcm)(result.get_mpz_t(), result.get_mpz_t(), value.get_num_mpz_t());
    return mpq_class(result);
}

bool isKnown(const QString &function)
{
    static const QStringList names = QStringLiteral("abs floor ceil min max gcd lcm binom").split(u' ');
    return names.contains(function);
}

Exact call(const QString &name, const Exacts &values, WorkBudget &budget)
{
    if (values.empty())
        return std::nullopt;
    if (name == u"abs")
        return mpq_class(abs(values[0]));
    if (name == u"floor")
        return mpq_class(floorOf(values[0]));
    if (name == u"ceil")
        return mpq_class(-floorOf(-values[0]));
    if (name == u"min")
        return *std::min_element(values.begin(), values.end());
    if (name == u"max")
        return *std::max_element(values.begin(), values.end());
    return ofIntegers(name, values, budget);
}

struct ExactEvaluation {
    WorkBudget &budget;
    QHash<QString, mpq_class> variables{};

    Exact of(const ExpressionPtr &node)
    {
        if (!node || node->kind >= Kind::Tuple || node->kind == Kind::PlusMinus
            || (node->kind == Kind::Call && !isKnown(node->name)))
            return std::nullopt;
        budget.spend();
        const Exact value = node->kind == Kind::Bound ? bound(*node) : ofParts(*node);
        const std::size_t bits = value ? bitsOf(*value) : 0;
        budget.spend(static_cast<qint64>(bits / 512));
        return bits > mostBits ? std::nullopt : value;
    }

    Exact ofParts(const Expression &node)
    {
        Exacts parts;
        for (const ExpressionPtr &part : node.parts) {
            const Exact value = of(part);
            if (!value)
                return std::nullopt;
            parts.push_back(*value);
        }
        switch (node.kind) {
        case Kind::Number:
            return node.value;
        case Kind::Symbol:
            return variables.contains(node.name) ? Exact(variables.value(node.name)) : std::nullopt;
        case Kind::Add:
        case Kind::Mixed:
            return accumulated(parts, std::plus<mpq_class>());
        case Kind::Multiply:
            return accumulated(parts, std::multiplies<mpq_class>());
        case Kind::Negate:
            return mpq_class(-parts[0]);
        case Kind::Divide:
            return parts[1] == 0 ? std::nullopt : Exact(parts[0] / parts[1]);
        case Kind::Power:
            return exactPower(parts[0], parts[1]);
        case Kind::Root:
            return isSmall(parts[1], 64) && parts[1] >= 1 ? exactRoot(parts[0], parts[1].get_num().get_ui())
                                                          : std::nullopt;
        case Kind::Factorial:
            return factorial(parts[0], budget);
        case Kind::Percent:
            return mpq_class(parts[0] / 100);
        case Kind::Quantity:
            return parts[0];
        case Kind::Call:
            return call(node.name, parts, budget);
        default:
            return std::nullopt;
        }
    }

    /// Sums and products over a short range of integers.
    Exact bound(const Expression &node)
    {
        if ((node.name != u"sum" && node.name != u"prod") || !node.parts[0]
            || node.parts[0]->kind != Kind::Symbol)
            return std::nullopt;
        const Exact lower = of(node.parts[1]);
        const Exact upper = lower ? of(node.parts[2]) : std::nullopt;
        if (!upper || !isSmall(*lower, 1'000'000) || !isSmall(*upper, 1'000'000)
            || *upper - *lower > longestSum)
            return std::nullopt;
        const bool sums = node.name == u"sum";
        mpq_class result = sums ? 0 : 1;
        const QHash<QString, mpq_class> outside = variables;
        for (mpq_class k = *lower; k <= *upper; k += 1) {
            variables.insert(node.parts[0]->name, k);
            const Exact term = of(node.parts[3]);
            if (!term)
                return std::nullopt;
            result = sums ? mpq_class(result + *term) : mpq_class(result * *term);
            if (bitsOf(result) > mostBits)
                return std::nullopt;
        }
        variables = outside;
        return result;
    }
};

} // namespace

Exact exactValue(const ExpressionPtr &node, WorkBudget &budget)
{
    return ExactEvaluation{budget}.of(node);
}

} // namespace Pennybench::Scoring

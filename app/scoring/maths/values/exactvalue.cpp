#include "app/scoring/maths/values/values.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

using Exact = std::optional<mpq_class>;

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

mpz_class floorOf(const mpq_class &value)
{
    mpz_class result;
    mpz_fdiv_q(result.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return result;
}

/// Evaluates one tree.
class ExactEvaluation {
public:
    ExactEvaluation(const QHash<QString, mpq_class> &variables, WorkBudget &budget)
        : m_variables(variables)
        , m_budget(budget)
    {
    }

    Exact of(const ExpressionPtr &node)
    {
        if (!node)
            return std::nullopt;
        m_budget.spend();
        const Exact value = unchecked(*node);
        if (!value)
            return std::nullopt;
        const std::size_t bits = bitsOf(*value);
        m_budget.spend(static_cast<qint64>(bits / 512));
        return bits > mostBits ? std::nullopt : value;
    }

private:
    Exact unchecked(const Expression &node)
    {
        switch (node.kind) {
        case Kind::Number:
            return node.value;
        case Kind::Symbol: {
            const auto found = m_variables.constFind(node.name);
            return found == m_variables.constEnd() ? std::nullopt : Exact(*found);
        }
        case Kind::Add:
        case Kind::Mixed:
            return folded(node, [](mpq_class &sum, const mpq_class &part) { sum += part; });
        case Kind::Multiply:
            return folded(node, [](mpq_class &product, const mpq_class &part) { product *= part; });
        case Kind::Negate: {
            const Exact value = of(node.parts[0]);
            return value ? Exact(-*value) : std::nullopt;
        }
        case Kind::Divide:
            return quotient(node);
        case Kind::Power:
            return power(node);
        case Kind::Root:
            return root(node);
        case Kind::Factorial:
            return factorial(node);
        case Kind::Percent: {
            const Exact value = of(node.parts[0]);
            return value ? Exact(*value / 100) : std::nullopt;
        }
        case Kind::Quantity:
            return of(node.parts[0]);
        case Kind::Call:
            return call(node);
        case Kind::Bound:
            return bound(node);
        default:
            return std::nullopt;
        }
    }

    template <typename Combine>
    Exact folded(const Expression &node, const Combine &combine)
    {
        Exact result = of(node.parts[0]);
        for (std::size_t i = 1; result && i < node.parts.size(); ++i) {
            const Exact part = of(node.parts[i]);
            if (!part)
                return std::nullopt;
            if (bitsOf(*result) + bitsOf(*part) > 2 * mostBits)
                return std::nullopt;
            combine(*result, *part);
        }
        return result;
    }

    Exact quotient(const Expression &node)
    {
        const Exact above = of(node.parts[0]);
        const Exact below = above ? of(node.parts[1]) : std::nullopt;
        if (!below || *below == 0)
            return std::nullopt;
        return mpq_class(*above / *below);
    }

    Exact power(const Expression &node)
    {
        const Exact base = of(node.parts[0]);
        const Exact exponent = base ? of(node.parts[1]) : std::nullopt;
        if (!exponent)
            return std::nullopt;
        if (*base == 1)
            return base;
        const mpz_class &above = exponent->get_num();
        const mpz_class &below = exponent->get_den();
        if (!above.fits_slong_p() || below > 64 || (*base == 0 && above <= 0))
            return std::nullopt;
        const auto size = static_cast<unsigned long>(std::labs(above.get_si()));
        if (size > mostBits || size * bitsOf(*base) > mostBits)
            return std::nullopt;
        mpq_class result = integerPower(*base, size);
        if (above < 0)
            result = 1 / result;
        if (below == 1)
            return result;
        return *base < 0 ? std::nullopt : exactRoot(result, below.get_ui());
    }

    Exact root(const Expression &node)
    {
        const Exact radicand = of(node.parts[0]);
        const Exact degree = radicand ? of(node.parts[1]) : std::nullopt;
        if (!degree || !isSmall(*degree, 64) || *degree < 1)
            return std::nullopt;
        return exactRoot(*radicand, degree->get_num().get_ui());
    }

    Exact factorial(const Expression &node)
    {
        const Exact value = of(node.parts[0]);
        if (!value || !isSmall(*value, largestFactorial) || *value < 0)
            return std::nullopt;
        mpz_class result;
        const unsigned long n = value->get_num().get_ui();
        m_budget.spend(static_cast<qint64>(n / 8));
        mpz_fac_ui(result.get_mpz_t(), n);
        return mpq_class(result);
    }

    Exact call(const Expression &node)
    {
        static const QStringList known{QStringLiteral("abs"), QStringLiteral("floor"), QStringLiteral("ceil"),
            QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("gcd"), QStringLiteral("lcm"),
            QStringLiteral("binom")};
        if (!known.contains(node.name) || node.parts.empty())
            return std::nullopt;
        std::vector<mpq_class> values;
        for (const ExpressionPtr &part : node.parts) {
            const Exact value = of(part);
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        if (node.name == u"abs")
            return mpq_class(abs(values[0]));
        if (node.name == u"floor")
            return mpq_class(floorOf(values[0]));
        if (node.name == u"ceil")
            return mpq_class(-floorOf(-values[0]));
        if (node.name == u"min")
            return *std::min_element(values.begin(), values.end());
        if (node.name == u"max")
            return *std::max_element(values.begin(), values.end());
        return ofIntegers(node.name, values);
    }

    Exact ofIntegers(const QString &name, const std::vector<mpq_class> &values)
    {
        if (!std::all_of(values.begin(), values.end(), isInteger))
            return std::nullopt;
        mpz_class result = values[0].get_num();
        if (name == u"binom") {
            if (values.size() != 2 || !isSmall(values[0], 10'000) || !isSmall(values[1], 10'000)
                || values[1] < 0)
                return std::nullopt;
            const unsigned long below = values[1].get_num().get_ui();
            m_budget.spend(static_cast<qint64>(below / 8));
            mpz_bin_ui(result.get_mpz_t(), values[0].get_num_mpz_t(), below);
            return mpq_class(result);
        }
        for (const mpq_class &value : values)
            result = name == u"gcd" ? mpz_class(gcd(result, value.get_num()))
                                    : mpz_class(lcm(result, value.get_num()));
        return mpq_class(result);
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
        QHash<QString, mpq_class> variables = m_variables;
        for (mpq_class k = *lower; k <= *upper; k += 1) {
            variables.insert(node.parts[0]->name, k);
            const Exact term = ExactEvaluation(variables, m_budget).of(node.parts[3]);
            if (!term)
                return std::nullopt;
            result = sums ? mpq_class(result + *term) : mpq_class(result * *term);
            if (bitsOf(result) > mostBits)
                return std::nullopt;
        }
        return result;
    }

    const QHash<QString, mpq_class> &m_variables;
    WorkBudget &m_budget;
};

} // namespace

Exact exactValue(const ExpressionPtr &node, const QHash<QString, mpq_class> &variables, WorkBudget &budget)
{
    return ExactEvaluation(variables, budget).of(node);
}

Exact exactValue(const ExpressionPtr &node, WorkBudget &budget)
{
    static const QHash<QString, mpq_class> none;
    return exactValue(node, none, budget);
}

} // namespace Pennybench::Scoring

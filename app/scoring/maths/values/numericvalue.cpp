#include "app/scoring/maths/values/numericvalue.h"

#include "app/scoring/maths/values/values.h"

#include <cmath>

namespace Pennybench::Scoring {

namespace {

using Value = std::optional<ComplexNumber>;
using Function = int (*)(mpc_ptr, mpc_srcptr, mpc_rnd_t);

constexpr qint64 costOfFunction = 40;
/// Beyond this size the reduction of an angle would need as many digits of pi.
constexpr long largestAngle = 512;

const QHash<QString, Function> &plainFunctions()
{
    static const QHash<QString, Function> table{{QStringLiteral("sin"), mpc_sin},
        {QStringLiteral("cos"), mpc_cos}, {QStringLiteral("tan"), mpc_tan},
        {QStringLiteral("arcsin"), mpc_asin}, {QStringLiteral("arccos"), mpc_acos},
        {QStringLiteral("arctan"), mpc_atan}, {QStringLiteral("sinh"), mpc_sinh},
        {QStringLiteral("cosh"), mpc_cosh}, {QStringLiteral("tanh"), mpc_tanh},
        {QStringLiteral("exp"), mpc_exp}, {QStringLiteral("ln"), mpc_log}};
    return table;
}

/// The same number for the same name and arguments, however they were computed; between 1 and 2.
class Fingerprint {
public:
    explicit Fingerprint(const QString &name)
    {
        for (const QChar c : name)
            mix(c.unicode());
    }

    void add(const ComplexNumber &value)
    {
        for (const mpfr_srcptr part : {value.real(), value.imaginary()}) {
            long exponent = 0;
            const double mantissa = mpfr_get_d_2exp(&exponent, part, MPFR_RNDN);
            const bool nothing = mpfr_zero_p(part) != 0 || exponent < -150;
            mix(nothing ? 0 : static_cast<quint64>(std::llround(std::ldexp(mantissa, 40))));
            mix(nothing ? 0 : static_cast<quint64>(exponent + 100'000));
        }
    }

    void addMissing() { mix(77); }
    ComplexNumber value() const { return ComplexNumber(1 + static_cast<double>(m_hash >> 12) * 0x1p-52); }

private:
    void mix(quint64 word)
    {
        m_hash ^= word + 0x9e3779b97f4a7c15ULL + (m_hash << 6) + (m_hash >> 2);
        m_hash *= 0xff51afd7ed558ccdULL;
        m_hash ^= m_hash >> 33;
    }

    quint64 m_hash = 0x243f6a8885a308d3ULL;
};

class NumericEvaluation {
public:
    NumericEvaluation(const EvaluationPoint &point, WorkBudget &budget)
        : m_point(point)
        , m_budget(budget)
    {
    }

    Value of(const ExpressionPtr &node)
    {
        if (!node)
            return std::nullopt;
        m_budget.spend(2);
        Value value = unchecked(node);
        return value && value->isFinite() ? value : std::nullopt;
    }

private:
    Value unchecked(const ExpressionPtr &node)
    {
        switch (node->kind) {
        case Kind::Number:
            return ComplexNumber(*node->value);
        case Kind::Symbol: {
            const auto found = m_point.variables.constFind(node->name);
            return found == m_point.variables.constEnd() ? std::nullopt : Value(*found);
        }
        case Kind::Constant:
            return constant(node->name);
        case Kind::Add:
        case Kind::Mixed:
            return folded(*node, [](const ComplexNumber &a, const ComplexNumber &b) { return a + b; });
        case Kind::Multiply:
            return folded(*node, [](const ComplexNumber &a, const ComplexNumber &b) { return a * b; });
        case Kind::Negate:
            return scaled(node->parts[0], ComplexNumber(-1.0));
        case Kind::Percent:
            return scaled(node->parts[0], ComplexNumber(mpq_class(1, 100)));
        case Kind::Degree:
            return scaled(node->parts[0], ComplexNumber::pi() / ComplexNumber(180.0));
        case Kind::Quantity:
            return of(node->parts[0]);
        case Kind::Divide:
            return quotient(node->parts[0], node->parts[1]);
        case Kind::Ratio:
            return node->parts.size() == 2 ? quotient(node->parts[0], node->parts[1]) : std::nullopt;
        case Kind::Power:
        case Kind::Root:
            return powerOrRoot(*node);
        case Kind::Factorial:
            return factorial(node);
        case Kind::Call:
            return call(node);
        case Kind::Bound:
            return bound(node);
        default:
            return std::nullopt;
        }
    }

    static Value constant(const QString &name)
    {
        if (name == u"pi")
            return ComplexNumber::pi();
        if (name == u"e")
            return ComplexNumber::e();
        if (name == u"i")
            return ComplexNumber::i();
        return std::nullopt;
    }

    template <typename Combine>
    Value folded(const Expression &node, const Combine &combine)
    {
        Value result = of(node.parts[0]);
        for (std::size_t i = 1; result && i < node.parts.size(); ++i) {
            const Value part = of(node.parts[i]);
            if (!part)
                return std::nullopt;
            result = combine(*result, *part);
        }
        return result;
    }

    Value scaled(const ExpressionPtr &node, const ComplexNumber &factor)
    {
        const Value value = of(node);
        return value ? Value(*value * factor) : std::nullopt;
    }

    Value quotient(const ExpressionPtr &above, const ExpressionPtr &below)
    {
        const Value a = of(above);
        const Value b = a ? of(below) : std::nullopt;
        return !b || b->nearlyZero() ? std::nullopt : Value(*a / *b);
    }

    Value powerOrRoot(const Expression &node)
    {
        const Value base = of(node.parts[0]);
        const Value other = base ? of(node.parts[1]) : std::nullopt;
        if (!other)
            return std::nullopt;
        m_budget.spend(costOfFunction);
        return node.kind == Kind::Power ? power(*base, *other) : root(*base, *other);
    }

    Value factorial(const ExpressionPtr &node)
    {
        if (const auto exact = exactValue(node, m_budget))
            return ComplexNumber(*exact);
        return gammaOfNext(of(node->parts[0]));
    }

    /// n! for real n by the gamma function; only of a size whose digits are certain.
    Value gammaOfNext(const Value &n)
    {
        if (!n || !n->isReal() || mpfr_sgn(n->real()) < 0 || n->exceeds(12))
            return std::nullopt;
        m_budget.spend(20 * costOfFunction);
        ComplexNumber result = *n + ComplexNumber(1.0);
        mpfr_gamma(mpc_realref(result.data()), result.real(), MPFR_RNDN);
        mpfr_set_ui(mpc_imagref(result.data()), 0, MPFR_RNDN);
        return result;
    }

    Value call(const ExpressionPtr &node)
    {
        if (node->name == u"det" || node->name == u"transpose")
            return std::nullopt; // of matrices: worked out before any number is asked for
        std::vector<ComplexNumber> arguments;
        for (const ExpressionPtr &part : node->parts) {
            Value value = of(part);
            if (!value)
                return std::nullopt;
            arguments.push_back(std::move(*value));
        }
        if (arguments.empty())
            return std::nullopt;
        m_budget.spend(costOfFunction);
        return known(node, arguments);
    }

    Value known(const ExpressionPtr &node, const std::vector<ComplexNumber> &arguments)
    {
        const QString &name = node->name;
        const ComplexNumber &first = arguments.front();
        if (const Function function = plainFunctions().value(name))
            return applied(function, first);
        if (name == u"log")
            return logarithm(first,
                m_point.logarithm == PlainLogarithm::Natural ? ComplexNumber::e() : ComplexNumber(10.0));
        if (name == u"logbase" && arguments.size() == 2)
            return logarithm(first, arguments[1]);
        if (name == u"cot" || name == u"sec" || name == u"csc")
            return reciprocal(name, first);
        if (name == u"abs" || name == u"norm") {
            ComplexNumber size;
            mpc_abs(mpc_realref(size.data()), first.data(), MPFR_RNDN);
            return size;
        }
        if (name == u"floor" || name == u"ceil")
            return rounded(name == u"floor", first);
        if (name == u"binom" && arguments.size() == 2)
            return binomial(node, arguments[0], arguments[1]);
        Fingerprint fingerprint(name);
        for (const ComplexNumber &argument : arguments)
            fingerprint.add(argument);
        return fingerprint.value();
    }

    static Value applied(Function function, const ComplexNumber &argument)
    {
        if (argument.exceeds(largestAngle) || (function == mpc_log && argument.nearlyZero()))
            return std::nullopt;
        ComplexNumber result;
        function(result.data(), argument.data(), MPC_RNDNN);
        return result;
    }

    static Value logarithm(const ComplexNumber &argument, const ComplexNumber &base)
    {
        const Value above = applied(mpc_log, argument);
        const Value below = applied(mpc_log, base);
        return !above || !below || below->nearlyZero() ? std::nullopt : Value(*above / *below);
    }

    static Value reciprocal(const QString &name, const ComplexNumber &argument)
    {
        const Function function = name == u"cot" ? mpc_tan : name == u"sec" ? mpc_cos : mpc_sin;
        const Value value = applied(function, argument);
        return !value || value->nearlyZero() ? std::nullopt : Value(ComplexNumber(1.0) / *value);
    }

    static Value rounded(bool down, const ComplexNumber &argument)
    {
        if (!argument.isReal() || argument.exceeds(200))
            return std::nullopt;
        ComplexNumber result;
        const auto round = down ? mpfr_floor : mpfr_ceil;
        round(mpc_realref(result.data()), argument.real());
        return result;
    }

    Value binomial(const ExpressionPtr &node, const ComplexNumber &n, const ComplexNumber &k)
    {
        if (const auto exact = exactValue(node, m_budget))
            return ComplexNumber(*exact);
        const Value above = gammaOfNext(n);
        const Value below = gammaOfNext(k);
        const Value rest = gammaOfNext(n - k);
        return above && below && rest ? Value(*above / (*below * *rest)) : std::nullopt;
    }

    /// Sums whose ends are numbers are added up; all others are known by what they are made of.
    Value bound(const ExpressionPtr &node)
    {
        if (const auto exact = exactValue(node, m_budget))
            return ComplexNumber(*exact);
        Fingerprint fingerprint(node->name);
        for (const std::size_t part : {1U, 2U}) {
            if (!node->parts[part]) {
                fingerprint.addMissing();
                continue;
            }
            const Value value = of(node->parts[part]);
            if (value)
                fingerprint.add(*value);
            else if (const int sign = infinitySign(node->parts[part]))
                fingerprint.add(ComplexNumber(sign * 1e30));
            else
                return std::nullopt;
        }
        EvaluationPoint inside = m_point;
        for (const int k : {3, 5}) {
            if (node->parts[0] && node->parts[0]->kind == Kind::Symbol)
                inside.variables.insert(node->parts[0]->name, ComplexNumber(k + 0.25));
            const Value body = NumericEvaluation(inside, m_budget).of(node->parts[3]);
            if (!body)
                return std::nullopt;
            fingerprint.add(*body);
        }
        return fingerprint.value();
    }

    const EvaluationPoint &m_point;
    WorkBudget &m_budget;
};

} // namespace

std::optional<ComplexNumber> numericValue(
    const ExpressionPtr &node, const EvaluationPoint &point, WorkBudget &budget)
{
    return NumericEvaluation(point, budget).of(node);
}

} // namespace Pennybench::Scoring

#include "app/scoring/maths/values/numericvalue.h"

#include "app/scoring/maths/values/values.h"

#include <cmath>
#include <functional>
#include <numeric>

namespace Pennybench::Scoring {

namespace {

using Value = std::optional<ComplexNumber>;
using Values = std::vector<ComplexNumber>;

constexpr qint64 costOfFunction = 40;
/// Beyond this size the reduction of an angle would need as many digits of pi.
constexpr long largestAngle = 512;

/// MPFR keeps constants and blocks for each thread, and nobody else gives them back.
struct ThreadCaches {
    ~ThreadCaches() { mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE); }
};

ComplexNumber complexOf(const mpq_class &number)
{
    ComplexNumber result;
    mpc_set_q(result.backend().data(), number.get_mpq_t(), MPC_RNDNN);
    return result;
}

ComplexNumber pi()
{
    ComplexNumber result;
    mpfr_const_pi(mpc_realref(result.backend().data()), MPFR_RNDN);
    return result;
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
        for (const mpfr_srcptr part : {realPart(value), imaginaryPart(value)}) {
            long exponent = 0;
            const double mantissa = mpfr_get_d_2exp(&exponent, part, MPFR_RNDN);
            const bool nothing = mpfr_zero_p(part) != 0 || exponent < -150;
            mix(nothing ? 0 : static_cast<quint64>(std::llround(std::ldexp(mantissa, 40))));
            mix(nothing ? 0 : static_cast<quint64>(exponent + 100'000));
        }
    }

    void addMissing() { mix(77); }
    ComplexNumber value() const { return 1 + static_cast<double>(m_hash >> 12) * 0x1p-52; }

private:
    void mix(quint64 word)
    {
        m_hash ^= word + 0x9e3779b97f4a7c15ULL + (m_hash << 6) + (m_hash >> 2);
        m_hash *= 0xff51afd7ed558ccdULL;
        m_hash ^= m_hash >> 33;
    }

    quint64 m_hash = 0x243f6a8885a308d3ULL;
};

Value quotient(const ComplexNumber &above, const ComplexNumber &below)
{
    return nearlyZero(below) ? std::nullopt : Value(above / below);
}

/// n! for real n by the gamma function; only of a size whose digits are certain.
Value gammaOfNext(const ComplexNumber &n, WorkBudget &budget)
{
    if (!isReal(n) || (n.real() < 0 && !nearlyZero(n)) || exceeds(n, 12))
        return std::nullopt;
    budget.spend(20 * costOfFunction);
    ComplexNumber result;
    mpfr_add_ui(mpc_realref(result.backend().data()), realPart(n), 1, MPFR_RNDN);
    mpfr_gamma(mpc_realref(result.backend().data()), realPart(result), MPFR_RNDN);
    return result;
}

Value applied(int (*function)(mpc_ptr, mpc_srcptr, mpc_rnd_t), const ComplexNumber &argument)
{
    if (exceeds(argument, largestAngle) || (function == mpc_log && nearlyZero(argument)))
        return std::nullopt;
    ComplexNumber result;
    function(result.backend().data(), argument.backend().data(), MPC_RNDNN);
    return result;
}

/// An integer but for noise is that integer: |∛i| is 1.
Value rounded(int (*round)(mpfr_ptr, mpfr_srcptr), const ComplexNumber &argument)
{
    if (!isReal(argument) || exceeds(argument, 200))
        return std::nullopt;
    ComplexNumber result;
    mpfr_round(mpc_realref(result.backend().data()), realPart(argument));
    if (!nearlyEqual(result, argument))
        round(mpc_realref(result.backend().data()), realPart(argument));
    return result;
}

Value logarithm(const ComplexNumber &argument, const ComplexNumber &base)
{
    const Value above = applied(mpc_log, argument);
    const Value below = applied(mpc_log, base);
    return above && below ? quotient(*above, *below) : std::nullopt;
}

Value known(const QString &name, const Values &arguments, PlainLogarithm plain)
{
    struct PlainFunction {
        int (*function)(mpc_ptr, mpc_srcptr, mpc_rnd_t);
        bool isReciprocal = false;
    };
    static const QHash<QString, PlainFunction> plainFunctions{{QStringLiteral("sin"), {mpc_sin}},
        {QStringLiteral("cos"), {mpc_cos}}, {QStringLiteral("tan"), {mpc_tan}},
        {QStringLiteral("csc"), {mpc_sin, true}}, {QStringLiteral("sec"), {mpc_cos, true}},
        {QStringLiteral("cot"), {mpc_tan, true}}, {QStringLiteral("arcsin"), {mpc_asin}},
        {QStringLiteral("arccos"), {mpc_acos}}, {QStringLiteral("arctan"), {mpc_atan}},
        {QStringLiteral("sinh"), {mpc_sinh}}, {QStringLiteral("cosh"), {mpc_cosh}},
        {QStringLiteral("tanh"), {mpc_tanh}}, {QStringLiteral("exp"), {mpc_exp}},
        {QStringLiteral("ln"), {mpc_log}}};
    const ComplexNumber &first = arguments.front();
    if (const auto found = plainFunctions.constFind(name); found != plainFunctions.constEnd()) {
        const Value value = applied(found->function, first);
        return value && found->isReciprocal ? quotient(1, *value) : value;
    }
    if (name == u"log")
        return logarithm(first, plain == PlainLogarithm::Natural ? exp(ComplexNumber(1)) : 10);
    if (name == u"logbase" && arguments.size() == 2)
        return logarithm(first, arguments[1]);
    if (name == u"abs" || name == u"norm")
        return ComplexNumber(abs(first));
    if (name == u"floor" || name == u"ceil")
        return rounded(name == u"floor" ? mpfr_floor : mpfr_ceil, first);
    Fingerprint fingerprint(name);
    for (const ComplexNumber &argument : arguments)
        fingerprint.add(argument);
    return fingerprint.value();
}

struct NumericEvaluation {
    const EvaluationPoint &point;
    WorkBudget &budget;

    Value of(const ExpressionPtr &node) const
    {
        if (!node || node->kind >= Kind::Tuple)
            return std::nullopt;
        budget.spend(2);
        Value value = node->kind == Kind::Bound ? bound(node) : ofParts(node);
        const bool finite =
            value && mpfr_number_p(realPart(*value)) != 0 && mpfr_number_p(imaginaryPart(*value)) != 0;
        return finite ? std::move(value) : std::nullopt;
    }

    Value ofParts(const ExpressionPtr &node) const
    {
        Values parts;
        for (const ExpressionPtr &part : node->parts) {
            Value value = of(part);
            if (!value)
                return std::nullopt;
            parts.push_back(std::move(*value));
        }
        switch (node->kind) {
        case Kind::Number:
            return complexOf(*node->value);
        case Kind::Symbol:
            return point.variables.contains(node->name) ? Value(point.variables.value(node->name))
                                                        : std::nullopt;
        case Kind::Constant:
            return node->name == u"pi" ? Value(pi())
                : node->name == u"e"   ? Value(exp(ComplexNumber(1)))
                : node->name == u"i"   ? Value(ComplexNumber(0, 1))
                                       : std::nullopt;
        case Kind::Add:
        case Kind::Mixed:
            return std::accumulate(parts.begin() + 1, parts.end(), parts.front());
        case Kind::Multiply:
            return std::accumulate(parts.begin() + 1, parts.end(), parts.front(), std::multiplies<>());
        case Kind::Negate:
            return ComplexNumber(0) - parts[0]; // keeps +0 as the imaginary part
        case Kind::Percent:
            return parts[0] / 100;
        case Kind::Degree:
            return parts[0] * pi() / 180;
        case Kind::Quantity:
            return std::move(parts[0]);
        case Kind::Divide:
        case Kind::Ratio:
            return parts.size() == 2 ? quotient(parts[0], parts[1]) : std::nullopt;
        case Kind::Power:
        case Kind::Root:
            budget.spend(costOfFunction);
            return node->kind == Kind::Power ? power(parts[0], parts[1]) : root(parts[0], parts[1]);
        case Kind::Factorial:
            return factorial(node, parts);
        case Kind::Call:
            return call(node, parts);
        default:
            return std::nullopt;
        }
    }

    Value factorial(const ExpressionPtr &node, const Values &parts) const
    {
        const auto exact = exactValue(node, budget);
        return exact ? complexOf(*exact) : gammaOfNext(parts[0], budget);
    }

    Value call(const ExpressionPtr &node, const Values &arguments) const
    {
        if (arguments.empty() || node->name == u"det" || node->name == u"transpose")
            return std::nullopt; // of matrices: worked out before any number is asked for
        budget.spend(costOfFunction);
        if (node->name != u"binom" || arguments.size() != 2)
            return known(node->name, arguments, point.logarithm);
        if (const auto exact = exactValue(node, budget))
            return complexOf(*exact);
        const Value above = gammaOfNext(arguments[0], budget);
        const Value below = gammaOfNext(arguments[1], budget);
        const Value rest = gammaOfNext(arguments[0] - arguments[1], budget);
        return above && below && rest ? Value(*above / (*below * *rest)) : std::nullopt;
    }

    /// Sums whose ends are numbers are added up; all others are known by what they are made of.
    Value bound(const ExpressionPtr &node) const
    {
        if (const auto exact = exactValue(node, budget))
            return complexOf(*exact);
        Fingerprint fingerprint(node->name);
        for (const std::size_t part : {1U, 2U}) {
            if (!node->parts[part]) {
                fingerprint.addMissing();
                continue;
            }
            const int sign = infinitySign(node->parts[part]);
            const Value value = sign != 0 ? ComplexNumber(sign * 1e30) : of(node->parts[part]);
            if (!value)
                return std::nullopt;
            fingerprint.add(*value);
        }
        EvaluationPoint inside = point;
        for (const int k : {3, 5}) {
            if (node->parts[0] && node->parts[0]->kind == Kind::Symbol)
                inside.variables.insert(node->parts[0]->name, ComplexNumber(k + 0.25));
            const Value body = NumericEvaluation{inside, budget}.of(node->parts[3]);
            if (!body)
                return std::nullopt;
            fingerprint.add(*body);
        }
        return fingerprint.value();
    }
};

} // namespace

std::optional<ComplexNumber> numericValue(
    const ExpressionPtr &node, const EvaluationPoint &point, WorkBudget &budget)
{
    static thread_local const ThreadCaches freedWithTheThread;
    return NumericEvaluation{point, budget}.of(node);
}

} // namespace Pennybench::Scoring

#include "app/scoring/code/pythonfunctions.h"

#include "app/scoring/code/pythonequality.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace Pennybench {

namespace {

using Kind = PythonValue::Kind;
using Values = QList<PythonValue>;

CallOutcome typeError(const QString &function)
{
    return raisedInPython(
        QStringLiteral("TypeError: %1 does not fit the value that was returned").arg(function));
}

/// The items of what can be looped over; empty for what cannot.
std::optional<Values> looped(const PythonValue &value)
{
    if (value.isSequence() || value.kind == Kind::Set)
        return value.items;
    Values items;
    if (value.kind == Kind::Dict) {
        for (qsizetype i = 0; i < value.items.size(); i += 2)
            items += value.items.at(i);
        return items;
    }
    if (value.kind != Kind::Text)
        return std::nullopt;
    for (const char32_t code : value.text.toStdU32String())
        items += PythonValue::ofText(QString::fromUcs4(&code, 1));
    return items;
}

Values withoutDoubles(const Values &items)
{
    Values kept;
    for (const PythonValue &item : items) {
        if (std::none_of(kept.cbegin(), kept.cend(),
                [&](const PythonValue &other) { return equalInPython(item, other); }))
            kept += item;
    }
    return kept;
}

CallOutcome sortedList(Values items, bool backwards)
{
    bool comparable = true;
    const auto before = [&](const PythonValue &a, const PythonValue &b) {
        const auto order = orderInPython(a, b);
        comparable = comparable && order.has_value();
        return backwards ? order.value_or(0) > 0 : order.value_or(0) < 0;
    };
    std::stable_sort(items.begin(), items.end(), before);
    return comparable ? returnedFromPython(PythonValue::ofItems(Kind::List, items))
                      : typeError(QStringLiteral("sorted"));
}

CallOutcome extreme(Values items, bool greatest)
{
    const CallOutcome sorted = sortedList(std::move(items), greatest);
    if (!sorted.returned)
        return sorted;
    return sorted.value.items.isEmpty() ? raisedInPython(QStringLiteral("ValueError: there is no item"))
                                        : returnedFromPython(sorted.value.items.first());
}

CallOutcome sum(const Values &items)
{
    CallOutcome total = returnedFromPython(PythonValue::ofInteger(0));
    for (const PythonValue &item : items) {
        total = operatePython(QStringLiteral("+"), total.value, item);
        if (!total.returned)
            break;
    }
    return total;
}

/// Half to even, as Python rounds.
CallOutcome rounded(const PythonValue &value, std::optional<int> digits)
{
    if (!value.isNumber())
        return typeError(QStringLiteral("round"));
    if (value.kind != Kind::Float)
        return returnedFromPython(PythonValue::ofInteger(value.integer));
    if (!digits) {
        if (!std::isfinite(value.number))
            return raisedInPython(QStringLiteral("OverflowError: this number cannot be rounded"));
        return returnedFromPython(PythonValue::ofInteger(mpz_class(std::nearbyint(value.number))));
    }
    if (*digits < 0 || *digits > 300)
        return raisedInPython(QStringLiteral("ValueError: so many digits are not supported"));
    // The exact decimal expansion of a double is what Python rounds, and what printf rounds.
    const QByteArray text = QByteArray::number(value.number, 'f', *digits);
    return returnedFromPython(PythonValue::ofFloat(text.toDouble()));
}

CallOutcome isClose(const Values &arguments, const QStringList &names)
{
    double relative = 1e-9;
    double absolute = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).isNumber())
            return typeError(QStringLiteral("isclose"));
        if (names.at(i) == u"rel_tol")
            relative = arguments.at(i).toDouble();
        else if (names.at(i) == u"abs_tol")
            absolute = arguments.at(i).toDouble();
    }
    if (arguments.size() < 2)
        return typeError(QStringLiteral("isclose"));
    const double a = arguments.at(0).toDouble();
    const double b = arguments.at(1).toDouble();
    const double bound = std::max(relative * std::max(std::abs(a), std::abs(b)), absolute);
    return returnedFromPython(PythonValue::ofBool(a == b || std::abs(a - b) <= bound));
}

CallOutcome absolute(const PythonValue &value)
{
    if (!value.isNumber())
        return typeError(QStringLiteral("abs"));
    return returnedFromPython(value.kind == Kind::Float ? PythonValue::ofFloat(std::abs(value.number))
                                                        : PythonValue::ofInteger(abs(value.integer)));
}

CallOutcome length(const PythonValue &value)
{
    const auto items = looped(value);
    if (!items || value.kind == Kind::Iterator)
        return typeError(QStringLiteral("len"));
    return returnedFromPython(PythonValue::ofInteger(static_cast<long>(items->size())));
}

CallOutcome toFloat(const PythonValue &value)
{
    if (value.isNumber())
        return returnedFromPython(PythonValue::ofFloat(value.toDouble()));
    bool fine = false;
    const double number = value.text.trimmed().toDouble(&fine);
    return value.kind == Kind::Text && fine ? returnedFromPython(PythonValue::ofFloat(number))
                                            : typeError(QStringLiteral("float"));
}

CallOutcome collected(const QString &function, Values items)
{
    if (function == u"sorted")
        return sortedList(std::move(items), false);
    if (function == u"sum")
        return sum(items);
    if (function == u"set" || function == u"frozenset")
        return returnedFromPython(PythonValue::ofItems(Kind::Set, withoutDoubles(items)));
    if (function == u"any" || function == u"all") {
        const auto isTrue = [](const PythonValue &item) { return item.isTrue(); };
        const bool result = function == u"any" ? std::any_of(items.cbegin(), items.cend(), isTrue)
                                               : std::all_of(items.cbegin(), items.cend(), isTrue);
        return returnedFromPython(PythonValue::ofBool(result));
    }
    return returnedFromPython(PythonValue::ofItems(function == u"tuple" ? Kind::Tuple : Kind::List, items));
}

std::optional<mpz_class> power(const mpz_class &base, const mpz_class &exponent)
{
    // A tower of powers in a test must not fill the memory.
    if (exponent < 0 || exponent > 100'000 || mpz_sizeinbase(base.get_mpz_t(), 2) > 4'096)
        return std::nullopt;
    mpz_class result;
    mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(), exponent.get_ui());
    return result;
}

CallOutcome wholeResult(const QString &symbol, const mpz_class &a, const mpz_class &b)
{
    mpz_class result;
    if (symbol == u"+")
        result = a + b;
    else if (symbol == u"-")
        result = a - b;
    else if (symbol == u"*")
        result = a * b;
    else if (b == 0)
        return raisedInPython(QStringLiteral("ZeroDivisionError: division by zero"));
    else if (symbol == u"//")
        mpz_fdiv_q(result.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
    else
        mpz_fdiv_r(result.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
    return returnedFromPython(PythonValue::ofInteger(result));
}

CallOutcome floatResult(const QString &symbol, double a, double b)
{
    const auto result = [](double value) { return returnedFromPython(PythonValue::ofFloat(value)); };
    if (symbol == u"+")
        return result(a + b);
    if (symbol == u"-")
        return result(a - b);
    if (symbol == u"*")
        return result(a * b);
    if (symbol == u"**")
        return result(std::pow(a, b));
    if (b == 0)
        return raisedInPython(QStringLiteral("ZeroDivisionError: division by zero"));
    if (symbol == u"/")
        return result(a / b);
    if (symbol == u"//")
        return result(std::floor(a / b));
    return symbol == u"%" ? result(a - b * std::floor(a / b)) : typeError(symbol);
}

CallOutcome repeated(const PythonValue &sequence, const mpz_class &times)
{
    constexpr long most = 1'000'000;
    const long count = times <= 0 ? 0 : times > most ? most + 1 : times.get_si();
    if (count * std::max<qsizetype>(1, sequence.items.size() + sequence.text.size()) > most)
        return raisedInPython(QStringLiteral("MemoryError: the repeated value is too long"));
    PythonValue result = sequence;
    result.text = sequence.text.repeated(count);
    result.items.clear();
    for (long i = 0; i < count; ++i)
        result.items += sequence.items;
    return returnedFromPython(result);
}

CallOutcome isContained(const PythonValue &item, const PythonValue &container, bool wanted)
{
    if (container.kind == Kind::Text && item.kind == Kind::Text)
        return returnedFromPython(PythonValue::ofBool(container.text.contains(item.text) == wanted));
    const auto items = looped(container);
    if (!items || container.kind == Kind::Text)
        return typeError(QStringLiteral("in"));
    const bool found = std::any_of(
        items->cbegin(), items->cend(), [&](const PythonValue &other) { return equalInPython(item, other); });
    return returnedFromPython(PythonValue::ofBool(found == wanted));
}

/// "is" has a meaning for None, True and False; for other values it is equality within one kind.
bool isSame(const PythonValue &left, const PythonValue &right)
{
    return left.kind == right.kind && equalInPython(left, right);
}

} // namespace

CallOutcome returnedFromPython(const PythonValue &value)
{
    return {.returned = true, .value = value};
}

CallOutcome raisedInPython(const QString &error)
{
    return {.error = error};
}

bool isPythonFunction(const QString &name)
{
    static const QStringList names{QStringLiteral("abs"), QStringLiteral("all"), QStringLiteral("any"),
        QStringLiteral("bool"), QStringLiteral("float"), QStringLiteral("frozenset"), QStringLiteral("len"),
        QStringLiteral("list"), QStringLiteral("math.fabs"), QStringLiteral("math.isclose"),
        QStringLiteral("max"), QStringLiteral("min"), QStringLiteral("round"), QStringLiteral("set"),
        QStringLiteral("sorted"), QStringLiteral("sum"), QStringLiteral("tuple")};
    return names.contains(name);
}

std::optional<PythonValue> pythonConstant(const QString &name)
{
    static const QHash<QString, double> numbers{{QStringLiteral("math.pi"), std::numbers::pi},
        {QStringLiteral("math.e"), std::numbers::e}, {QStringLiteral("math.tau"), 2 * std::numbers::pi},
        {QStringLiteral("math.inf"), std::numeric_limits<double>::infinity()},
        {QStringLiteral("math.nan"), std::numeric_limits<double>::quiet_NaN()}};
    const auto found = numbers.constFind(name);
    return found == numbers.constEnd() ? std::nullopt : std::optional(PythonValue::ofFloat(*found));
}

CallOutcome callPython(const QString &function, const QList<PythonValue> &arguments, const QStringList &names)
{
    if (function == u"math.isclose")
        return isClose(arguments, names);
    const bool oneNamed = arguments.size() == 2 && !names.at(1).isEmpty();
    if (function == u"sorted" && oneNamed && names.at(1) == u"reverse") {
        const auto items = looped(arguments.first());
        return items ? sortedList(*items, arguments.at(1).isTrue()) : typeError(function);
    }
    if (names.join(QString()) != QString())
        return typeError(function);
    if (function == u"round" && arguments.size() == 2 && arguments.at(1).kind == Kind::Integer)
        return rounded(arguments.first(), static_cast<int>(arguments.at(1).integer.get_si()));
    if ((function == u"max" || function == u"min") && arguments.size() > 1)
        return extreme(arguments, function == u"max");
    if (arguments.isEmpty() && function != u"abs" && function != u"len" && function != u"round")
        return function == u"bool" ? returnedFromPython(PythonValue::ofBool(false)) : collected(function, {});
    if (arguments.size() != 1)
        return typeError(function);
    const PythonValue &only = arguments.first();
    if (function == u"abs")
        return absolute(only);
    if (function == u"math.fabs")
        return only.isNumber() ? floatResult(QStringLiteral("+"), std::abs(only.toDouble()), 0)
                               : typeError(function);
    if (function == u"bool")
        return returnedFromPython(PythonValue::ofBool(only.isTrue()));
    if (function == u"float")
        return toFloat(only);
    if (function == u"len")
        return length(only);
    if (function == u"round")
        return rounded(only, std::nullopt);
    const auto items = looped(only);
    if (!items)
        return typeError(function);
    return function == u"max" || function == u"min" ? extreme(*items, function == u"max")
                                                    : collected(function, *items);
}

CallOutcome operatePython(const QString &symbol, const PythonValue &left, const PythonValue &right)
{
    if (left.isNumber() && right.isNumber()) {
        const bool whole = left.kind != Kind::Float && right.kind != Kind::Float;
        if (whole && symbol == u"**") {
            if (const auto result = power(left.integer, right.integer))
                return returnedFromPython(PythonValue::ofInteger(*result));
        } else if (whole && symbol != u"/") {
            return wholeResult(symbol, left.integer, right.integer);
        }
        return floatResult(symbol, left.toDouble(), right.toDouble());
    }
    const bool joins = left.kind == right.kind
        && (left.kind == Kind::Text || left.kind == Kind::List || left.kind == Kind::Tuple
            || left.kind == Kind::Bytes);
    if (symbol == u"+" && joins) {
        PythonValue both = left;
        both.text += right.text;
        both.items += right.items;
        return returnedFromPython(both);
    }
    const bool repeats = left.kind == Kind::Text || left.kind == Kind::List || left.kind == Kind::Tuple;
    if (symbol == u"*" && repeats && right.kind == Kind::Integer)
        return repeated(left, right.integer);
    return typeError(symbol);
}

CallOutcome comparePython(const QString &symbol, const PythonValue &left, const PythonValue &right)
{
    const auto result = [](bool value) { return returnedFromPython(PythonValue::ofBool(value)); };
    if (symbol == u"==" || symbol == u"!=")
        return result(equalInPython(left, right) == (symbol == u"=="));
    if (symbol == u"is" || symbol == u"is not")
        return result(isSame(left, right) == (symbol == u"is"));
    if (symbol == u"in" || symbol == u"not in")
        return isContained(left, right, symbol == u"in");
    const auto order = orderInPython(left, right);
    if (!order)
        return typeError(symbol);
    if (symbol == u"<")
        return result(*order < 0);
    if (symbol == u">")
        return result(*order > 0);
    return result(symbol == u"<=" ? *order <= 0 : *order >= 0);
}

} // namespace Pennybench

#include "app/scoring/code/pythonequality.h"
#include "app/scoring/code/pythonexpression.h"
#include "app/scoring/code/pythonfunctions.h"

namespace Pennybench {

namespace {

using Expression = PythonExpression;
using Kind = PythonValue::Kind;

/// The values of the parts, or the first exception.
struct Parts {
    QList<PythonValue> values;
    std::optional<CallOutcome> raised;
};

Parts valuesOf(const Expression &expression, const QList<CallOutcome> &holes)
{
    Parts parts;
    for (const Expression &part : expression.parts) {
        const CallOutcome outcome = evaluatePython(part, holes);
        if (!outcome.returned) {
            parts.raised = outcome;
            return parts;
        }
        parts.values += outcome.value;
    }
    return parts;
}

CallOutcome display(Kind kind, const QList<PythonValue> &values)
{
    return returnedFromPython(PythonValue::ofItems(kind, values));
}

CallOutcome unary(const QString &symbol, const PythonValue &value)
{
    if (symbol == u"-")
        return operatePython(symbol, PythonValue::ofInteger(0), value);
    return operatePython(symbol, value, PythonValue::ofInteger(0));
}

CallOutcome compared(const QStringList &symbols, const QList<PythonValue> &values)
{
    CallOutcome outcome;
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        outcome = comparePython(symbols.at(i), values.at(i), values.at(i + 1));
        if (!outcome.returned || !outcome.value.isTrue())
            break;
    }
    return outcome;
}

CallOutcome joined(const Expression &expression, const QList<CallOutcome> &holes)
{
    const bool stopsAt = expression.kind == Expression::Kind::Or;
    CallOutcome outcome;
    for (const Expression &part : expression.parts) {
        outcome = evaluatePython(part, holes);
        if (!outcome.returned || outcome.value.isTrue() == stopsAt)
            break;
    }
    return outcome;
}

CallOutcome subscript(const PythonValue &base, const PythonValue &index)
{
    if (base.kind == Kind::Dict) {
        for (qsizetype i = 0; i + 1 < base.items.size(); i += 2) {
            if (equalInPython(base.items.at(i), index))
                return returnedFromPython(base.items.at(i + 1));
        }
        return raisedInPython(QStringLiteral("KeyError: %1").arg(shown(index, 80)));
    }
    const bool fits = base.kind == Kind::List || base.kind == Kind::Tuple || base.kind == Kind::Text;
    if (!fits || index.kind != Kind::Integer)
        return raisedInPython(QStringLiteral("TypeError: the returned value has no such items"));
    const auto size = static_cast<long>(base.kind == Kind::Text ? base.text.size() : base.items.size());
    if (index.integer >= size || index.integer < -size)
        return raisedInPython(QStringLiteral("IndexError: index out of range"));
    const long place = index.integer.get_si() < 0 ? index.integer.get_si() + size : index.integer.get_si();
    return returnedFromPython(
        base.kind == Kind::Text ? PythonValue::ofText(base.text.at(place)) : base.items.at(place));
}

} // namespace

CallOutcome evaluatePython(const PythonExpression &expression, const QList<CallOutcome> &holes)
{
    if (expression.kind == Expression::Kind::Constant)
        return returnedFromPython(expression.value);
    if (expression.kind == Expression::Kind::Hole)
        return holes.value(expression.hole);
    if (expression.kind == Expression::Kind::And || expression.kind == Expression::Kind::Or)
        return joined(expression, holes);
    const Parts parts = valuesOf(expression, holes);
    if (parts.raised)
        return *parts.raised;
    const QList<PythonValue> &values = parts.values;
    switch (expression.kind) {
    case Expression::Kind::Display:
        return display(expression.value.kind, values);
    case Expression::Kind::Unary:
        return unary(expression.symbols.first(), values.first());
    case Expression::Kind::Binary:
        return operatePython(expression.symbols.first(), values.at(0), values.at(1));
    case Expression::Kind::Compare:
        return compared(expression.symbols, values);
    case Expression::Kind::Not:
        return returnedFromPython(PythonValue::ofBool(!values.first().isTrue()));
    case Expression::Kind::Call:
        return callPython(expression.symbols.first(), values, expression.symbols.mid(1));
    case Expression::Kind::Subscript:
        return subscript(values.at(0), values.at(1));
    default:
        return raisedInPython(QStringLiteral("SyntaxError"));
    }
}

} // namespace Pennybench

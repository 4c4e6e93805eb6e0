#pragma once

#include "app/scoring/code/pythonexpression.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench {

/// Whether callPython() knows the function: "abs", "sorted", "math.isclose" …
bool isPythonFunction(const QString &name);

/// The value of a name that never changes: "math.pi".
std::optional<PythonValue> pythonConstant(const QString &name);

/// What the function returns. `names` holds an empty text for each positional argument and the name of each
/// other one.
CallOutcome callPython(
    const QString &function, const QList<PythonValue> &arguments, const QStringList &names);

/// What the operator ("+", "//" …) makes of the two.
CallOutcome operatePython(const QString &symbol, const PythonValue &left, const PythonValue &right);

/// What the comparison ("==", "not in" …) says.
CallOutcome comparePython(const QString &symbol, const PythonValue &left, const PythonValue &right);

CallOutcome returnedFromPython(const PythonValue &value);
CallOutcome raisedInPython(const QString &error);

} // namespace Pennybench

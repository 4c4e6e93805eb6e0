#pragma once

#include "app/scoring/code/pythonvalue.h"

#include <optional>

namespace Pennybench {

/// Python's ==, but for one thing: two floats are equal within 1e-6 of the greater one (or 1e-9). An Other
/// and an Iterator equal nothing.
bool equalInPython(const PythonValue &a, const PythonValue &b);

/// Python's order: negative, 0 or positive; empty where the two cannot be ordered.
std::optional<int> orderInPython(const PythonValue &a, const PythonValue &b);

/// Whether the value is what a suite's JSON expects. As equalInPython(), and since JSON has one kind of list
/// and only text as keys: a tuple, a generator and a list are one, a set is a list in any order, the key 1 is
/// "1", and a float equals a whole number within the tolerance.
bool matchesJson(const QJsonValue &expected, const PythonValue &value);

} // namespace Pennybench

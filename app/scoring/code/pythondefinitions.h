#pragma once

#include <QSet>
#include <QString>

namespace Pennybench::Scoring {

// What a piece of Python code defines and uses, as its lines tell; the code is not run.

/// Whether the code defines the name at its top level: a function, a class or a variable.
bool definesName(const QString &code, const QString &name);

/// The names that the code defines at its top level, those it imports among them.
QSet<QString> definedNames(const QString &code);

/// The functions and classes that the code defines at its top level.
QSet<QString> definedFunctions(const QString &code);

/// Whether a class of the code has a method of this name.
bool definesMethod(const QString &code, const QString &name);

/// Whether one of the names stands in the code, and not after a dot.
bool usesAny(const QString &code, const QSet<QString> &names);

} // namespace Pennybench::Scoring

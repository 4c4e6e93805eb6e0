#pragma once

#include <QList>
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

/// Code that was found in an answer; empty where there is none.
struct ExtractedCode {
    QString code; ///< line ends are \n
    qsizetype at = -1; ///< where its first block begins in the text

    bool operator==(const ExtractedCode &) const = default;
};

/// The code of an answer: of the blocks in Python (or untagged ones that look like it) the last that defines
/// the entry point, with the earlier blocks whose names it needs before it; where no block defines it, all of
/// them in order; without a fence the part of the text that looks like code, or the mere body of a function,
/// which then still has its indentation. An empty entry point takes the last block that defines a function.
ExtractedCode extractPython(const QString &text, const QString &entryPoint);

/// The programs of an answer, the last one first: of several blocks that each define the entry point, each is
/// one. The first is extractPython()'s. isProgram: the code reads and prints, so a block that reads is a
/// program, too.
QList<ExtractedCode> pythonPrograms(const QString &text, const QString &entryPoint, bool isProgram = false);

} // namespace Pennybench::Scoring

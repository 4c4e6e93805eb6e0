#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Scoring {

/// Whether Python code defines the name at its top level, as its lines tell: a function, a class, a variable
/// or something imported. The code is not run.
bool definesName(const QString &code, const QString &name);

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
/// one; of more than a hundred, those before come without the blocks they need. The first is
/// extractPython()'s. isProgram: the code reads and prints, so a block that reads is a program, too.
QList<ExtractedCode> pythonPrograms(const QString &text, const QString &entryPoint, bool isProgram = false);

} // namespace Pennybench::Scoring

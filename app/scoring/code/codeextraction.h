#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Pennybench::Scoring {

/// Code that was found in an answer; empty where there is none.
struct ExtractedCode {
    QString code; ///< line ends are \n
    qsizetype at = -1; ///< where its first block begins in the text

    bool operator==(const ExtractedCode &) const = default;
};

/// The code of an answer: of the blocks in this language (or untagged ones that look like it) the last that
/// defines the entry point, with the earlier blocks whose names it needs before it; where no block defines
/// it, all of them in order; without a fence the part of the text that looks like code. An empty entry point
/// takes the last block that defines a function. The language is a name as after a fence: "python", "cpp" …
ExtractedCode extractCode(const QString &text, QStringView language, const QString &entryPoint);

/// The programs of an answer in Python, the last one first: of several blocks that each define the entry
/// point, each is one. The first is extractPython()'s. isProgram: the code reads and prints, so a block that
/// reads is a program, too.
QList<ExtractedCode> pythonPrograms(const QString &text, const QString &entryPoint, bool isProgram = false);

/// extractCode() for Python; also the mere body of a function, which then still has its indentation.
ExtractedCode extractPython(const QString &text, const QString &entryPoint);

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/code/sandbox.h"
#include "providers/base/message.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// What a prompt's "tests" ask for.
struct PythonTests {
    QString entryPoint; ///< as the prompt says it, else as the tests call it; may be empty
    QJsonArray calls; ///< {"call": …, "expect": …} and {"stdin": …, "prints": …}; or else a script
    QString setup;
    QString script; ///< Python text
    QStringList modules; ///< that an answer may import beside the standard library

    /// The code runs as a program: no test calls a function of it.
    bool areOfAProgram() const;
};

/// Reads the fields "entry_point", "tests", "setup" and "modules" of a scorer.
PythonTests pythonTests(const QJsonObject &fields);

/// Why the tests cannot be used; empty where they can.
Message problemWithTests(const PythonTests &tests);

/// The prompt's own code, where it defines the entry point or begins to; else empty.
QString preambleOf(const QString &prompt, const QString &entryPoint);

/// The answer's code, completed from that: the prompt's imports and helpers go before a whole function, and
/// all of it before a mere body, which is indented where it is not.
QString completedCode(const QString &preamble, const QString &entryPoint, const QString &code);

/// What the sandbox of the code is given: no test and no expected value. Of the whole programs the first
/// counts, and the next ones where it is incomplete.
SandboxProgram answerProgram(const PythonTests &tests, const QStringList &programs);

/// What the sandbox of the tests is given: no line of the code. They may use the preamble, and the imports
/// and functions of the setup.
SandboxProgram testProgram(const PythonTests &tests, const QString &preamble);

/// What the tests said at their end; empty where they broke off. "passed", and the program that was "used";
/// or why no test began: "load", "missing", "setup", "tests", "needs" (a module that may be "allowed"); or
/// the place of the call that "failed" (0 for text) with "error" or what it "returned" or "printed", of text
/// the "line" and for "call == expected" its two sides; or "ended": the code's process ended before the tests
/// did.
QJsonObject testOutcome(const QByteArray &out);

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/code/sandbox.h"
#include "providers/base/message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// What the sandbox of the code is given: no test and no expected value.
struct AnswerTask {
    QStringList codes; ///< whole programs, the one that counts first; the next ones where it is incomplete
    QString entryPoint; ///< a function, a class, or a method of a class that needs no arguments; may be empty
    QString setup; ///< runs after the code
    QStringList modules; ///< what it may import beside the standard library
    bool isProgram = false; ///< reads and prints instead of being called
};
SandboxProgram answerProgram(const AnswerTask &task);

/// What the sandbox of the tests is given: no line of the code.
struct TestTask {
    QString entryPoint;
    QString preamble; ///< what the tests may use beside the code, e.g. the prompt's helpers
    QString setup; ///< its imports and functions serve the tests, too
    QString tests; ///< Python text; or else calls
    QList<QJsonObject> calls; ///< {"call": …, "expect": …}, {"stdin": …, "prints": …}
};
SandboxProgram testProgram(const TestTask &task);

/// What the tests said.
struct TestOutcome {
    bool ended = false; ///< they came to their end; false: they broke off
    bool passed = false;
    qsizetype program = 0; ///< the one of AnswerTask::codes that was tested
    bool found = true; ///< the entry point exists
    bool answerEnded = false; ///< the code's process ended before the tests did
    QString loadError; ///< the code could not be loaded
    QString setupError;
    QString testError; ///< the tests themselves are broken
    QString neededModule; ///< that the code lacks
    bool isAllowedModule = false;
    qsizetype failedCall = -1; ///< the place in TestTask::calls; 0 for other tests
    QString failedLine; ///< of the tests, where they are text
    QString call; ///< source of the call; empty where the failure is not one of "call == value"
    QString returned; ///< as Python shows it
    QString expected;
    QString printed;
    QString error; ///< the exception that ended the test
};
TestOutcome readTestOutcome(const QByteArray &out);

/// What a prompt's "tests" ask for.
struct PythonTests {
    QString entryPoint; ///< as the prompt says it, else as the tests call it; may be empty
    QList<QJsonObject> calls; ///< {"call": …, "expect": …} and {"stdin": …, "prints": …}; or else a script
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

/// The answer's code, completed from the prompt: the prompt's imports and helpers go before a whole function,
/// and all of it before a mere body, which is indented where it is not.
struct CompletedCode {
    QString preamble; ///< the prompt's own code
    QString code; ///< all of it
};
CompletedCode completedCode(const QString &prompt, const QString &entryPoint, const QString &code);

TestTask testTask(const PythonTests &tests, const QString &preamble);

} // namespace Pennybench::Scoring

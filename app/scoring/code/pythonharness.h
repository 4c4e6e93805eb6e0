#pragma once

#include "app/scoring/code/sandbox.h"

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

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/code/pythonexpression.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pennybench {

/// Calls of the code that is tested; what comes back is compared outside the sandbox.
struct CallTask {
    QString code;
    QString entryPoint; ///< a function, or a method of a class that needs no arguments; may be empty
    QString alias; ///< another name of it that the calls use; may be empty
    QString prelude; ///< runs after the code and before the calls
    /// Each {"expression": source}, {"arguments": [...], "prints": bool} or {"stdin": text}.
    QList<QJsonObject> calls;
};
/// The program that runs inside the sandbox: reads the code and the calls from standard input, and writes one
/// line for each call. What the code prints goes to standard error.
QByteArray callHarness();
/// What callHarness() reads.
QByteArray callHarnessInput(const CallTask &task, const QString &word);

/// The outcomes in the order of the calls, as far as the program came. A line without the word is ignored.
struct HarnessOutput {
    bool started = false; ///< the harness itself ran
    QString loadError; ///< the code could not be loaded
    QString preludeError;
    bool found = true; ///< the entry point exists
    QList<CallOutcome> calls;
};
HarnessOutput readHarnessOutput(const QByteArray &out, const QString &word);

/// Tests that are Python text and must run beside the code.
struct ScriptTask {
    QString code;
    QString entryPoint;
    QString preamble; ///< what the tests may use beside the entry point, e.g. the prompt's helpers
    QString setup; ///< runs between the code and the tests
    QString tests;
    /// The code runs in a process of its own, and plain values go between it and the tests: it can reach
    /// neither the tests nor the word. Where the tests need the code's own classes, this cannot be.
    bool apart = true;
};
/// The program that runs such tests; it reads scriptHarnessInput().
QByteArray scriptHarness();
QByteArray scriptHarnessInput(const ScriptTask &task, const QString &word);

struct ScriptOutput {
    bool started = false; ///< the harness itself ran
    bool ended = false; ///< a line with the word came
    bool passed = false;
    bool found = true; ///< the entry point exists
    bool needsOneProcess = false; ///< the tests hand over what is no plain value: run with apart = false
    QString loadError;
    QString failedLine; ///< the line of the tests that failed
    QString error;
};
ScriptOutput readScriptOutput(const QByteArray &out, const QString &word);

} // namespace Pennybench

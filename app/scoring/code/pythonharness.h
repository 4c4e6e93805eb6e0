#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Pennybench {

/// The program that runs inside the sandbox for tests by call: reads the code and the calls from standard
/// input, and writes one line for each call. What the code prints goes nowhere.
QByteArray callHarness();
/// What callHarness() reads.
QByteArray callHarnessInput(
    const QString &code, const QString &entryPoint, const QList<QJsonArray> &calls, const QString &word);

/// What came of one call.
struct CallOutcome {
    bool returned = false;
    QJsonValue value; ///< the returned value; a tuple is a list, a set a sorted list
    QString error; ///< the exception, where there was one

    bool operator==(const CallOutcome &) const = default;
};

/// The outcomes in the order of the calls, as far as the program came. A line without the word is ignored.
struct HarnessOutput {
    QString loadError; ///< the code could not be loaded
    bool found = true; ///< the entry point exists
    QList<CallOutcome> calls;
};
HarnessOutput readHarnessOutput(const QByteArray &out, const QString &word);

/// Tests that are Python text.
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
    bool ended = false; ///< a line with the word came
    bool passed = false;
    bool found = true; ///< the entry point exists
    bool needsOneProcess = false; ///< the tests hand over what is no plain value: run with apart = false
    QString loadError;
    QString failedLine; ///< the line of the tests that failed
    QString error;
};
ScriptOutput readScriptOutput(const QByteArray &out, const QString &word);

/// Whether the values are equal; numbers with a fraction to 1e-6 relative.
bool equalValues(const QJsonValue &expected, const QJsonValue &value);

} // namespace Pennybench

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

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

/// Whether the values are equal; numbers with a fraction to 1e-6 relative.
bool equalValues(const QJsonValue &a, const QJsonValue &b);

} // namespace Pennybench

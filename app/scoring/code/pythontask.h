#pragma once

#include "app/scoring/code/asserttests.h"
#include "app/scoring/code/pythonharness.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pennybench {

/// What a prompt's "tests" ask for. The way depends on the tests alone, never on the answer, so that no
/// answer can choose how strictly it is tested.
struct PythonTests {
    enum class Way {
        Calls, ///< {"call": …, "expect": …} and {"stdin": …, "prints": …}: compared outside the sandbox
        Assertions, ///< assert lines whose calls run inside and whose comparisons are made outside
        Script ///< any other Python text: runs inside, in a process of its own where it can
    };
    Way way = Way::Script;
    QString entryPoint; ///< as the prompt says it, else as the tests call it; may be empty
    QList<QJsonObject> calls;
    AssertTests assertions;
    QString setup;
    QString script;
};

/// Reads the fields "entry_point", "tests" and "setup" of a scorer.
PythonTests pythonTests(const QJsonObject &fields);

/// Why the tests cannot be used; empty where they can.
QString problemWithTests(const PythonTests &tests);

/// The answer's code, completed from the prompt: the prompt's imports and helpers go before a whole function,
/// and all of it before a mere body.
struct CompletedCode {
    QString preamble; ///< the prompt's own code
    QString code; ///< all of it
};
CompletedCode completedCode(const QString &prompt, const QString &entryPoint, const QString &code);

CallTask callTask(const PythonTests &tests, const CompletedCode &code);
ScriptTask scriptTask(const PythonTests &tests, const CompletedCode &code);

} // namespace Pennybench

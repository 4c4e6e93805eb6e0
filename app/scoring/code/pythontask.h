#pragma once

#include "app/scoring/code/pythonharness.h"
#include "providers/base/message.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pennybench::Scoring {

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

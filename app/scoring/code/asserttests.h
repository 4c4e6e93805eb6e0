#pragma once

#include "app/scoring/code/pythonexpression.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench {

/// Tests in Python text whose outcome can be decided away from the code that is tested: assertions, on their
/// own or in one "def check(candidate)", over expressions that this program can compute once it has the
/// values of the calls.
struct AssertTests {
    struct Assertion {
        PythonExpression condition;
        QString source;
    };
    QString prelude; ///< the tests' import lines
    QStringList calls; ///< source of each call (or other hole) in the order of the assertions
    QString alias; ///< another name of the function: the parameter of check(); may be empty
    QList<Assertion> assertions;
};

/// Empty where the tests hold anything else: loops, local variables, lambdas … The entry point, where it is
/// known, is the program's also where Python has a function of that name.
std::optional<AssertTests> readAssertTests(const QString &tests, const QString &entryPoint = {});

/// The function that the tests call: the first name with a bracket behind it in the first call. Empty for
/// none.
QString functionOf(const AssertTests &tests);

/// What a test that failed says: "f(3) returned 8; expected 9".
QString failureOf(
    const AssertTests &tests, const AssertTests::Assertion &assertion, const QList<CallOutcome> &outcomes);

} // namespace Pennybench

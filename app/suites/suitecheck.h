#pragma once

#include "app/scoring/scorer.h"
#include "app/suites/suite.h"

namespace Pennybench::Suites {

/// Something about a suite that its author should know.
struct SuiteFinding {
    enum class Severity {
        Error, ///< answers cannot be scored as the suite means it
        Warning
    };

    Severity severity = Severity::Error;
    Problem problem; ///< with the line and the field
    QString promptId; ///< empty where it is about the suite or a row that could not be read

    bool operator==(const SuiteFinding &) const = default;
};

/// Everything that is wrong with a suite: rows that could not be read, scorers that do not exist or cannot
/// decide, solutions that their own scorer does not accept, questions that are asked twice, numbers whose
/// language is unknown, no licence. Solutions of code run only with the permission. Uses all cores and
/// blocks until it is done.
QList<SuiteFinding> checkSuite(
    const SuiteReading &reading, const QString &fileName, const Scoring::ScoringPermissions &permissions);

} // namespace Pennybench::Suites

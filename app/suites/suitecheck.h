#pragma once

#include "app/scoring/scorer.h"
#include "app/suites/suite.h"

namespace Pennybench::Suites {

/// Something about a suite that its author should know.
struct SuiteFinding {
    enum class Severity {
        Error, ///< answers cannot be scored as intended
        Warning
    };

    Severity severity = Severity::Error;
    Problem problem; ///< with the line and the field
    QString promptId; ///< empty for the suite itself or an unreadable row

    bool operator==(const SuiteFinding &) const = default;
};

/// All problems of a suite: rows that could not be read, scorers that do not exist or cannot decide,
/// solutions that their own scorer does not accept, repeated questions, numbers without a language, no
/// licence. Solutions of code run only with the permission. Uses all cores and blocks until it is done.
QList<SuiteFinding> checkSuite(
    const SuiteReading &reading, const QString &fileName, const Scoring::ScoringPermissions &permissions);

} // namespace Pennybench::Suites

#pragma once

#include "app/suites/suitecheck.h"

namespace Pennybench::CommandLine {

/// What `check` found out about one file.
struct CheckedFile {
    QString path;
    QString kind; ///< "suite", "catalogue", "claims", "answers", "session"
    Message title; ///< one line about what it holds, e.g. "Maths, 80 prompts"
    QList<Suites::SuiteFinding> findings;

    bool hasErrors() const
    {
        return std::any_of(findings.begin(), findings.end(), [](const Suites::SuiteFinding &finding) {
            return finding.severity == Suites::SuiteFinding::Severity::Error;
        });
    }
};

/// Recognises the file by its content and checks it. Answers are held against the suite where one is given.
CheckedFile checkFile(
    const QString &path, const Suites::Suite *suite, const Scoring::ScoringPermissions &permissions);

} // namespace Pennybench::CommandLine

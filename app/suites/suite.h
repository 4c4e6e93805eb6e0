#pragma once

#include "app/base/expected.h"
#include "app/scoring/scorerspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench {

/// One question and what a right answer to it is.
struct Prompt {
    QString id; ///< unique in its suite
    QString category; ///< "math", "code", "language", "science", "countdown" or the user's own
    QString language; ///< "en", "vi", "zh", or "py" for code; empty: unknown
    QString text;
    QString system;
    ScorerSpec scorer;
    QStringList tags;
    QString source;
    int difficulty = 0; ///< 1 (easy) to 5; 0: not graded
    QString solution; ///< an answer that the scorer accepts; empty where none is known

    bool operator==(const Prompt &) const = default;
};

/// A set of prompts that are asked together.
struct Suite {
    QString id;
    QString title;
    QString licence;
    QString source;
    QList<Prompt> prompts;
    QStringList warnings; ///< what a person should know before using it, e.g. "no scorer fits"

    bool operator==(const Suite &) const = default;
};

/// Reads a suite in any format of docs/suites.md, recognised by its content. A problem names file, line
/// and column or field.
Expected<Suite> readSuiteFile(const QString &path);
/// "math", "code", "language" and the others that come with the program.
QStringList builtInSuiteIds();
Expected<Suite> builtInSuite(const QString &id);
/// A built-in suite's id, else the path of a file.
Expected<Suite> findSuite(const QString &nameOrPath);

} // namespace Pennybench

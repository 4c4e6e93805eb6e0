#pragma once

#include "app/base/expected.h"
#include "app/scoring/scorerspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// One question and its expected answer.
struct Prompt {
    QString id; ///< unique in its suite
    QString category; ///< "math", "code", "language", "science", "countdown" or the user's own
    QString language; ///< "en", "vi", "zh", or "py" for code; empty: unknown
    QString text;
    QString system;
    Scoring::ScorerSpec scorer;
    QStringList tags;
    QString source;
    int difficulty = 0; ///< 1 (easy) to 5; 0: not graded
    QString solution; ///< an answer that the scorer accepts; empty if none is known

    bool operator==(const Prompt &) const = default;
};

/// A set of prompts that are asked together.
struct Suite {
    QString id;
    QString title;
    QString licence;
    QString source;
    QList<Prompt> prompts;
    QList<Message> warnings; ///< what a person should know before using it, e.g. "no scorer fits"

    bool operator==(const Suite &) const = default;
};

/// A suite as read from its file, with the problems of the file.
struct SuiteReading {
    Suite suite; ///< of the good rows; at least one
    QString format; ///< "GSM8K", "table with a header" …, for people
    QList<int> lines; ///< where each prompt begins, 1-based; in a workbook the row
    QList<Problem> badRows; ///< the first hundred, each with file, line and field or column
    int badRowCount = 0;

    bool operator==(const SuiteReading &) const = default;
};

/// The name of a reading's format as a message: words such as "workbook" can be translated, names stay.
Message formatWords(const QString &format);

/// Whether a suite may be used without its bad rows. Only the user decides that.
enum class BadRows { Refuse, Skip };

/// Reads a suite in any format of docs/suites.md, recognised by its content. A problem names file, line
/// and column or field. Files above the limits of docs/suites.md are refused before they take memory.
Expected<SuiteReading> inspectSuiteFile(const QString &path);
/// "1 of 2 rows had errors and were left out.", a warning for a suite that is used without them.
Message rowsLeftOut(const SuiteReading &reading);
/// As inspectSuiteFile(), but a bad row is a failure unless bad rows are skipped.
Expected<Suite> readSuiteFile(const QString &path, BadRows badRows = BadRows::Refuse);
/// "math", "code", "language" and the others that come with the program.
QStringList builtInSuiteIds();
Expected<Suite> builtInSuite(const QString &id);
/// The id of a built-in or imported suite, else the path of a file.
Expected<Suite> findSuite(const QString &nameOrPath, BadRows badRows = BadRows::Refuse);

} // namespace Pennybench::Suites

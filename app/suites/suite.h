#pragma once

#include "app/base/expected.h"
#include "app/scoring/scorerspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// One question of a prompt that has several.
struct Turn {
    QString text;
    Scoring::ScorerSpec scorer; ///< an empty type: its answer is not scored at all and has no verdict

    bool operator==(const Turn &) const = default;
};

/// One question and its expected answer, or several questions in turn, each asked after the answer to the one
/// before it. The answer to every turn is one answer of its own.
struct Prompt {
    QString id; ///< unique in its suite
    QString category; ///< "math", "code", "language", "science", "countdown" or the user's own
    QString language; ///< "en", "vi", "zh", or "py" for code; empty: unknown
    QString text; ///< of several turns that of the last
    QString system;
    Scoring::ScorerSpec scorer; ///< of several turns that of the last
    QStringList tags;
    QString source;
    int difficulty = 0; ///< 1 (easy) to 5; 0: not graded
    QString solution; ///< an answer that the scorer accepts; empty if none is known
    QList<Turn> earlier; ///< the turns before the last
    /// A branch of a conversation: its first turns, so many, are those of another prompt of the suite and are
    /// answered there. Empty and 0: no branch.
    QString branchOf;
    int sharedTurns = 0;

    bool operator==(const Prompt &) const = default;
    int turnCount() const { return static_cast<int>(earlier.size()) + 1; }
    bool hasSeveralTurns() const { return !earlier.isEmpty(); }
    Turn turn(int number) const; ///< from 1 to turnCount()
    /// The prompt as if this turn were its only one; what was said before it is not in it.
    Prompt asTurn(int number) const;
    const QString &openingText() const { return earlier.isEmpty() ? text : earlier.first().text; }
    /// All turns, for reading, in the order in which they are asked; a single one is its text alone.
    QString wholeText() const;
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

#pragma once

#include "app/suites/suite.h"
#include "app/suites/tablerow.h"

#include <QHash>
#include <QSet>

namespace Pennybench::Suites {

/// Collects the prompts of a file and what is wrong with its rows.
class SuiteBuilder {
public:
    /// The suite's id is the file's name without its endings. format is its name for people.
    SuiteBuilder(const QString &fileName, const QString &format);

    Suite &suite() { return m_reading.suite; }
    /// Prompts so far, good or bad.
    int count() const { return static_cast<int>(m_reading.lines.size()) + m_reading.badRowCount; }
    /// Where a table has its fields, 1-based, so that problems name the column.
    void setColumns(const QHash<QString, int> &columns) { m_columns = columns; }
    /// Takes a row: the prompt, unless it has no text, its id was used before, or its scorer cannot decide
    /// by what it expects. line is 1-based.
    void add(const Expected<Prompt> &prompt, int line);
    void bad(Problem problem, int line);
    /// As add(), unless a cell of the row has a fault.
    void addRow(const TableRow &row, const Expected<Prompt> &prompt);
    /// Ends reading: nothing of the file can be used. The first call counts.
    void fail(Problem problem, int line = 0);
    bool failed() const { return m_failure.has_value(); }
    /// A failure where nothing good was found.
    Expected<SuiteReading> take();

private:
    std::optional<Problem> problemOf(const Prompt &prompt) const;

    QString m_file;
    SuiteReading m_reading;
    QSet<QString> m_ids;
    QHash<QString, int> m_columns;
    std::optional<Problem> m_failure;
};

/// " Also wrong: line 3, column 2; line 5." for the rows behind the first, a few of them; empty where there
/// are none.
QString otherBadRows(const QList<Problem> &badRows);
/// "gsm8k_test" for "/home/me/gsm8k_test.jsonl.gz".
QString suiteIdOf(const QString &fileName);

} // namespace Pennybench::Suites

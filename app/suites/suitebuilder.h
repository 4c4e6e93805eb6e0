#pragma once

#include "app/suites/suite.h"
#include "app/suites/tablerow.h"

#include <QHash>
#include <QSet>

namespace Pennybench::Suites {

/// Collects the prompts of a file and the problems of its rows.
class SuiteBuilder {
public:
    /// The suite's id is the file's name without its endings. format is its name for people.
    SuiteBuilder(const QString &fileName, const QString &format);

    Suite &suite() { return m_reading.suite; }
    /// Prompts so far, good or bad.
    int count() const { return static_cast<int>(m_reading.lines.size()) + m_reading.badRowCount; }
    /// The columns of a table's fields, 1-based, so that problems name the column.
    void setColumns(const QHash<QString, int> &columns) { m_columns = columns; }
    /// Adds a row: the prompt, unless it has no text, its id was used before, or its scorer cannot decide
    /// with what it expects. line is 1-based.
    void add(const Expected<Prompt> &prompt, int line);
    void bad(Problem problem, int line);
    /// As add(), unless a cell of the row has a fault.
    void addRow(const TableRow &row, const Expected<Prompt> &prompt);
    /// Ends reading: the file cannot be used. The first call counts.
    void fail(Problem problem, int line = 0);
    bool failed() const { return m_failure.has_value(); }
    /// A failure if no good prompt was found.
    Expected<SuiteReading> take();

private:
    std::optional<Problem> problemOf(const Prompt &prompt) const;

    QString m_file;
    SuiteReading m_reading;
    QSet<QString> m_ids;
    QHash<QString, int> m_columns;
    std::optional<Problem> m_failure;
};

/// What is wrong with the first of the rows, at least one, with the places of the next: "The prompt has no
/// text. More errors: line 3, column 2; line 5."
Message withOtherBadRows(const QList<Problem> &badRows);
/// "gsm8k_test" for "/home/me/gsm8k_test.jsonl.gz".
QString suiteIdOf(const QString &fileName);

} // namespace Pennybench::Suites

#include "app/suites/suitebuilder.h"

#include "app/base/basemessages.h"
#include "app/suites/promptcheck.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#include <QFileInfo>

namespace Pennybench::Suites {

QString suiteIdOf(const QString &fileName)
{
    QString name = QFileInfo(fileName).fileName();
    for (const QStringView ending :
        {u".gz", u".json", u".jsonl", u".csv", u".tsv", u".txt", u".xlsx", u".headerless", u".header"}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    }
    return name.isEmpty() ? QStringLiteral("suite") : name;
}

Message withOtherBadRows(const QList<Problem> &badRows)
{
    constexpr qsizetype rowsNamed = 5;
    Message places;
    for (const Problem &row : badRows.mid(1, rowsNamed)) {
        Message place(BaseMessages::line, {QString::number(row.line)});
        if (row.column > 0)
            place = Message(
                BaseMessages::comma, {place, Message(BaseMessages::column, {QString::number(row.column)})});
        places = places.isEmpty() ? place : Message(SuiteMessages::listed, {places, place});
    }
    if (badRows.size() > rowsNamed + 1)
        places = Message(SuiteMessages::andMore, {places});
    const Message &first = badRows.first().message;
    return places.isEmpty() ? first : Message(SuiteMessages::withMore, {first, places});
}

SuiteBuilder::SuiteBuilder(const QString &fileName, const QString &format)
    : m_file(fileName)
{
    m_reading.format = format;
    m_reading.suite.id = suiteIdOf(fileName);
    m_reading.suite.title = m_reading.suite.id;
}

void SuiteBuilder::add(const Expected<Prompt> &prompt, int line)
{
    const auto problem = prompt ? problemOf(*prompt) : std::optional(prompt.error());
    if (problem) {
        bad(*problem, line);
        return;
    }
    m_ids += prompt->id;
    m_reading.suite.prompts += *prompt;
    m_reading.lines += line;
    if (m_reading.suite.prompts.size() > largestRowCount)
        fail({.message = Message(SuiteMessages::tooManyPrompts, {QString::number(largestRowCount)})}, line);
}

void SuiteBuilder::addRow(const TableRow &row, const Expected<Prompt> &prompt)
{
    if (row.faults.isEmpty())
        return add(prompt, row.line);
    bad({.message = row.faults.first(), .column = static_cast<int>(row.faults.firstKey()) + 1}, row.line);
}

std::optional<Problem> SuiteBuilder::problemOf(const Prompt &prompt) const
{
    if (auto fault = faultOf(prompt))
        return fault;
    if (m_ids.contains(prompt.id)) {
        return Problem{
            .message = Message(SuiteMessages::idUsedBefore, {prompt.id}), .field = QStringLiteral("id")};
    }
    return std::nullopt;
}

void SuiteBuilder::bad(Problem problem, int line)
{
    ++m_reading.badRowCount;
    problem.file = m_file;
    problem.line = line;
    if (problem.column == 0)
        problem.column = m_columns.value(problem.field);
    if (m_reading.badRows.size() < badRowsKept)
        m_reading.badRows += problem;
    if (m_reading.badRowCount > largestRowCount)
        fail({.message = Message(SuiteMessages::tooManyBadRows, {QString::number(largestRowCount)})}, line);
}

void SuiteBuilder::fail(Problem problem, int line)
{
    if (m_failure)
        return;
    problem.file = m_file;
    if (line > 0)
        problem.line = line;
    m_failure = problem;
}

Expected<SuiteReading> SuiteBuilder::take()
{
    if (m_failure)
        return failure(*m_failure);
    if (!m_reading.suite.prompts.isEmpty())
        return std::move(m_reading);
    if (!m_reading.badRows.isEmpty()) {
        Problem problem = m_reading.badRows.first();
        problem.message = withOtherBadRows(m_reading.badRows);
        return failure(problem);
    }
    return failure(
        {.message = Message(SuiteMessages::noPrompt, {formatWords(m_reading.format)}), .file = m_file});
}

} // namespace Pennybench::Suites

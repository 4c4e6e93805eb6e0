#include "app/suites/csvreader.h"

#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

namespace Pennybench::Suites {

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
    if (m_text.startsWith(u"sep=", Qt::CaseInsensitive) && m_text.size() > 4 && m_text.at(4) == separator) {
        m_at = 5;
        takeLineEnd();
    }
}

Expected<TableRow> CsvReader::next()
{
    TableRow row{.line = m_line};
    for (;;) {
        if (!atEnd() && m_text.at(m_at) == u'"') {
            const Expected<QString> cell = quotedCell();
            if (!cell)
                return failure(cell.error());
            row.cells += *cell + plainCell();
        } else {
            row.cells += plainCell();
        }
        if (row.cells.last().size() > longestSuiteText)
            return stop(row.line, Message(SuiteMessages::cellTooLong, {QString::number(longestSuiteText)}));
        if (row.cells.size() > largestColumnCount)
            return stop(
                row.line, Message(SuiteMessages::tooManyCells, {QString::number(largestColumnCount)}));
        if (atEnd() || takeLineEnd())
            return row;
        ++m_at; // the separator
        if (atEnd()) {
            row.cells += QString();
            return row;
        }
    }
}

Expected<QString> CsvReader::quotedCell()
{
    const int begun = m_line;
    QString cell;
    ++m_at;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const QStringView piece = m_text.sliced(m_at, (quote < 0 ? m_text.size() : quote) - m_at);
        m_line += static_cast<int>(piece.count(u'\n'));
        if (quote < 0)
            return stop(begun, Message(SuiteMessages::quoteNotClosed));
        cell += piece;
        m_at = quote + 1;
        if (atEnd() || m_text.at(m_at) != u'"')
            return cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        cell += u'"';
        ++m_at;
    }
}

QString CsvReader::plainCell()
{
    const qsizetype begin = m_at;
    while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

Unexpected CsvReader::stop(int line, const Message &message)
{
    m_at = m_text.size();
    return failure({.message = message, .line = line});
}

bool CsvReader::takeLineEnd()
{
    if (atEnd() || (m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r'))
        return false;
    const bool pair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    return true;
}

} // namespace Pennybench::Suites

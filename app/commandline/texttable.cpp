#include "app/commandline/texttable.h"

#include "app/commandline/console.h"

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

bool isWide(char16_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60);
}

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text) {
        if (c.category() != QChar::Mark_NonSpacing)
            width += isWide(c.unicode()) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, qsizetype width, bool toTheRight)
{
    const QString blanks(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
    return toTheRight ? blanks + text : text + blanks;
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i)
        line += (i > 0 ? QStringLiteral("  ") : QString()) + padded(cells.value(i), widths.at(i), i > 0);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString textTable(const QStringList &columns, const QList<QStringList> &rows)
{
    QList<QStringList> plain;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += plainLine(cell);
        plain += cells;
    }
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype width = displayWidth(columns.at(i));
        for (const QStringList &row : std::as_const(plain))
            width = std::max(width, displayWidth(row.value(i)));
        widths += width;
    }
    QStringList rule;
    for (qsizetype width : widths)
        rule += QString(width, u'-');
    QStringList lines{lineOf(columns, widths), lineOf(rule, widths)};
    for (const QStringList &row : std::as_const(plain))
        lines += lineOf(row, widths);
    return lines.join(u'\n');
}

} // namespace Pennybench::CommandLine

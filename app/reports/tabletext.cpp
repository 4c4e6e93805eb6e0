#include "app/reports/tabletext.h"

#include "app/reports/tablereports.h"

namespace Pennybench::Reports {

namespace {

QString csvField(const QString &text)
{
    const QString guarded = guardedAgainstFormulas(text);
    if (!guarded.contains(u',') && !guarded.contains(u'"') && !guarded.contains(u'\n'))
        return guarded;
    return u'"' + QString(guarded).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields += csvField(cell);
    return fields.join(u',') + QStringLiteral("\r\n");
}

QString markdownLine(const QStringList &cells)
{
    QStringList fields;
    for (QString cell : cells)
        fields += cell.replace(u'\\', QStringLiteral("\\\\"))
                      .replace(u'|', QStringLiteral("\\|"))
                      .replace(u'\n', u' ');
    return QStringLiteral("| %1 |\n").arg(fields.join(QStringLiteral(" | ")));
}

} // namespace

QString csvText(const TextTable &table)
{
    QString text = csvLine(table.columns);
    for (const QStringList &row : table.rows)
        text += csvLine(row);
    return text;
}

QString markdownText(const TextTable &table)
{
    QString text = markdownLine(table.columns);
    text += markdownLine(QStringList(table.columns.size(), QStringLiteral("---")));
    for (const QStringList &row : table.rows)
        text += markdownLine(row);
    return text;
}

} // namespace Pennybench::Reports

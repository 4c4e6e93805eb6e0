#include "app/reports/htmltables.h"

#include <QPolygonF>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QString shapeMarkup(const Widgets::ModelMark &mark, int hue)
{
    if (mark.shape == Widgets::ModelMark::Shape::Circle)
        return QStringLiteral("<circle class=\"h%1\" r=\"1\"/>").arg(hue);
    QString points;
    for (const QPointF &point : Widgets::markPath(mark.shape).toFillPolygon())
        points += QStringLiteral("%1,%2 ").arg(point.x()).arg(point.y());
    return QStringLiteral("<polygon class=\"h%1\" points=\"%2\"/>").arg(hue).arg(points.trimmed());
}

/// Cells that hold words stand to the left.
bool isWords(const QString &cell)
{
    return std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); }) > 12;
}

void writeCell(HtmlPage &page, const QString &cell, bool isBest)
{
    page.markup(isBest ? "<td class=\"best\">" : isWords(cell) ? "<td class=\"words\">" : "<td>");
    page.text(cell);
    page.markup("</td>");
}

} // namespace

void writeMarks(HtmlPage &page, const ReportContent &content)
{
    page.markup("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>");
    for (const ReportContestant &contestant : content.contestants) {
        const Widgets::ModelMark mark = Widgets::modelMark(contestant.letter, contestant.family, false);
        page.markup(QStringLiteral("<symbol id=\"mark-%1\" viewBox=\"-1.4 -1.4 2.8 2.8\">%2<text y=\".42\">%1"
                                   "</text></symbol>")
                        .arg(contestant.letter, shapeMarkup(mark, contestant.family % hues)));
    }
    page.markup("</defs></svg>\n");
}

void writeMark(HtmlPage &page, const ReportContent &content, const QString &model)
{
    const auto contestant = content.contestants.constFind(model);
    if (contestant != content.contestants.cend())
        page.markup(QStringLiteral("<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-%1\"/></svg>")
                        .arg(contestant->letter));
}

void writeTable(HtmlPage &page, const ReportContent &content, const TextTable &table)
{
    page.markup("<div class=\"wide\"><table><thead><tr>");
    for (const QString &column : table.columns)
        page.element("th", column, " scope=\"col\"");
    page.markup("</tr></thead><tbody>\n");
    for (int row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows.at(row);
        page.markup("<tr><td>");
        writeMark(page, content, table.models.value(row));
        page.text(cells.value(0));
        page.markup("</td>");
        for (int column = 1; column < cells.size(); ++column)
            writeCell(page, cells.at(column), table.best.contains({row, column}));
        page.markup("</tr>\n");
    }
    page.markup("</tbody></table></div>\n");
}

void writeSection(HtmlPage &page, const ReportContent &content, const ReportSection &section)
{
    page.markup("<section id=\"" + section.id.toUtf8() + "\">");
    page.element("h2", section.title);
    if (!section.note.isEmpty())
        page.element("p", section.note, " class=\"dim\"");
    writeTable(page, content, section.table);
    page.markup("</section>\n");
}

} // namespace Pennybench::Reports

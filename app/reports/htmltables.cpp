#include "app/reports/htmltables.h"

#include "app/reports/reporttexts.h"

#include <QMap>
#include <QPolygonF>

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

void writeCell(HtmlPage &page, const QString &cell, bool isBest, bool isWords)
{
    page.markup(isBest ? "<td class=\"best\">" : isWords ? "<td class=\"words\">" : "<td>");
    page.text(cell);
    page.markup("</td>");
}

/// Once for light and once for dark; the reader's choice and paper decide which is seen.
void writeChart(HtmlPage &page, const ReportContent &content, const ReportSection &section)
{
    const bool isPlot = std::holds_alternative<Widgets::QualityCostChart>(*section.chart);
    page.markup(isPlot ? "<figure class=\"wide plot\">" : "<figure class=\"wide\">");
    for (const bool dark : {false, true}) {
        const QString shade = dark ? QStringLiteral("dark") : QStringLiteral("light");
        page.markup(QStringLiteral("<div class=\"%1\">").arg(shade));
        page.markup(Widgets::chartSvg(*section.chart, dark, section.id + u'-' + shade));
        page.markup("</div>\n");
    }
    page.markup("</figure><details><summary>");
    page.text(ReportTexts::tr("The table behind the chart"));
    page.markup("</summary>");
    writeTable(page, content, section.behind);
    page.markup("</details>\n");
}

} // namespace

void writeMarks(HtmlPage &page, const ReportContent &content)
{
    page.markup("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>");
    // In the order of their letters: the same session gives the same file.
    QMap<QString, int> families;
    for (const ReportContestant &contestant : content.contestants)
        families.insert(contestant.letter, contestant.family);
    for (const auto &[letter, family] : families.asKeyValueRange()) {
        const Widgets::ModelMark mark = Widgets::modelMark(letter, family, false);
        page.markup(QStringLiteral("<symbol id=\"mark-%1\" viewBox=\"-14 -14 28 28\"><g "
                                   "transform=\"scale(10)\">%2</g><text y=\"4.2\">%1"
                                   "</text></symbol>")
                        .arg(letter, shapeMarkup(mark, family % hues)));
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
    QList<bool> words;
    for (int column = 0; column < table.columns.size(); ++column) {
        words += table.holdsWords(column);
        page.element("th", table.columns.at(column),
            words.last() ? " scope=\"col\" class=\"words\"" : " scope=\"col\"");
    }
    page.markup("</tr></thead><tbody>\n");
    for (int row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows.at(row);
        page.markup("<tr><td>");
        writeMark(page, content, table.models.value(row));
        page.text(cells.value(0));
        page.markup("</td>");
        for (int column = 1; column < cells.size(); ++column)
            writeCell(page, cells.at(column), table.best.contains({row, column}), words.at(column));
        page.markup("</tr>\n");
    }
    page.markup("</tbody></table></div>\n");
}

void writeSection(HtmlPage &page, const ReportContent &content, const ReportSection &section)
{
    page.markup("<section id=\"" + section.id.toUtf8() + "\">");
    page.element("h2", section.title);
    if (section.chart)
        writeChart(page, content, section);
    if (section.hasTable()) {
        if (!section.note.isEmpty())
            page.element("p", section.note, " class=\"dim\"");
        writeTable(page, content, section.table);
    }
    page.markup("</section>\n");
}

} // namespace Pennybench::Reports

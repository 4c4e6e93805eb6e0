#include "app/reports/picturereports.h"

#include "app/reports/findings.h"
#include "app/reports/modeltable.h"
#include "app/reports/pdfpage.h"
#include "app/reports/qualitycost.h"
#include "widgets/chartfile.h"

#include <QBuffer>
#include <QImage>

namespace Pennybench::Reports {

namespace {

Expected<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size() ? Expected<void>() : failure(reportNotWritten(device));
}

/// Pictures are made in memory, where the writers of Qt, which say nothing of a full disk, have room.
Unexpected notDrawn()
{
    return failure(
        {.message = QStringLiteral("The report could not be drawn; there may not be enough memory.")});
}

Expected<void> writePdfBytes(QIODevice &device, const QByteArray &pdf)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF") ? writeBytes(device, pdf) : notDrawn();
}

Expected<void> writePng(QIODevice &device, const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return image.save(&png, "PNG") ? writeBytes(device, png.data()) : notDrawn();
}

QString tableHtml(const Store::Session &session, const QList<Runs::ModelSummary> &models)
{
    const TextTable table = modelTable(session.plan, models, Runs::costUnitOf(models));
    QString html = QStringLiteral("<table cellpadding=\"4\" width=\"100%\"><tr>");
    for (const QString &column : table.columns)
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(column.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

Widgets::QualityCostChart chartOf(const Runs::RunPlan &plan, const Runs::Tally &tally,
    const QList<Runs::ModelSummary> &models, const Runs::Standings &standings)
{
    return qualityCostChart(plan, models, standings, chartCaption(plan, models, tally));
}

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    return html;
}

} // namespace

Expected<void> writeChart(QIODevice &device, const QString &ending, const Store::Session &session,
    const QList<PublishedFigure> &published)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> models = tally.summaries();
    Widgets::QualityCostChart chart = chartOf(session.plan, tally, models, Runs::standingsIn(tally, models));
    layUnder(chart, published);
    if (ending == u"svg")
        return writeBytes(device, Widgets::chartSvg(chart, false, QStringLiteral("quality-cost")));
    if (ending == u"pdf")
        return writePdfBytes(device, Widgets::chartPdf(chart));
    if (ending != u"png")
        return failure({.message = QStringLiteral("End the chart's name in .png, .svg or .pdf.")});
    return writePng(device, Widgets::chartImage(chart, 2));
}

Expected<void> writePdf(QIODevice &device, const Store::Session &session)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> models = tally.summaries();
    const Runs::Standings standings = Runs::standingsIn(tally, models);
    const QString title = session.title.isEmpty() ? QStringLiteral("Pennybench") : session.title;
    const QString before = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped())
        + paragraphs(reportCaption(session.plan, tally)) + tableHtml(session, models);
    const QString after = paragraphs(findings(session.plan, tally, standings));
    return writePdfBytes(device,
        pdfPages(session.title, before,
            Widgets::chartPicture(chartOf(session.plan, tally, models, standings)), after));
}

} // namespace Pennybench::Reports

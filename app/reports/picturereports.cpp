#include "app/reports/picturereports.h"

#include "app/reports/chartsvg.h"
#include "app/reports/findings.h"
#include "app/reports/modeltable.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace Pennybench::Reports {

namespace {

const QUrl &chartUrl()
{
    static const QUrl url(QStringLiteral("chart:quality-cost"));
    return url;
}

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

QImage chartImage(const QByteArray &svg, double scale)
{
    QSvgRenderer renderer(svg);
    QImage image((QSizeF(renderer.defaultSize()) * scale).toSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

Expected<void> writePng(QIODevice &device, const QByteArray &svg)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return chartImage(svg, 2).save(&png, "PNG") ? writeBytes(device, png.data()) : notDrawn();
}

Expected<void> writeChartPdf(QIODevice &device, const QByteArray &svg)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QSvgRenderer renderer(svg);
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QSizeF(renderer.defaultSize()) * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        renderer.render(&painter);
    }
    return writePdfBytes(device, pdf.data());
}

QString tableHtml(const Store::Session &session, const Runs::Tally &tally)
{
    const TextTable table = modelTable(session.plan, tally.summaries());
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

QString pageHtml(const Store::Session &session)
{
    const QString title = session.title.isEmpty() ? QStringLiteral("Pennybench") : session.title;
    QString html = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
    for (const QString &line : reportCaption(session.plan, session.answers).split(u'\n'))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    const Runs::Tally tally(session.answers);
    html += tableHtml(session, tally)
        + QStringLiteral("<p><img src=\"%1\" width=\"640\"></p>").arg(chartUrl().toString());
    for (const QString &sentence : findings(session.plan, tally, Runs::standingsIn(tally, tally.summaries())))
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return html;
}

} // namespace

bool chartNeedsGui(const QString &path)
{
    return QFileInfo(path).suffix().toLower() != u"svg";
}

Expected<void> writeChart(QIODevice &device, const QString &ending, const Store::Session &session)
{
    const QByteArray svg = qualityCostSvg(session.plan, session.answers, {});
    if (ending == u"svg")
        return writeBytes(device, svg);
    if (ending == u"pdf")
        return writeChartPdf(device, svg);
    if (ending != u"png")
        return failure({.message = QStringLiteral("End the chart's name in .png, .svg or .pdf.")});
    return writePng(device, svg);
}

Expected<void> writePdf(QIODevice &device, const Store::Session &session)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(session.title);
        QTextDocument document;
        document.addResource(QTextDocument::ImageResource, chartUrl(),
            chartImage(qualityCostSvg(session.plan, session.answers, {}), 2));
        document.setHtml(pageHtml(session));
        document.print(&writer);
    }
    return writePdfBytes(device, pdf.data());
}

} // namespace Pennybench::Reports

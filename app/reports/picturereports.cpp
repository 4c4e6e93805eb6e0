#include "app/reports/picturereports.h"

#include "app/reports/chartsvg.h"
#include "app/reports/findings.h"
#include "app/reports/modeltable.h"

#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace Pennybench {

namespace {

const QUrl &chartUrl()
{
    static const QUrl url(QStringLiteral("chart:quality-cost"));
    return url;
}

Unexpected cannotWrite(const QString &path, const QString &why)
{
    return failure({.message = QStringLiteral("The report cannot be written: %1.").arg(why), .file = path});
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

Expected<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Expected<void> writeChartPdf(const QString &path, const QByteArray &svg)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QSvgRenderer renderer(svg);
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QSizeF(renderer.defaultSize()) * 0.75, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        renderer.render(&painter);
    }
    return file.commit() ? Expected<void>() : Expected<void>(cannotWrite(path, file.errorString()));
}

QString tableHtml(const Session &session, const Tally &tally)
{
    QString html = QStringLiteral("<table cellpadding=\"4\" width=\"100%\"><tr>");
    for (const QString &column : modelTableColumns())
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(column.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const QStringList &row : modelTable(session.plan, tally.summaries())) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString pageHtml(const Session &session)
{
    const QString title = session.title.isEmpty() ? QStringLiteral("Pennybench") : session.title;
    QString html = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
    for (const QString &line : reportCaption(session.plan, session.answers).split(u'\n'))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    const Tally tally(session.answers);
    html += tableHtml(session, tally)
        + QStringLiteral("<p><img src=\"%1\" width=\"640\"></p>").arg(chartUrl().toString());
    for (const QString &sentence : findings(session.plan, tally))
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return html;
}

} // namespace

bool chartNeedsGui(const QString &path)
{
    return QFileInfo(path).suffix().toLower() != u"svg";
}

Expected<void> writeChart(const QString &path, const Session &session)
{
    const QByteArray svg = qualityCostSvg(session.plan, session.answers, {});
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return writeBytes(path, svg);
    if (ending == u"pdf")
        return writeChartPdf(path, svg);
    if (ending != u"png")
        return failure(
            {.message = QStringLiteral("End the chart's name in .png, .svg or .pdf."), .file = path});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !chartImage(svg, 2).save(&file, "PNG") || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Expected<void> writePdf(const QString &path, const Session &session)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(session.title);
        QTextDocument document;
        document.addResource(QTextDocument::ImageResource, chartUrl(),
            chartImage(qualityCostSvg(session.plan, session.answers, {}), 2));
        document.setHtml(pageHtml(session));
        document.print(&writer);
    }
    return file.commit() ? Expected<void>() : Expected<void>(cannotWrite(path, file.errorString()));
}

} // namespace Pennybench

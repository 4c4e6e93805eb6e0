#include "app/reports/picturereports.h"

#include "app/reports/qualitycost.h"
#include "app/reports/reportmessages.h"
#include "app/reports/reportpages.h"
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
    return failure({.message = ReportMessages::notDrawn});
}

Expected<void> writePng(QIODevice &device, const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return image.save(&png, "PNG") ? writeBytes(device, png.data()) : notDrawn();
}

} // namespace

Expected<void> writePdfPages(QIODevice &device, const QByteArray &pdf)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF") ? writeBytes(device, pdf) : notDrawn();
}

Expected<void> writeDrawing(QIODevice &device, const QString &ending, const Widgets::ChartDrawing &drawing)
{
    if (ending == u"svg")
        return writeBytes(device, Widgets::chartSvg(drawing, false, QStringLiteral("chart")));
    if (ending == u"pdf")
        return writePdfPages(device, Widgets::chartPdf(drawing));
    if (ending != u"png")
        return failure({.message = ReportMessages::chartEnding});
    return writePng(device, Widgets::chartImage(drawing, 2));
}

Expected<void> writeChart(QIODevice &device, const QString &ending, const Store::Session &session,
    const QList<PublishedFigure> &published, ChartKind kind)
{
    SessionChart chart = sessionChart(session, {.kind = kind});
    if (kind == ChartKind::QualityCost)
        layUnder(std::get<Widgets::QualityCostChart>(chart.drawing), published);
    return writeDrawing(device, ending, chart.drawing);
}

Expected<void> writePdf(QIODevice &device, const Store::Session &session, bool withAnswers,
    const QList<PublishedFigure> &published, Writing *writing)
{
    const ReportContent content = reportContent(session, published);
    if (writing && writing->isCancelled())
        return reportCancelled();
    const QByteArray pdf = pdfOf(ReportPages(content, session, withAnswers), content.title, writing);
    return writing && writing->isCancelled() ? reportCancelled() : writePdfPages(device, pdf);
}

} // namespace Pennybench::Reports

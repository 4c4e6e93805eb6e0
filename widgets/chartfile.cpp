#include "widgets/chartfile.h"

#include "widgets/chartcanvas.h"
#include "widgets/rowchartcanvas.h"
#include "widgets/sumchartcanvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <qcustomplot.h>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTextDocumentFragment>
#include <QThread>

namespace Pennybench::Widgets {

namespace {

constexpr int crowdedWidth = 1'200; ///< for charts in which not every point gets its name
constexpr double pixelsPerInch = 96;

/// A plot without a window.
class FileChart {
public:
    FileChart(const ChartDrawing &chart, bool dark, const PictureWish &wish)
        : m_style(fileStyle(dark))
        , m_wish(wish)
    {
        std::visit([this](const auto &drawing) { show(drawing); }, chart);
    }

    QSize size() const { return m_size; }

    void paint(QPaintDevice &device, QCPPainter::PainterModes modes, double scale)
    {
        QCPPainter painter(&device);
        painter.setModes(modes | QCPPainter::pmNoCaching);
        painter.scale(scale, scale);
        m_plot.toPainter(&painter, size().width(), size().height());
    }

private:
    void show(const QualityCostChart &chart)
    {
        m_qualityCost = std::make_unique<ChartCanvas>(m_plot);
        m_qualityCost->show({.layout = layOutChart({.chart = chart,
                                 .view = wholeView(chart),
                                 .style = m_style,
                                 .size = {m_wish.width, 0},
                                 .axesOfWidth = m_wish.axesOfWidth}),
            .chart = chart,
            .style = m_style});
        m_size = m_qualityCost->scene().layout.size;
    }

    void show(const RowChart &chart)
    {
        m_rows = std::make_unique<RowChartCanvas>(m_plot);
        m_rows->show(
            {.layout = layOutRows(chart, m_wish.view.value_or(wholeView(chart)), m_style, m_wish.width),
                .chart = chart,
                .style = m_style});
        m_size = m_rows->scene().layout.size;
    }

    void show(const SumChart &chart)
    {
        m_sums = std::make_unique<SumChartCanvas>(m_plot);
        const SumLayout layout = layOutSums(chart, m_style, m_wish.width);
        m_sums->show(layout, chart, m_style);
        m_size = layout.size;
    }

    QCustomPlot m_plot;
    ChartStyle m_style;
    PictureWish m_wish;
    std::unique_ptr<ChartCanvas> m_qualityCost;
    std::unique_ptr<RowChartCanvas> m_rows;
    std::unique_ptr<SumChartCanvas> m_sums;
    QSize m_size;
};

/// What it draws, in the thread that widgets belong to.
template <typename Draw>
auto inApplicationThread(Draw draw)
{
    if (QThread::currentThread() == qApp->thread())
        return draw();
    decltype(draw()) drawn;
    QMetaObject::invokeMethod(
        qApp, [&drawn, &draw] { drawn = draw(); }, Qt::BlockingQueuedConnection);
    return drawn;
}

/// As a file of its own has it.
PictureWish fileWish(const ChartDrawing &chart)
{
    const auto *plot = std::get_if<QualityCostChart>(&chart);
    const bool isCrowded = plot && plot->points.size() > LabelWish::crowd;
    return {.width = isCrowded ? crowdedWidth : chartFileWidth};
}

QFont fontOf(const QString &attributes)
{
    const auto value = [&attributes](const QString &name) {
        return attributes.section(name + QStringLiteral("=\""), 1).section(u'"', 0, 0).toDouble();
    };
    QFont font;
    font.setFamilies(fileStyle(false).families);
    font.setPixelSize(std::max(1, static_cast<int>(value(QStringLiteral("font-size")))));
    font.setWeight(static_cast<QFont::Weight>(value(QStringLiteral("font-weight"))));
    return font;
}

/// Gives every text the length that was reckoned with, which it keeps where another font has to do, and names
/// those other fonts.
QString withLengths(const QString &svg)
{
    static const QRegularExpression text(QStringLiteral("<text ([^>]*)>([^<]*)</text>"));
    QString result;
    qsizetype done = 0;
    for (auto matches = text.globalMatch(svg); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString attributes = match.captured(1);
        const QString plain = QTextDocumentFragment::fromHtml(match.captured(2)).toPlainText();
        const double length = QFontMetricsF(fontOf(attributes)).horizontalAdvance(plain.trimmed());
        attributes.replace(QStringLiteral("font-family=\"Inter\""),
            QStringLiteral("font-family=\"Inter, 'Noto Sans', sans-serif\""));
        result += QStringView(svg).mid(done, match.capturedStart() - done);
        result += QStringLiteral("<text textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\" %2>%3</text>")
                      .arg(QString::number(length, 'f', 1), attributes, match.captured(2).trimmed());
        done = match.capturedEnd();
    }
    return result + svg.mid(done);
}

/// The generator says a size in millimetres and knows neither roles nor fallback fonts.
QByteArray finished(const QByteArray &svg, const QSize &size, const QString &ids, const ChartDrawing &chart)
{
    const qsizetype begin = svg.indexOf("<svg");
    const qsizetype end = svg.indexOf('>', begin) + 1;
    const qsizetype body = svg.indexOf("<defs>", end);
    const QString head =
        QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            "viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" role=\"img\" "
            "aria-labelledby=\"%3-title %3-desc\">\n<title id=\"%3-title\">%4</title>\n"
            "<desc id=\"%3-desc\">%5</desc>\n")
            .arg(size.width())
            .arg(size.height())
            .arg(ids.toHtmlEscaped(), titleOf(chart).toHtmlEscaped(), inWords(chart).toHtmlEscaped());
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    const QString drawn = QString::fromUtf8(svg.mid(body)).remove(emptyGroup);
    return head.toUtf8() + withLengths(drawn).toUtf8();
}

} // namespace

QString titleOf(const ChartDrawing &chart)
{
    if (const auto *rows = std::get_if<RowChart>(&chart))
        return rows->title;
    if (const auto *sums = std::get_if<SumChart>(&chart))
        return sums->title;
    return axisTitle(std::get<QualityCostChart>(chart).axis);
}

QString inWords(const ChartDrawing &chart)
{
    return std::visit([](const auto &drawing) { return inWords(drawing); }, chart);
}

QByteArray chartSvg(const ChartDrawing &chart, bool dark, const QString &ids)
{
    return inApplicationThread([&] {
        FileChart file(chart, dark, fileWish(chart));
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(file.size());
        generator.setViewBox(QRect(QPoint(), file.size()));
        generator.setResolution(static_cast<int>(pixelsPerInch));
        file.paint(generator, QCPPainter::pmVectorized | QCPPainter::pmNonCosmetic, 1);
        return finished(buffer.data(), file.size(), ids, chart);
    });
}

QImage chartImage(const ChartDrawing &chart, double scale)
{
    return inApplicationThread([&] {
        FileChart file(chart, false, fileWish(chart));
        QImage image((QSizeF(file.size()) * scale).toSize(), QImage::Format_ARGB32);
        if (image.isNull())
            return image;
        image.fill(Qt::white);
        file.paint(image, QCPPainter::pmDefault, scale);
        return image;
    });
}

QByteArray chartPdf(const ChartDrawing &chart)
{
    return inApplicationThread([&] {
        FileChart file(chart, false, fileWish(chart));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QSizeF(file.size()) * 72 / pixelsPerInch, QPageSize::Point));
            writer.setPageMargins(QMarginsF());
            writer.setTitle(titleOf(chart));
            file.paint(writer, QCPPainter::pmVectorized, writer.resolution() / pixelsPerInch);
        }
        return buffer.data();
    });
}

QPicture chartPicture(const ChartDrawing &chart, const PictureWish &wish)
{
    return inApplicationThread([&] {
        FileChart file(chart, wish.dark, wish);
        QPicture picture;
        file.paint(picture, QCPPainter::pmVectorized, 1);
        picture.setBoundingRect(QRect(QPoint(), file.size()));
        return picture;
    });
}

void playPicture(QPainter &painter, QPointF topLeft, const QPicture &picture)
{
    painter.save();
    painter.translate(topLeft);
    // Qt plays a picture in the size that it had on a screen, in inches.
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
        double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace Pennybench::Widgets

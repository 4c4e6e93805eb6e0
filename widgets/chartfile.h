#pragma once

#include "widgets/chartlayout.h"
#include "widgets/rowchartlayout.h"
#include "widgets/sumchart.h"

#include <QByteArray>
#include <QImage>
#include <QPicture>

#include <variant>

namespace Pennybench::Widgets {

/// Any chart.
using ChartDrawing = std::variant<QualityCostChart, RowChart, SumChart>;

/// For its heading and for who cannot see it.
QString titleOf(const ChartDrawing &chart);
QString inWords(const ChartDrawing &chart);

/// A chart for a file, drawn as in the window, with all of its texts and its names;
/// higher where these need more room. Each needs a QApplication. A plot is a widget, so each is drawn in the
/// application's thread, and another thread waits until that is in its event loop.
///
/// As vectors with text that stays text, with a title and a description of all figures for who cannot see it.
/// ids: begins the ids in it, so that one page can have several.
QByteArray chartSvg(const ChartDrawing &chart, bool dark, const QString &ids);
/// So many pixels for one of the drawing.
QImage chartImage(const ChartDrawing &chart, double scale);
/// One page of the chart's size, as vectors with fonts. Empty where it could not be drawn.
QByteArray chartPdf(const ChartDrawing &chart);
/// In pixels at 96 an inch.
constexpr int chartFileWidth = 900;

/// What a picture on a page is made for. Lengths in pixels at 96 an inch.
struct PictureWish {
    int width = chartFileWidth;
    double axesOfWidth = usualAxesOfWidth; ///< of a chart of quality: how high its axes are
    bool dark = false;
    std::optional<RowView> view; ///< of a chart of rows, where it is part of another; missing: all of it
};

/// To be played on another painter, as vectors. Its texts are as large as in the window, whatever the width.
QPicture chartPicture(const ChartDrawing &chart, const PictureWish &wish);
/// Plays the picture so that its pixels are those of the painter, whatever the resolution of the device.
void playPicture(QPainter &painter, QPointF topLeft, const QPicture &picture);

} // namespace Pennybench::Widgets

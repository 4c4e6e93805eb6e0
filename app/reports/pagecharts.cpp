#include "app/reports/pagepieces.h"
#include "widgets/rowchartparts.h"

#include <QPainter>

namespace Pennybench::Reports {

namespace {

constexpr double leastAxesOfWidth = 0.36;
constexpr double axesStep = 0.04;
constexpr qsizetype fewestRowsToPart = 6; ///< three for each of two pages

using Widgets::QualityCostChart;
using Widgets::RowChart;
using Widgets::RowView;

PagePiece picturePiece(const QPicture &picture)
{
    return {.height = static_cast<double>(picture.boundingRect().height()),
        .paint = [picture](QPainter &painter, QPointF at) { Widgets::playPicture(painter, at, picture); }};
}

PagePiece plotPiece(const QualityCostChart &chart, int width)
{
    const auto drawn = [chart, width](double axesOfWidth) {
        return picturePiece(
            Widgets::chartPicture(chart, {.width = width, .axesOfWidth = axesOfWidth, .view = {}}));
    };
    PagePiece piece = drawn(Widgets::usualAxesOfWidth);
    piece.least = drawn(leastAxesOfWidth).height;
    piece.parted = [drawn](double room) {
        double axesOfWidth = Widgets::usualAxesOfWidth;
        PagePiece flatter = drawn(axesOfWidth);
        while (flatter.height > room && axesOfWidth > leastAxesOfWidth) {
            axesOfWidth = std::max(leastAxesOfWidth, axesOfWidth - axesStep);
            flatter = drawn(axesOfWidth);
        }
        return PagePieces{flatter};
    };
    return piece;
}

/// Drawn when it is painted, since it may be parted before. All parts have the view of the whole.
PagePiece rowsPiece(const RowChart &chart, const RowView &view, int width)
{
    const auto heightOf = [view, width](const RowChart &part) {
        return Widgets::layOutRows(part, view, Widgets::fileStyle(false), width).size.height();
    };
    PagePiece piece{.height = static_cast<double>(heightOf(chart)),
        .paint = [chart, view, width](QPainter &painter, QPointF at) {
            Widgets::playPicture(painter, at, Widgets::chartPicture(chart, {.width = width, .view = view}));
        }};
    if (chart.rows.size() < fewestRowsToPart)
        return piece;
    piece.least = heightOf(Widgets::partedAt(chart, fewestRowsToPart / 2).first);
    piece.parted = [chart, view, width](double room) -> PagePieces {
        const int rows =
            Widgets::rowsThatFit(chart, Widgets::fileStyle(false), QSize(width, static_cast<int>(room)));
        if (rows <= 0 || rows >= chart.rows.size())
            return {};
        const auto [first, rest] = Widgets::partedAt(chart, rows);
        PagePiece part = rowsPiece(first, view, width);
        part.parted = nullptr;
        part.least = 0;
        return {part, rowsPiece(rest, view, width)};
    };
    return piece;
}

} // namespace

PagePiece chartPiece(const Widgets::ChartDrawing &chart, double width)
{
    const auto pixels = static_cast<int>(width);
    PagePiece piece;
    if (const auto *rows = std::get_if<RowChart>(&chart))
        piece = rowsPiece(*rows, Widgets::wholeView(*rows), pixels);
    else if (const auto *plot = std::get_if<QualityCostChart>(&chart))
        piece = plotPiece(*plot, pixels);
    else
        piece = picturePiece(Widgets::chartPicture(chart, {.width = pixels, .view = {}}));
    piece.text = Widgets::titleOf(chart);
    return piece;
}

} // namespace Pennybench::Reports

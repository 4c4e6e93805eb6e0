#pragma once

#include "app/reports/reportcontent.h"
#include "widgets/chartfile.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace Pennybench::Reports {

/// Something that stands on a page: a line of text, a row of a table, a picture. It stays whole unless it can
/// be parted. Lengths in pixels at 96 an inch.
struct PagePiece {
    double height = 0;
    std::function<void(QPainter &, QPointF topLeft)> paint; ///< empty: room only
    QString text; ///< the words in it
    bool keepWithNext = false; ///< no page ends behind it
    std::shared_ptr<const PagePiece> header; ///< the head of the table that it is a row of
    double least = 0; ///< the least room in which a part of it makes sense; 0: it stays whole
    /// Itself for a room from least to height, and behind it what goes on with the next page.
    std::function<QList<PagePiece>(double room)> parted;
};

using PagePieces = QList<PagePiece>;

/// The kinds of text on paper.
enum class PageText { Title, Subtitle, Badge, Heading, Lead, Body, Small, Code };

/// The text in lines of this width; those of a heading keep with what follows.
PagePieces textPieces(const QString &text, PageText kind, double width);
/// One paragraph whose figures outside of names stand out, behind its number.
PagePiece findingPiece(int number, const QString &sentence, const QStringList &names, double width);
/// A chart of this width with texts of the page's sizes: flatter where there is less room, and a chart of
/// rows in as many parts as it needs.
PagePiece chartPiece(const Widgets::ChartDrawing &chart, double width);
PagePiece gap(double height);

/// The rows of a table, each with the head to be repeated; a table that is too wide goes on below with other
/// columns. Cells of more than three lines are cut.
PagePieces tablePieces(
    const TextTable &table, const QHash<QString, ReportContestant> &contestants, double width);

} // namespace Pennybench::Reports

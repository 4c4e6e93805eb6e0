#pragma once

#include "app/reports/reportcontent.h"

#include <QPicture>
#include <QPointF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace Pennybench::Reports {

/// Something that stays whole on a page: a line of text, a row of a table, a picture. Lengths in pixels at 96
/// an inch.
struct PagePiece {
    double height = 0;
    std::function<void(QPainter &, QPointF topLeft)> paint; ///< empty: room only
    QString text; ///< the words in it
    bool keepWithNext = false; ///< no page ends behind it
    std::shared_ptr<const PagePiece> header; ///< the head of the table that it is a row of
};

using PagePieces = QList<PagePiece>;

/// The kinds of text on paper.
enum class PageText { Title, Subtitle, Badge, Heading, Lead, Body, Small, Code };

/// The text in lines of this width; those of a heading keep with what follows.
PagePieces textPieces(const QString &text, PageText kind, double width);
/// One paragraph whose figures outside of names stand out, behind its number.
PagePiece findingPiece(int number, const QString &sentence, const QStringList &names, double width);
/// The picture as wide as the page, or as high as fits.
PagePiece picturePiece(const QPicture &picture, double width, double mostHeight);
PagePiece gap(double height);

/// The rows of a table, each with the head to be repeated; a table that is too wide goes on below with other
/// columns. Cells of more than three lines are cut.
PagePieces tablePieces(
    const TextTable &table, const QHash<QString, ReportContestant> &contestants, double width);

} // namespace Pennybench::Reports

#pragma once

#include "app/reports/pagepieces.h"
#include "app/reports/writing.h"

#include <QRectF>

class QPainter;

namespace Pennybench::Reports {

/// A report on A4 pages, for whatever can be painted on: the same for a PDF and for pictures of its pages.
/// Lengths in pixels at 96 an inch. Needs a QApplication.
class ReportPages {
public:
    struct Placed {
        int page = 0; ///< from 0
        QRectF place; ///< on its page
        PagePiece piece;
    };

    /// With every prompt and its answers where these are wanted; longer answers are cut, and say so.
    ReportPages(const ReportContent &content, const Store::Session &session, bool withAnswers);
    /// With these pieces in place of a report's usual ones.
    ReportPages(const PagePieces &pieces, const ReportContent &content, const Store::Session &session);

    static constexpr QSizeF size() { return {793.7, 1122.5}; }
    /// Where everything but the lines at the top and the bottom stands.
    static QRectF body();

    int count() const { return m_count; }
    /// The painter's unit is a pixel, its origin the page's corner.
    void paint(QPainter &painter, int page) const;
    /// Everything on the pages, in order.
    const QList<Placed> &placed() const { return m_placed; }

private:
    void addContent(const ReportContent &content);
    void addSections(const ReportContent &content);
    void addTablesBehind(const ReportContent &content);
    void addAnswers(const ReportContent &content, const Store::Session &session);
    void add(const PagePieces &pieces);
    void placeAll();
    void partAt(qsizetype place);
    void place(const PagePiece &piece);
    double roomFor(qsizetype piece) const;

    PagePieces m_pieces;
    QList<Placed> m_placed;
    int m_count = 1;
    double m_y = 0;
    QString m_head, m_date, m_foot;
};

/// The pages as a PDF, in vectors with fonts. Empty where it could not be drawn, or where the writing, whose
/// steps the pages are, was cancelled.
QByteArray pdfOf(const ReportPages &pages, const QString &title, Writing *writing = nullptr);

} // namespace Pennybench::Reports

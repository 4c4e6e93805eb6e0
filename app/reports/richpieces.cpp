#include "app/reports/richpieces.h"

#include "app/reports/pagefonts.h"
#include "widgets/richtext/richpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextLayout>

namespace Pennybench::Reports {

namespace {

struct Strip {
    double top = 0;
    double bottom = 0;
    int block = 0; ///< the first of those in it
    QString text;
};

/// The lines from top to bottom; those beside each other, in a table, as one.
QList<Strip> stripsOf(const QTextDocument &document)
{
    QList<Strip> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double blockTop = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines += Strip{blockTop + line.y(), blockTop + line.y() + line.height(), block.blockNumber(),
                block.text().mid(line.textStart(), line.textLength())};
        }
    }
    std::ranges::stable_sort(lines, {}, &Strip::top);
    QList<Strip> strips;
    for (const Strip &line : std::as_const(lines)) {
        if (!strips.isEmpty() && line.top < strips.last().bottom - 0.5) {
            strips.last().bottom = std::max(strips.last().bottom, line.bottom);
            strips.last().text += u' ' + line.text;
        } else {
            strips += line;
        }
    }
    return strips;
}

struct RichSheet {
    std::shared_ptr<Widgets::FormulasAtOnce> formulas; ///< before the document, which uses it
    std::unique_ptr<Widgets::RichDocument> document;
};

/// A paragraph is shaped once for all of its strips: it keeps its glyphs until the last of them is painted.
void keepGlyphs(const QTextDocument &document, int block, double to)
{
    const QTextBlock painted = document.findBlockByNumber(block);
    const bool goesOn = document.documentLayout()->blockBoundingRect(painted).bottom() > to;
    painted.layout()->setCacheEnabled(goesOn);
}

void paintStrip(
    QPainter &painter, QPointF topLeft, const Widgets::RichDocument &document, double from, double to)
{
    painter.save();
    painter.translate(topLeft - QPointF(0, from));
    const QRectF strip(0, from, document.textWidth(), to - from);
    painter.setClipRect(strip, Qt::IntersectClip);
    Widgets::paintGrounds(painter, document, from, to);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = strip;
    context.palette.setColor(QPalette::Text, document.style().theme.ink);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

PagePieces RichPieces::of(const QString &markdown, double width)
{
    Widgets::RichStyle style{.theme = Widgets::lightTheme(), .font = pageFont(PageText::Body), .margin = 0};
    auto sheet = std::make_shared<RichSheet>();
    sheet->formulas = m_formulas;
    sheet->document = std::make_unique<Widgets::RichDocument>(style);
    Widgets::RichDocument &document = *sheet->document;
    document.setUseDesignMetrics(true);
    document.setFormulas(m_formulas.get());
    document.setTextWidth(width);
    document.setLeaves(0, Widgets::readMarkdown(markdown));
    for (qsizetype i = 0; i < document.codeBlocks().size(); ++i) {
        const Widgets::RichDocument::CodeBlock block = document.codeBlocks().at(i);
        document.colour(i, block.code, m_colourer.spans(block.language, block.code));
    }
    document.showColours();
    PagePieces pieces;
    double from = 0;
    const double end = document.size().height();
    const QList<Strip> strips = stripsOf(document);
    for (qsizetype i = 0; i < strips.size(); ++i) {
        // What is between two lines goes half and half.
        const double to = i + 1 < strips.size() ? (strips.at(i).bottom + strips.at(i + 1).top) / 2 : end;
        pieces += PagePiece{.height = to - from,
            .paint =
                [sheet, from, to, block = strips.at(i).block](QPainter &painter, QPointF topLeft) {
                    keepGlyphs(*sheet->document, block, to);
                    paintStrip(painter, topLeft, *sheet->document, from, to);
                },
            .text = strips.at(i).text};
        from = to;
    }
    return pieces;
}

} // namespace Pennybench::Reports

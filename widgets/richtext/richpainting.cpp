#include "widgets/richtext/richpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextLayout>

namespace Pennybench::Widgets {

namespace {

constexpr double codeCorner = 8;

class GroundPainter {
public:
    GroundPainter(QPainter &painter, const RichDocument &document)
        : m_painter(painter)
        , m_document(document)
        , m_theme(document.style().theme)
        , m_left(document.documentMargin())
        , m_right(document.textWidth() - document.documentMargin())
    {
    }

    void paint(const QTextBlock &block, const QRectF &rect)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.intProperty(RichDocument::CodePart) != RichDocument::NoCode)
            paintCode(block, format, rect);
        if (format.hasProperty(RichDocument::Depths))
            paintBars(block, format.stringProperty(RichDocument::Depths), rect);
        if (format.hasProperty(RichDocument::Marker))
            paintMarker(block, format, rect);
        if (format.boolProperty(RichDocument::Line)) {
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QPointF(m_left, rect.center().y()), QPointF(m_right, rect.center().y()));
        }
    }

private:
    static int codePart(const QTextBlock &block)
    {
        return block.isValid() ? block.blockFormat().intProperty(RichDocument::CodePart) : 0;
    }

    void paintCode(const QTextBlock &block, const QTextBlockFormat &format, const QRectF &rect)
    {
        const bool isFirst = codePart(block) == RichDocument::CodeHead;
        const bool isLast = codePart(block.next()) != RichDocument::CodeLine;
        const double left = m_left + format.leftMargin() - codePadding - 2;
        // The gap below the head belongs to it, too.
        QRectF ground(QPointF(left, rect.top() - (isFirst ? codePadding - 2 : 4)),
            QPointF(m_right, rect.bottom() + (isLast ? codePadding - 2 : 0)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(codeGround(m_theme));
        m_painter.save();
        m_painter.setClipRect(ground, Qt::IntersectClip);
        if (!isFirst)
            ground.setTop(ground.top() - 2 * codeCorner);
        if (!isLast)
            ground.setBottom(ground.bottom() + 2 * codeCorner);
        m_painter.drawRoundedRect(ground, codeCorner, codeCorner);
        m_painter.restore();
    }

    /// Up to the next block, where that is in the same quote.
    void paintBars(const QTextBlock &block, const QString &depths, const QRectF &rect)
    {
        const QTextBlock next = block.next();
        const QString below =
            next.isValid() ? next.blockFormat().stringProperty(RichDocument::Depths) : QString();
        for (int level = 0; level < depths.size(); ++level) {
            if (depths.at(level) != u'q')
                continue;
            const bool goesOn = below.size() > level && below.left(level + 1) == depths.left(level + 1);
            const double end = rect.bottom() + (goesOn ? next.blockFormat().topMargin() + 1 : 0);
            m_painter.fillRect(QRectF(QPointF(m_left + level * indent + 4, rect.top()),
                                   QPointF(m_left + level * indent + 7, end)),
                m_theme.line);
        }
    }

    void paintMarker(const QTextBlock &block, const QTextBlockFormat &format, const QRectF &rect)
    {
        const QTextLayout *layout = block.layout();
        if (layout->lineCount() == 0)
            return;
        const QString marker = format.stringProperty(RichDocument::Marker);
        const QFont font = m_document.style().font;
        const double edge = m_left + format.leftMargin() - 7;
        const double left = edge - QFontMetricsF(font).horizontalAdvance(marker);
        const QTextLine line = layout->lineAt(0);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.dim);
        m_painter.drawText(QPointF(left, rect.top() + line.y() + line.ascent()), marker);
    }

    QPainter &m_painter;
    const RichDocument &m_document;
    const Theme &m_theme;
    double m_left;
    double m_right;
};

} // namespace

void paintGrounds(QPainter &painter, const RichDocument &document, double top, double bottom)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int first =
        layout->hitTest(QPointF(document.documentMargin() + 1, std::max(top, 0.0)), Qt::FuzzyHit);
    QTextBlock block = document.findBlock(std::max(first, 0));
    // The one before may reach into the picture with its ground or its bar.
    if (block.previous().isValid())
        block = block.previous();
    painter.setRenderHint(QPainter::Antialiasing);
    GroundPainter ground(painter, document);
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > bottom + codePadding)
            return;
        if (rect.bottom() >= top - 2 * codePadding)
            ground.paint(block, rect);
    }
}

} // namespace Pennybench::Widgets

#include "widgets/richtext/formulaobject.h"

#include "widgets/richtext/leafwriter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

/// MathJax's letters are smaller than those of a window's font of the same size.
constexpr double sizeToText = 1.16;
constexpr double leastScale = 0.6;

enum { TexProperty = RichDocument::FormulaSourceText + 1, DisplayProperty, EmProperty };

Tex texOf(const QTextFormat &format)
{
    return {format.stringProperty(TexProperty), format.boolProperty(DisplayProperty)};
}

double roomIn(const QTextDocument &document)
{
    const double width = document.textWidth() - 2 * document.documentMargin();
    return width > 40 ? width - 3 : 1e6;
}

double scaleIn(const QTextDocument &document, double width)
{
    return std::clamp(roomIn(document) / std::max(width, 1.0), leastScale, 1.0);
}

/// Qt gives a sign of a text room above its line, or half above and half below a line at a fourth of the
/// x-height of its font; a font of the right size makes that the formula's own base line.
double fontForMiddle(const QFont &base, double ascent, double descent)
{
    QFont probe = base;
    probe.setPixelSize(100);
    const double xHeight = QFontMetrics(probe).xHeight() / 100.0;
    return xHeight > 0 ? 2 * (ascent - descent) / xHeight : 0;
}

/// Qt draws such a sign in the middle of its line.
double baselineOf(const QTextDocument &document, int position, const QRectF &rect)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() - (line.height() - rect.height()) / 2 + line.ascent();
}

QPixmap drawn(const TypesetFormula &formula, double em, const QColor &colour, double ratio)
{
    const QSize size(static_cast<int>(std::ceil((formula.width * em + 2) * ratio)),
        static_cast<int>(std::ceil(((formula.ascent + formula.descent) * em + 2) * ratio)));
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1 + formula.ascent * em);
    painter.scale(em, em);
    painter.fillPath(formula.path, colour);
    return pixmap;
}

} // namespace

QTextCharFormat formulaFormat(
    const TextRun &run, const FormulaSource::Found &found, const QTextCharFormat &around)
{
    QTextCharFormat format = around;
    format.setObjectType(formulaObject);
    format.setProperty(RichDocument::FormulaSourceText, run.text);
    format.setProperty(TexProperty, run.tex);
    format.setProperty(DisplayProperty, run.display);
    const double em = format.hasProperty(EmProperty) ? format.doubleProperty(EmProperty)
                                                     : around.font().pixelSize() * sizeToText;
    format.setProperty(EmProperty, em);
    if (!found.formula)
        return format;
    const double below = QFontMetricsF(around.font()).descent();
    const double ascent = found.formula->ascent * em;
    const double descent = found.formula->descent * em;
    if (descent <= below || ascent <= descent)
        return format;
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    QFont font = around.font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(fontForMiddle(font, ascent, descent)))));
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    return format;
}

FormulaObject::FormulaObject(FormulaSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

QSizeF FormulaObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double em = format.doubleProperty(EmProperty);
    const FormulaSource::Found found = m_source.find(texOf(format));
    if (!found.formula) {
        const QFontMetricsF metrics(format.toCharFormat().font());
        const double width =
            metrics.horizontalAdvance(format.stringProperty(RichDocument::FormulaSourceText));
        return {std::min(width, roomIn(*document) - 1), metrics.ascent()};
    }
    const double scale = scaleIn(*document, found.formula->width * em);
    const bool inMiddle = format.toCharFormat().verticalAlignment() == QTextCharFormat::AlignMiddle;
    const double height = found.formula->ascent + (inMiddle ? found.formula->descent : 0);
    return {std::ceil(found.formula->width * em * scale) + 1, std::ceil(height * em * scale)};
}

void FormulaObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format)
{
    const bool coloured = format.hasProperty(QTextFormat::ForegroundBrush);
    const QColor colour = coloured ? format.foreground().color() : painter->pen().color();
    const FormulaSource::Found found = m_source.find(texOf(format));
    if (!found.formula) {
        const QFont font = format.toCharFormat().font();
        painter->save();
        painter->setFont(font);
        painter->setPen(colour);
        const QString typed = format.stringProperty(RichDocument::FormulaSourceText).simplified();
        painter->drawText(QPointF(rect.left(), rect.bottom()),
            QFontMetricsF(font).elidedText(typed, Qt::ElideRight, rect.width() + 1));
        painter->restore();
        return;
    }
    const TypesetFormula &formula = *found.formula;
    const double whole = format.doubleProperty(EmProperty);
    const double em = whole * scaleIn(*document, formula.width * whole);
    const bool inMiddle = format.toCharFormat().verticalAlignment() == QTextCharFormat::AlignMiddle;
    const double baseline = inMiddle ? baselineOf(*document, position, rect) : rect.bottom();
    const QPaintEngine *engine = painter->paintEngine();
    painter->save();
    if (engine && engine->type() == QPaintEngine::Raster) {
        const double ratio = painter->device()->devicePixelRatioF();
        const Tex tex = texOf(format);
        const QString key =
            QStringLiteral("formula %1 %2 %3 %4 ").arg(em).arg(colour.rgba()).arg(ratio).arg(tex.display)
            + tex.source;
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(formula, em, colour, ratio);
            QPixmapCache::insert(key, pixmap);
        }
        // On whole pixels, so that it is as sharp as it was drawn.
        const QPointF corner(rect.left() - 1, baseline - formula.ascent * em - 1);
        painter->drawPixmap(
            QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), pixmap);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.left(), baseline);
        painter->scale(em, em);
        painter->fillPath(formula.path, colour);
    }
    painter->restore();
}

} // namespace Pennybench::Widgets

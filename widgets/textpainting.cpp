#include "widgets/textpainting.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QRawFont>

#include <algorithm>

namespace Pennybench::Widgets {

namespace {

struct TextPart {
    QString text;
    QFont font;
};

/// The text's letters, each in the first family that has it.
QList<TextPart> partsOf(const QString &text, const QFont &font)
{
    QList<QFont> fonts;
    QList<QRawFont> raw;
    for (const QString &family : font.families()) {
        QFont alone = font;
        alone.setFamilies({family});
        alone.setStyleStrategy(QFont::NoFontMerging);
        fonts += alone;
        raw += QRawFont::fromFont(alone);
    }
    QList<TextPart> parts;
    for (const char32_t letter : text.toUcs4()) {
        const auto found = std::find_if(raw.begin(), raw.end(),
            [letter](const QRawFont &candidate) { return candidate.supportsCharacter(letter); });
        const QFont &own = found == raw.end() ? font : fonts.at(found - raw.begin());
        if (parts.isEmpty() || parts.constLast().font != own)
            parts += TextPart{{}, own};
        parts.last().text += QString::fromUcs4(&letter, 1);
    }
    return parts;
}

} // namespace

void paintText(
    QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &ink)
{
    painter.setPen(ink);
    QPointF at(box.left(), box.top() + QFontMetricsF(font).ascent());
    if (painter.paintEngine()->type() != QPaintEngine::Picture) {
        painter.setFont(font);
        painter.drawText(at, text);
        return;
    }
    for (const TextPart &part : partsOf(text, font)) {
        painter.setFont(part.font);
        painter.drawText(at, part.text);
        at.rx() += QFontMetricsF(part.font).horizontalAdvance(part.text);
    }
}

} // namespace Pennybench::Widgets

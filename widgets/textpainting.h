#pragma once

#include <QPainter>
#include <QString>

namespace Pennybench::Widgets {

/// One line of text whose top left is that of the box. Where the painter records a QPicture, each part that
/// needs another of the font's families is a text of its own: a picture plays a text at the height of its
/// tallest letters, and so Chinese would stand lower than the digits beside it.
void paintText(
    QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &ink);

} // namespace Pennybench::Widgets

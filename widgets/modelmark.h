#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPixmap>
#include <QString>

class QPainter;
class QPointF;

namespace Pennybench::Widgets {

/// How one contestant looks everywhere: its own letter, and the colour and shape of its family. Families are
/// told apart by both together, never by colour alone.
struct ModelMark {
    enum class Shape { Circle, Square, Triangle, Diamond, TriangleDown, Pentagon, Cross };

    QString letter; ///< A to Z, AA …
    QColor colour;
    Shape shape = Shape::Circle;

    bool operator==(const ModelMark &) const = default;
};

/// The mark of a contestant of a family, counted from 0. There are eight hues and seven shapes, so 56
/// families stay apart.
ModelMark modelMark(const QString &letter, int family, bool dark);

/// What a letter on a mark of the theme is written in; stands out from every hue by 4.5 to 1.
QColor letterColour(bool dark);

/// The shape around the origin, about one unit in every direction.
QPainterPath markPath(ModelMark::Shape shape);

/// Draws the shape, filled, around the centre; with its letter from seven pixels on.
void paintMark(QPainter &painter, const ModelMark &mark, QPointF centre, double radius);

/// The letter on a rounded square in the mark's colour.
QPixmap letterTile(const ModelMark &mark, int pixels, double devicePixelRatio);

} // namespace Pennybench::Widgets

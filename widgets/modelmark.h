#pragma once

#include <QChar>
#include <QColor>
#include <QPainterPath>
#include <QPixmap>

class QPainter;
class QPointF;

namespace Pennybench::Widgets {

/// How one model looks everywhere: a letter, a colour of the Okabe-Ito palette adjusted for the theme, and
/// a shape. Models are told apart by the letter and the shape, never by colour alone.
struct ModelMark {
    enum class Shape { Circle, Square, Triangle, Diamond, TriangleDown, Cross };

    QChar letter;
    QColor colour;
    Shape shape = Shape::Circle;

    bool operator==(const ModelMark &) const = default;
};

/// The mark of the index-th model, from 0; they repeat after 26 letters.
ModelMark modelMark(int index, bool dark);

/// The shape around the origin, about one unit in every direction.
QPainterPath markPath(ModelMark::Shape shape);

/// Draws the shape, filled, around the centre.
void paintMark(QPainter &painter, const ModelMark &mark, QPointF centre, double radius);

/// The letter on a rounded square in the mark's colour.
QPixmap letterTile(const ModelMark &mark, int pixels, double devicePixelRatio);

} // namespace Pennybench::Widgets

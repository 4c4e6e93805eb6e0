#pragma once

#include <QLineF>
#include <QRectF>

#include <algorithm>

namespace Pennybench::Widgets {

/// A rectangle by its edges: two are compared in a nanosecond, which a hundred thousand comparisons a picture
/// need.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    Box() = default;
    explicit Box(const QRectF &rect)
        : left(rect.left())
        , top(rect.top())
        , right(rect.right())
        , bottom(rect.bottom())
    {
    }
    explicit Box(const QLineF &line)
        : left(std::min(line.x1(), line.x2()))
        , top(std::min(line.y1(), line.y2()))
        , right(std::max(line.x1(), line.x2()))
        , bottom(std::max(line.y1(), line.y2()))
    {
    }

    Box grown(double by) const
    {
        Box box = *this;
        box.left -= by;
        box.top -= by;
        box.right += by;
        box.bottom += by;
        return box;
    }
    Box with(const Box &other) const
    {
        Box box = *this;
        box.left = std::min(left, other.left);
        box.top = std::min(top, other.top);
        box.right = std::max(right, other.right);
        box.bottom = std::max(bottom, other.bottom);
        return box;
    }
    /// Touching is enough, as it is for the edges of a line's box that has no width.
    bool meets(const Box &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    bool contains(QPointF point) const
    {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }
};

/// Whether a piece of the line lies in the box (J. Liang, B. Barsky, ACM TOG 3:1, 1984).
bool crosses(const Box &box, const QLineF &line);
bool crosses(const QLineF &a, const QLineF &b);

} // namespace Pennybench::Widgets

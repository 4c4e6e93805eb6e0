#include "widgets/boxes.h"

namespace Pennybench::Widgets {

namespace {

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Shortens the part of the line that lies inside by one edge; false where nothing is left.
bool cut(double step, double room, double &from, double &to)
{
    if (step == 0)
        return room >= 0;
    if (step < 0)
        from = std::max(from, room / step);
    else
        to = std::min(to, room / step);
    return from <= to;
}

} // namespace

bool crosses(const Box &box, const QLineF &line)
{
    if (!box.meets(Box(line)))
        return false;
    double from = 0;
    double to = 1;
    return cut(-line.dx(), line.x1() - box.left, from, to) && cut(line.dx(), box.right - line.x1(), from, to)
        && cut(-line.dy(), line.y1() - box.top, from, to) && cut(line.dy(), box.bottom - line.y1(), from, to);
}

bool crosses(const QLineF &a, const QLineF &b)
{
    return turn(a.p1(), a.p2(), b.p1()) * turn(a.p1(), a.p2(), b.p2()) < 0
        && turn(b.p1(), b.p2(), a.p1()) * turn(b.p1(), b.p2(), a.p2()) < 0;
}

} // namespace Pennybench::Widgets

#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace Pennybench::Widgets {

/// A point of a picture that wants its name beside it. All lengths and places in pixels, y downwards.
struct LabelWish {
    QPointF point;
    double radius = 0; ///< of its marker
    QSizeF size; ///< of the label
    QRectF bounds; ///< where the label must stay
    /// Whether it should be named before those that are not. Where there are more than crowd wishes, the
    /// others are named only where a place is free.
    bool important = false;
    /// Candidate that it had in the last picture, -1: none. A good place is kept.
    int last = -1;

    bool operator==(const LabelWish &) const = default;

    static constexpr int crowd = 30;
};

/// What labels should not cover.
struct LabelObstacles {
    QList<QRectF> markers;
    QList<QLineF> intervals; ///< never covered
    QList<QLineF> lines; ///< the frontier: avoided
    QList<QRectF> texts; ///< that stand already; never covered

    bool operator==(const LabelObstacles &) const = default;
};

struct LabelPlace {
    int candidate = -1; ///< -1: no place without covering something was found, so there is no label
    QRectF box;
    QLineF leader; ///< from the marker to the box; null where the label stands beside it

    bool isNamed() const { return candidate >= 0; }
    bool operator==(const LabelPlace &) const = default;
};

/// Places the labels so that none covers another label, a marker, an interval, a text or the edge of its
/// bounds; a label that cannot is left out, the least important first. Every point has 192 candidates, on 8
/// rings of 3 to 84 pixels at 24 angles. What they cost alone and in pairs is computed first; descent and
/// simulated annealing (S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, Science 220:671, 1983) from the last
/// places and from the cheapest ones look for the least sum, and the best of all is taken. The same wishes
/// give the same places: the seed is fixed. For any thread.
QList<LabelPlace> placeLabels(const QList<LabelWish> &wishes, const LabelObstacles &obstacles);

/// The places of the last picture where they are still free, and no other; takes no time to speak of.
QList<LabelPlace> keepLabels(const QList<LabelWish> &wishes, const LabelObstacles &obstacles);

/// Where a candidate of the wish is, whether or not something is there.
LabelPlace labelPlace(const LabelWish &wish, int candidate);

} // namespace Pennybench::Widgets

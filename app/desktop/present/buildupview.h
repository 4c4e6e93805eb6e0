#pragma once

#include "app/desktop/present/slideparts.h"
#include "widgets/chartgeometry.h"

namespace Pennybench::Desktop {

/// The chart of quality against cost as it stands beside the votes: names, intervals, and hollow where they
/// stood before. Without a price they stand at the left edge.
class BuildUpView : public QWidget {
    Q_OBJECT

public:
    BuildUpView(const Widgets::QualityCostChart &chart, const SlideLook &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed {
        const Widgets::PlotPoint *point = nullptr;
        QPointF at;
        QPolygonF earlier;
        QList<QLineF> intervals;
    };

    QList<Placed> placed(const QRect &axes) const;
    void paintAxes(QPainter &painter, const QRect &axes) const;
    void paintStamp(QPainter &painter, const QRect &axes) const;
    void paintPoints(QPainter &painter, const QList<Placed> &points) const;
    void paintNames(QPainter &painter, const QList<Placed> &points, const QRect &bounds) const;
    QRect axesRect() const;

    Widgets::QualityCostChart m_chart;
    Widgets::ChartView m_view;
    SlideLook m_look;
    int m_strip = 0; ///< how wide the room for those without a price is
};

} // namespace Pennybench::Desktop

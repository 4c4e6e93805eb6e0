#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QRectF>
#include <QStringList>
#include <QWidget>

namespace Pennybench::Widgets {

/// A figure of somebody else's, in the lane of what explains it.
struct LaneDot {
    int lane = 0;
    double value = 1; ///< above 0
    QString label;
    QString words; ///< the whole of it, with its source

    bool operator==(const LaneDot &) const = default;
};

/// Published figures on one logarithmic axis, in lanes.
struct LaneChart {
    QString title;
    QStringList lanes;
    QList<LaneDot> dots;
    double low = 0; ///< the band that is asked about
    double high = 0;
    QString bandLabel;
    double mark = 0; ///< a line of its own; 0: none
    QString markLabel;

    bool operator==(const LaneChart &) const = default;
};

/// Draws it: hollow circles in ink with their labels, which keep clear of each other. The source of a circle
/// is told where the mouse rests, and all of it in the accessible description.
class LaneView : public QWidget {
    Q_OBJECT

public:
    explicit LaneView(const ThemeSource &theme, QWidget *parent = nullptr);

    void setChart(const LaneChart &chart);
    const LaneChart &chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont smallFont() const;
    QRectF axes() const;
    double x(double value) const;
    double laneY(int lane) const;
    QPointF centre(const LaneDot &dot) const { return {x(dot.value), laneY(dot.lane)}; }

    const ThemeSource &m_theme;
    LaneChart m_chart;
};

} // namespace Pennybench::Widgets

#pragma once

#include "widgets/plotpoint.h"
#include "widgets/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCustomPlot;
class QCPItemText;

namespace Pennybench::Widgets {

/// Quality against cost: share correct over measured cost per answer on a logarithmic axis, intervals both
/// ways, the frontier as a step line. The wheel zooms, dragging moves, a double click or Home shows
/// everything, Ctrl+C copies the picture. Updates are drawn at most once a turn of the event loop.
class QualityCostPlot : public QWidget {
    Q_OBJECT

public:
    explicit QualityCostPlot(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPoints(const QList<PlotPoint> &points);
    const QList<PlotPoint> &points() const { return m_points; }
    /// A dotted line at the share that guessing gets right; none where it is missing.
    void setChance(std::optional<double> share);
    /// The picture at a scale, for the clipboard and files.
    QPixmap picture(double scale) const;
    /// The picture in twice the size to the clipboard; also Ctrl+C.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void redraw();
    void applyTheme();
    void drawPoint(const PlotPoint &point);
    void drawFrontier();
    void drawChance();
    void drawAxisTitle();
    void sayThatItIsEmpty();
    void placeLabels();
    void showAll();
    double positionOf(const PlotPoint &point) const;
    void updateToolTip(const QPoint &at);

    const ThemeSource &m_theme;
    QCustomPlot *m_plot;
    QList<PlotPoint> m_points;
    QList<QCPItemText *> m_labels; ///< of m_points, in order
    std::optional<double> m_chance;
    double m_low = 0; ///< of the axis of costs, as m_high
    double m_high = 0;
    double m_strip = 1e-5; ///< where models without a cost stand
    bool m_hasStrip = false;
    bool m_userZoomed = false;
};

} // namespace Pennybench::Widgets

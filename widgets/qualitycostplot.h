#pragma once

#include "widgets/chartlayout.h"
#include "widgets/theme.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QCustomPlot;

namespace Pennybench::Widgets {

class ChartCanvas;

/// Quality against cost in the window: share correct over measured cost on a logarithmic axis, intervals both
/// ways, the frontier as a step line, lines of equal cost per correct answer, names that cover nothing. The
/// wheel zooms, dragging moves, a double click or Home shows everything, Ctrl+C copies the picture, the arrow
/// keys go from point to point and Return chooses, the legend hides and shows parts. Updates are drawn at
/// most once a turn of the event loop; above 20 points names are placed in another thread and follow.
class QualityCostPlot : public QWidget {
    Q_OBJECT

public:
    explicit QualityCostPlot(const ThemeSource &theme, QWidget *parent = nullptr);
    ~QualityCostPlot() override;

    void setChart(const QualityCostChart &chart);
    const QList<PlotPoint> &points() const { return m_chart.points; }
    /// The contestant with a ring; empty: none.
    void setSelected(const QString &letter);
    /// The picture at a scale, for the clipboard.
    QPixmap picture(double scale) const;
    /// The picture in twice the size to the clipboard; also Ctrl+C.
    void copy() const;
    /// Where everything stood when it was last drawn.
    const ChartLayout &shownLayout() const;
    /// Whether names are still being placed.
    bool isPlacing() const { return m_watcher.isRunning(); }

signals:
    /// A contestant was clicked or chosen with Return.
    void chosen(const QString &letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void replotSoon();
    void prepare();
    ChartRequest request() const;
    void showLayout(const ChartLayout &layout);
    void startPlacing(const ChartRequest &request);
    void takePlaces();
    void showAll();
    void describe();
    int pointAt(QPointF pixel) const; ///< -1: none
    void click(QPointF pixel);
    void goTo(int point);
    void step(int direction, bool upwards);
    void updateToolTip(const QPoint &at);

    const ThemeSource &m_theme;
    QCustomPlot *m_plot;
    std::unique_ptr<ChartCanvas> m_canvas;
    QualityCostChart m_chart;
    ChartRequest m_placed; ///< what the shown layout was made for
    QFutureWatcher<ChartLayout> m_watcher;
    ChartRequest m_placing; ///< what the watcher's layout is made for
    QSet<ChartPart> m_hidden;
    QString m_selected;
    int m_current = -1;
    bool m_zoomed = false;
    bool m_stale = true; ///< the texts or the font may have changed
    QPointF m_pressed;
};

} // namespace Pennybench::Widgets

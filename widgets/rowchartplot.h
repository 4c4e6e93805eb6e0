#pragma once

#include "widgets/rowchart.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QSet>

#include <memory>

class QCustomPlot;

namespace Pennybench::Widgets {

class RowChartCanvas;
struct RowLayout;

/// A chart of rows in the window; scrolls where it is higher than its room. Ctrl and the wheel zoom, dragging
/// moves, a double click or Home shows everything, Ctrl+C copies the whole picture, the arrow keys go from
/// row to row and Return chooses, the legend hides and shows parts of bars.
class RowChartPlot : public QScrollArea {
    Q_OBJECT

public:
    explicit RowChartPlot(const ThemeSource &theme, QWidget *parent = nullptr);
    ~RowChartPlot() override;

    void setChart(const RowChart &chart);
    const RowChart &chart() const { return m_chart; }
    /// The contestant whose rows are tinted; empty: none.
    void setSelected(const QString &letter);
    /// The picture in twice the size to the clipboard; also Ctrl+C.
    void copy() const;
    /// Where everything stood when it was last drawn.
    const RowLayout &shownLayout() const;

signals:
    /// A contestant was clicked or chosen with Return.
    void chosen(const QString &letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showAll();
    int rowAt(QPointF pixel) const; ///< -1: none
    void click(QPointF pixel);
    void goTo(int row);
    void choose(int row);
    void showFigures(int row, const QPoint &at);

    const ThemeSource &m_theme;
    QCustomPlot *m_plot;
    std::unique_ptr<RowChartCanvas> m_canvas;
    RowChart m_chart;
    QSet<BarInk> m_hidden;
    QString m_selected;
    int m_current = -1;
    bool m_zoomed = false;
    QPointF m_pressed;
};

} // namespace Pennybench::Widgets

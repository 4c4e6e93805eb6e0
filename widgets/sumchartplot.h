#pragma once

#include "widgets/sumchart.h"
#include "widgets/theme.h"

#include <QScrollArea>

#include <memory>

class QCustomPlot;

namespace Pennybench::Widgets {

class SumChartCanvas;
struct SumLayout;

/// A chart of sums in the window; scrolls where it is higher than its room. The arrow keys go from bar to
/// bar, Ctrl+C copies the picture.
class SumChartPlot : public QScrollArea {
    Q_OBJECT

public:
    explicit SumChartPlot(const ThemeSource &theme, QWidget *parent = nullptr);
    ~SumChartPlot() override;

    void setChart(const SumChart &chart);
    const SumChart &chart() const { return m_chart; }
    /// The picture in twice the size to the clipboard.
    void copy() const;
    /// Where everything stood when it was last drawn.
    const SumLayout &shownLayout() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void goTo(int bar);
    void showFigures(int bar, const QPoint &at);

    const ThemeSource &m_theme;
    QCustomPlot *m_plot;
    std::unique_ptr<SumChartCanvas> m_canvas;
    SumChart m_chart;
    int m_current = -1;
};

} // namespace Pennybench::Widgets

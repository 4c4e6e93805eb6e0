#pragma once

#include "widgets/chartpainting.h"

#include <memory>

class QCustomPlot;

namespace Pennybench::Widgets {

/// The chart of quality against cost on a QCustomPlot, whose axes, grid and layers it uses: the one drawing
/// for the window and for files. The plot outlives it.
class ChartCanvas {
public:
    explicit ChartCanvas(QCustomPlot &plot);
    ~ChartCanvas();

    /// What the next replot shows. The plot should have the layout's size.
    void show(const ChartScene &scene);
    const ChartScene &scene() const { return m_scene; }

private:
    void setUpAxes();

    QCustomPlot &m_plot;
    ChartScene m_scene;
};

} // namespace Pennybench::Widgets

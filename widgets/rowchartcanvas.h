#pragma once

#include "widgets/rowchartpainting.h"

class QCustomPlot;

namespace Pennybench::Widgets {

/// A chart of rows on a QCustomPlot, whose axis, grid and layers it uses: the one drawing for the window and
/// for files. The plot outlives it.
class RowChartCanvas {
public:
    explicit RowChartCanvas(QCustomPlot &plot);

    /// What the next replot shows. The plot should have the layout's size.
    void show(const RowScene &scene);
    const RowScene &scene() const { return m_scene; }

private:
    QCustomPlot &m_plot;
    RowScene m_scene;
};

} // namespace Pennybench::Widgets

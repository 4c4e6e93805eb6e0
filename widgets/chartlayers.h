#pragma once

#include "widgets/chartlayout.h"

#include <functional>

class QCPAxis;
class QCustomPlot;
class QPainter;

namespace Pennybench::Widgets {

/// A function that paints on a layer of the plot, as long as the plot lives.
void addPaintedLayer(QCustomPlot &plot, const char *layer, const std::function<void(QPainter &)> &paint);
/// Marks the axis where the layout says, with its texts.
void setTicks(QCPAxis &axis, const QList<AxisTick> &ticks);

} // namespace Pennybench::Widgets

#pragma once

#include <QCoreApplication>

namespace Pennybench::Widgets {

/// The context in which the chart's texts are translated.
struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Widgets::QualityCostChart)
};

} // namespace Pennybench::Widgets

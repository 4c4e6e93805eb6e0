#pragma once

#include "widgets/plotpoint.h"

namespace Pennybench::Widgets {

/// Charts to test with and to look at. The figures are invented.
QualityCostChart practiceChart(); ///< the four practice models
QualityCostChart
schoolChart(); ///< 20 models in 23 settings, three of them without a price or free, three published
QualityCostChart evenChart(int points); ///< so many models, spread as models are

/// The 69 published figures of the Aider polyglot board; no points where the recorded data are absent.
QualityCostChart aiderChart();

} // namespace Pennybench::Widgets

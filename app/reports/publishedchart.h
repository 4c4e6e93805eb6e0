#pragma once

#include "app/base/expected.h"
#include "widgets/plotpoint.h"

namespace Pennybench::Reports {

/// Quality against measured cost of real models, as the authors of Aider published them: 69 models, hollow
/// marks. Fails only where the program was put together wrongly.
Expected<Widgets::QualityCostChart> publishedAiderChart();

} // namespace Pennybench::Reports

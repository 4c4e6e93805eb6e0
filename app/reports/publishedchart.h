#pragma once

#include "app/base/expected.h"
#include "widgets/plotpoint.h"

namespace Pennybench::Reports {

/// Quality against measured cost of real models, as the authors of Aider published them: 69 models, hollow
/// marks. Fails only where the program was put together wrongly.
Expected<Widgets::QualityCostChart> publishedAiderChart();
/// The quality of the article's models in the same benchmark against their list price at launch, from the
/// facts that come with the program. Fails only where it was put together wrongly.
Expected<Widgets::QualityCostChart> publishedListPriceChart();

} // namespace Pennybench::Reports

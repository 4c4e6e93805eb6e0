#pragma once

#include "app/desktop/present/presentation.h"
#include "widgets/plotpoint.h"

namespace Pennybench::Desktop {

/// The first trial's answers of those that the class votes about, to the questions whose names were shown.
Runs::Tally seenAnswers(const Presentation &presentation);

/// Quality against cost over these answers. Every point knows where it stood after the questions before, as
/// far as three of them back.
Widgets::QualityCostChart chartSoFar(const Presentation &presentation);

/// That no two of them are surely apart over these answers; empty where two are, or where there is none.
QString tooFewToTell(const Presentation &presentation);

} // namespace Pennybench::Desktop

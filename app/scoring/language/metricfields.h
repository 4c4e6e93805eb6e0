#pragma once

#include "app/scoring/language/metrics/chrf.h"
#include "app/scoring/scorerspec.h"
#include "providers/base/message.h"

namespace Pennybench::Scoring {

/// "references", a list or one text, else "expected"; NFC, without empty ones.
QStringList referencesOf(const ScorerSpec &spec);
/// "pass" or "threshold", a share from 0 to 1.
double passOf(const ScorerSpec &spec, double otherwise);

ChrfParameters chrfParametersOf(const ScorerSpec &spec);
/// Empty, or what is wrong with references, threshold or a metric's parameters.
Message problemWithMetricFields(const ScorerSpec &spec);

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/scorer.h"

#include <QList>

namespace Pennybench::CommandLine {

/// Scores on all cores and waits; the result is in the order of the inputs. An input without a type of scorer
/// is left out and has an empty score.
QList<Scoring::Score> scoreAll(
    const QList<Scoring::ScoringInput> &inputs, const Scoring::ScoringPermissions &permissions);

} // namespace Pennybench::CommandLine

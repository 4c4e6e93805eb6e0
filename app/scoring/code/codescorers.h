#pragma once

#include "app/scoring/scorer.h"

#include <QStringList>

#include <memory>

namespace Pennybench::Scoring {

/// The scorer of a type of this folder, or null for any other type.
std::unique_ptr<Scorer> makeCodeScorer(QStringView type, const ScoringPermissions &permissions);
QStringList codeScorerTypes();

} // namespace Pennybench::Scoring

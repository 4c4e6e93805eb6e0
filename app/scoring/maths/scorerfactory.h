#pragma once

#include "app/scoring/scorer.h"

#include <QStringList>

#include <memory>

namespace Pennybench::Scoring {

/// The scorer of a type of this folder, or null for any other type.
std::unique_ptr<Scorer> makeMathsScorer(QStringView type);
QStringList mathsScorerTypes();

} // namespace Pennybench::Scoring

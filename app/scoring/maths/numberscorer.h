#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench {

/// Holds the number that the answer gives against the expected one, exactly. Units and percent signs are left
/// aside. Finds and reads numbers as "math" does.
class NumberScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("number/3"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench

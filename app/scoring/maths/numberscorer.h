#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench {

/// Holds the last number that the answer gives against the expected one, exactly.
class NumberScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("number/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench

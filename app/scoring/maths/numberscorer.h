#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Compares the number that the answer gives with the expected one, exactly; units are ignored. "digits"
/// says to how many decimals the expected value is rounded: a more exact answer is right then. Finds and
/// reads numbers as "math" does.
class NumberScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("number/6"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// The game of Countdown: reach "target" from "numbers" with + - × ÷, each number used once at most. The
/// reason speaks of the form (only the given numbers and operations) and of the value separately.
class CountdownScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("countdown/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

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

/// Compares the answer with an expected value of any mathematical form: numbers in the formats of many
/// languages, fractions, roots, intervals, sets, tuples, matrices, equations, words. "opts" may say
/// "precision" (decimals; "digits" means the same) and "allow_set_relation_comp" (an inequality counts where
/// a set is expected).
class MathScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("math/6"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

/// The game of Countdown: reach "target" from "numbers" with + - × ÷, each number used once at most. The
/// reason speaks of the form (only the given numbers and operations) and of the value separately.
class CountdownScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("countdown/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

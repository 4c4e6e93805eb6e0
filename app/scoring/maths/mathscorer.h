#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Compares the answer with an expected value of any mathematical form: numbers in the formats of many
/// languages, fractions, roots, intervals, sets, tuples, matrices, equations, words. "opts" may say
/// "precision" (decimals; "digits" means the same) and "allow_set_relation_comp" (an inequality counts where
/// a set is expected).
class MathScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("math/5"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

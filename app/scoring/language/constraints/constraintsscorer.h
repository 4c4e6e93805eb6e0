#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Counts how many of a prompt's instructions the answer follows. "constraints" is a list of {"id": …} with
/// the arguments beside the id; IFEval's own "instruction_id_list" and "kwargs" are read too. The score is
/// the share followed strictly, or loosely where "mode" is "loose"; only an answer that follows all is
/// correct. The reason names both shares and each instruction that is not followed.
class ConstraintsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("constraints/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

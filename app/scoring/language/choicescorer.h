#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench {

/// Finds the letter that an answer chooses: after a marker in English, Vietnamese or Chinese, alone on a
/// line, or the last lone capital; full-width letters count.
class ChoiceScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("choice/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench

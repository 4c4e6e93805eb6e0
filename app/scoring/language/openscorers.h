#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// For prompts that nothing decides by rule: every answer stays undecided until a person decides.
class NoScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("none/1"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

/// For prompts that a judge model is to decide by "rubric". Scoring asks no model: an answer stays undecided
/// with the rubric as the reason, until the judge that was chosen for the run (app/runs/judging.h) or a
/// person decides.
class JudgeScorer final : public Scorer {
public:
    QString name() const override;
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

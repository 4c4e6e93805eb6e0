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

/// For prompts that a judge model is to decide by "rubric". Scoring asks no model, so an answer stays
/// undecided and the reason shows the rubric to the person who decides.
class JudgeScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("judge/1"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

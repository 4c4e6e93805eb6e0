#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench {

/// Holds the whole answer against the expected text or one of "accept": NFC, blanks folded, quotes and the
/// end mark left aside; case counts only where "case" is true.
class TextScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("text/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

/// Looks for the expected text, or one of "accept", anywhere in the answer; NFC, without case.
class ContainsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("contains/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench

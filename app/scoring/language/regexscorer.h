#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Looks for a Perl-compatible regular expression ("pattern", or "expected") in the answer, NFC. "full": true
/// wants it to match the whole answer; "ignore_case": true ignores case. Work is bounded: a pattern that
/// needs more than two million steps on an answer leaves it undecided.
class RegexScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("regex/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

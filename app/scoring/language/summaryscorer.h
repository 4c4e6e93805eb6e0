#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Compares a summary with "references" (or "expected") by ROUGE-L over Unicode words; the best reference
/// counts. "metric" may be absent or rougeL. "must_mention" lists texts that must occur, compared in NFC and
/// without case.
///
/// The score is the F-measure times the share of "must_mention" that occurs. The summary is correct from
/// "pass" (or "threshold", default 0.5) on if everything is mentioned, incorrect below 0.1, else partial.
/// ROUGE counts words and knows nothing of meaning, hence the low limit for incorrect.
class SummaryScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("summary/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Holds a summary against "references" by ROUGE: "metric" rouge1, rouge2, rougeL (usual) or rougeLsum;
/// "tokenizer" unicode (usual) or ascii; "stemmer" true stems English words. "must_mention" lists what has to
/// stand in it, NFC and without case. The best reference counts.
///
/// The score is the F-measure times the share of what is mentioned. ROUGE is a weak sign, so it alone makes
/// no summary wrong: from "pass" on (0.5) it is correct if everything is mentioned, below 0.1 incorrect, else
/// partial.
class SummaryScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("summary/2"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

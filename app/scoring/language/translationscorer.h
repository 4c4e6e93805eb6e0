#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Holds a translation against one to several references ("references", or "expected"). The score is chrF2 /
/// 100, or another "metric": "chrF++", "BLEU". Both sides are NFC; only clear wrappers are taken off (see
/// givenText()).
///
/// Verdict: a text equal to a reference, or with a score from "pass" on (0.7, Chinese and Japanese 0.5;
/// "threshold" means the same), is correct; below 0.3 (0.15) it is incorrect, between them partial. The
/// numbers are ours: seven good translations in other words had 43 to 74 of chrF2, unrelated sentences at
/// most 23; a short Chinese sentence with one word left out had 29. The reason shows the metric's parameters,
/// the threshold that decided and BLEU beside it.
///
/// Other fields, by sacreBLEU's names: char_order, word_order, beta, whitespace, lowercase, eps_smoothing,
/// tokenize, smooth_method, smooth_value, effective_order, max_ngram_order. "tones": "fold" treats "hoà" and
/// "hòa" alike.
class TranslationScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("translation/2"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Compares a translation with one or more references ("references", or "expected"); the best one counts. The
/// score is chrF2 / 100, or that of another "metric": "chrF++", "BLEU". Both sides are in NFC. A label, an
/// introduction, a code fence and one pair of quotation marks are removed first (see givenText()).
///
/// The translation is correct if it equals a reference or scores at least "pass" (or "threshold"; default
/// 0.7, Chinese and Japanese 0.5), incorrect below 0.3 (0.15), else partial. These limits are our own: in our
/// test sentences seven good translations in other words scored 43 to 74 chrF2 and unrelated sentences at
/// most 23; a short Chinese sentence with one word missing scored 29. The reason gives the metric's
/// parameters, the limit that decided, and BLEU.
///
/// chrF has the parameters char_order, word_order, beta, whitespace, lowercase and eps_smoothing, named as in
/// sacreBLEU; BLEU has none. "tones": "fold" treats "hoà" and "hòa" alike.
class TranslationScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("translation/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

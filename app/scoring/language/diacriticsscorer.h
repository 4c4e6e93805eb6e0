#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Vietnamese text whose marks were to be restored, compared syllable by syllable in NFC. The score is the
/// share of syllables that are exactly right; only a text without an error is correct. Punctuation does not
/// count, and case only where "case" is true. "tones": "fold" (default) accepts "hoà" and "hòa" as the same
/// spelling, "exact" does not. If the answer has other syllables than expected, the longest common
/// subsequence counts, divided by the length of the longer text.
class DiacriticsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("diacritics/1"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

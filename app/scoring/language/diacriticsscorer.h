#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Vietnamese text whose marks were to be restored, syllable by syllable: the score is the share of syllables
/// that are exactly right, and only a text without a fault is correct. NFC; marks of punctuation and case do
/// not count
/// ("case": true makes it count). "tones": "fold" (usual) takes "hoà" and "hòa" as one spelling, "exact" does
/// not. Where the answer has other syllables than expected, the longest sequence in common counts, against
/// the longer of the two texts.
class DiacriticsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("diacritics/1"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Compares the whole answer with the expected text or one of "accept". Both are folded (see folded()): NFC,
/// spaces, full-width forms, quotes, invisible marks; and spelled alike (see withCommonSpelling()), unless
/// "exact" is true. Quotes, stars and end marks around the text do not count; case counts only where "case"
/// is true.
class TextScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("text/4"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

/// Looks for the expected text, or one of "accept", anywhere in the answer, both folded and, unless
/// "exact" is true, spelled alike; case counts only where "case" is true. A number at its beginning or end is
/// a whole one: "5 km" is not in "15 km".
class ContainsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("contains/5"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

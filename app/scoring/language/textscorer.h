#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench {

/// Holds the whole answer against the expected text or one of "accept". Both are folded (see folded()): NFC,
/// blanks, full-width forms, quotes, invisible marks; quotes, stars and end marks around the text do not
/// count; case counts only where "case" is true.
class TextScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("text/2"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

/// Looks for the expected text, or one of "accept", anywhere in the answer, both folded; case counts only
/// where "case" is true.
class ContainsScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("contains/2"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench

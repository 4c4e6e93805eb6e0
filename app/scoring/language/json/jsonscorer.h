#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Scores a JSON object or array that the answer holds, in a code fence or in its text; the last one counts.
///
/// "schema" is a JSON Schema (draft 7). "fields" (or "expected") is the JSON that is wanted. The score is the
/// field F1: 2 x equal / (wanted + given) over the values without parts; with "ignore_extra": true fields
/// that were not wanted do not count. Each thing against the rules, a violated schema, a member that stands
/// twice, or, where "only_json" is true, text around the JSON, counts as one more field that is wrong.
/// "ignore_case": true compares texts without case. Broken JSON is incorrect; an answer without any is no
/// answer.
class JsonScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("json/2"); }
    Score score(const ScoringInput &input) const override;
    QString problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

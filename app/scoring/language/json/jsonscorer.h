#pragma once

#include "app/scoring/scorer.h"

namespace Pennybench::Scoring {

/// Scores the JSON object or array of an answer, in a code fence or in its text; the last one counts.
///
/// "schema" is a JSON Schema (draft 7). "fields" (or "expected") is the JSON that is expected. The score is
/// the F1 of the fields: 2 x equal / (expected + given), counting values that contain no others. A violated
/// schema, a member that occurs twice and, where "only_json" is true, text around the JSON each count as one
/// more wrong field. "ignore_extra": true ignores fields that were not expected; "ignore_case": true compares
/// texts without case. Broken JSON is incorrect; without any JSON the verdict is no_answer.
class JsonScorer final : public Scorer {
public:
    QString name() const override { return QStringLiteral("json/2"); }
    Score score(const ScoringInput &input) const override;
    Message problemWith(const ScorerSpec &spec) const override;
};

} // namespace Pennybench::Scoring

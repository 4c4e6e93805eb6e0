#pragma once

#include "app/scoring/maths/comparison/comparisons.h"
#include "app/scoring/maths/reading/mathreading.h"
#include "app/scoring/maths/reading/words.h"

#include <QString>

namespace Pennybench::Scoring {

/// The result of comparing two texts.
struct MathOutcome {
    MathFinding finding;
    QString expectedForm; ///< empty where the text is not mathematics
    QString answerForm;
    Confidence confidence = Confidence::Certain; ///< of the readings that are equal
};

/// Compares an answer with the expected one, both folded and free of everything around them. The answer may
/// be any of several texts that were given together (boxes joined by "and"). Never throws: too much work is
/// Match::Unknown.
MathOutcome compareMath(
    const QString &expected, const QString &answer, NumberLocale locale, const ComparisonOptions &options);

} // namespace Pennybench::Scoring

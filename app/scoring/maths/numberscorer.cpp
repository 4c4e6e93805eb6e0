#include "app/scoring/maths/numberscorer.h"

#include "app/scoring/maths/numberreading.h"
#include "app/scoring/visibleanswer.h"

namespace Pennybench {

Score NumberScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    const auto expected = firstNumber(score.expected, input.language);
    if (!expected) {
        score.reason = QStringLiteral("The expected value \"%1\" is no number.").arg(score.expected);
        return score;
    }
    score.expectedForm = expected->value;
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const auto found = answeredNumber(visible.text, input.language);
    if (!found) {
        score.verdict = Verdict::NoAnswer;
        score.score = 0;
        score.reason = input.truncated
            ? QStringLiteral("The answer was cut at the token limit before it gave a number.")
            : QStringLiteral("The answer gives no number.");
        return score;
    }
    score.extracted = found->written;
    score.extractedAt = found->at + visible.offset;
    score.extractedForm = found->value;
    const bool equal = found->value == expected->value;
    score.verdict = equal ? Verdict::Correct : Verdict::Incorrect;
    score.score = equal ? 1 : 0;
    score.reason = equal ? QStringLiteral("extracted %1 = %2, exact").arg(found->written, score.expected)
                         : QStringLiteral("extracted %1, expected %2").arg(found->written, score.expected);
    return score;
}

QString NumberScorer::problemWith(const ScorerSpec &spec) const
{
    return firstNumber(spec.expected(), {})
        ? QString()
        : QStringLiteral("\"expected\" must be a number, not \"%1\".").arg(spec.expected());
}

} // namespace Pennybench

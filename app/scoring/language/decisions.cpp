#include "app/scoring/language/decisions.h"

#include "app/scoring/language/languagereasons.h"
#include "app/scoring/reasons.h"

namespace Pennybench::Scoring {

Score noAnswer(Score score, bool truncated)
{
    score.verdict = Verdict::NoAnswer;
    score.score = 0;
    score.reason = truncated ? LanguageReasons::nothingSaidWhenCut : LanguageReasons::emptyAnswer;
    return score;
}

Score undecided(Score score, const Message &why)
{
    score.verdict = Verdict::Undecided;
    score.score.reset();
    score.reason = why;
    return score;
}

void setShare(Score &score, double share)
{
    score.score = share;
    score.verdict = share >= 1 ? Verdict::Correct : share <= 0 ? Verdict::Incorrect : Verdict::Partial;
}

void takeWhole(Score &score, const VisibleAnswer &visible)
{
    score.extracted = visible.text.trimmed();
    score.extractedAt = visible.offset + visible.text.indexOf(score.extracted);
}

Score withTruncation(Score score, bool truncated)
{
    if (truncated)
        score.reason = {Reasons::cutPart, {score.reason}};
    return score;
}

} // namespace Pennybench::Scoring

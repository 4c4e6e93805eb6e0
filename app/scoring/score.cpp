#include "app/scoring/score.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr QStringView names[] = {u"correct", u"incorrect", u"partial", u"no_answer", u"undecided", u"error"};

}

QString toText(Verdict verdict)
{
    return names[static_cast<std::size_t>(verdict)].toString();
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    const auto found = std::ranges::find(names, text);
    return found == std::end(names) ? std::nullopt : std::optional(Verdict(found - names));
}

void setShare(Score &score, double share)
{
    score.score = share;
    score.verdict = share >= 1 ? Verdict::Correct : share <= 0 ? Verdict::Incorrect : Verdict::Partial;
}

Score withoutAnswer(Score score, const Message &why)
{
    score.verdict = Verdict::NoAnswer;
    score.score = 0;
    score.reason = why;
    return score;
}

Score undecided(Score score, const Message &why)
{
    score.verdict = Verdict::Undecided;
    score.score.reset();
    score.reason = why;
    return score;
}

} // namespace Pennybench::Scoring

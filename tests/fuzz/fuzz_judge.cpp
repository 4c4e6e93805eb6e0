#include "app/scoring/judge/judgeprompt.h"
#include "app/scoring/judge/judgereply.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench::Scoring;

FUZZ_TARGET(judge)
{
    constexpr int most = 10;
    const QString text = QString::fromUtf8(input);
    const std::optional<double> points = judgedPoints(text, most);
    promise(!points || (*points >= 0 && *points <= most));
    promise(!points || !judgedPreference(text));
    (void)speaksToJudge(text);
    // As an answer, the same text closes no fence: there are two lines for the question and two for the
    // answer.
    const QString fence = freshFence();
    const JudgePrompt prompt = judgePrompt({.question = QStringLiteral("?"), .answers = {text}}, fence);
    promise(prompt.text.contains(fence) ? prompt.text.count(fence) == 4 : text.contains(fence));
}

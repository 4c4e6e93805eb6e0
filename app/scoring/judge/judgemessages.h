#pragma once

#include "providers/base/message.h"

/// What is said of judge models and of what they decide. An id never changes its meaning.
namespace Pennybench::Scoring::JudgeMessages {

// Faults of a suite. %1: what stands there.
inline constexpr MessageText unknownMode{"judge.unknown-mode",
    QT_TRANSLATE_NOOP("Message", "\"mode\" is \"points\" or \"pairwise\", not \"%1\".")};
/// %1: the most, %2: what stands there.
inline constexpr MessageText impossiblePoints{"judge.impossible-points",
    QT_TRANSLATE_NOOP("Message", "\"points\" is a whole number from 1 to %1, not \"%2\".")};

// Without a verdict. %1: the rubric.
inline constexpr MessageText noneChosen{"judge.none-chosen",
    QT_TRANSLATE_NOOP("Message", "No judge chosen; a person has to decide by this rubric: %1")};
/// %1: the judges that have said nothing of it.
inline constexpr MessageText waits{"judge.waits", QT_TRANSLATE_NOOP("Message", "Not yet judged by %1.")};
/// %1: the judge, %2: why.
inline constexpr MessageText noVerdict{
    "judge.no-verdict", QT_TRANSLATE_NOOP("Message", "%1 gave no verdict: %2")};
inline constexpr MessageText unreadable{"judge.unreadable",
    QT_TRANSLATE_NOOP("Message", "its reply does not end with one verdict in the asked form.")};
inline constexpr MessageText cutReply{
    "judge.cut-reply", QT_TRANSLATE_NOOP("Message", "its reply was cut at the token limit.")};
/// %1: the most points, %2: each judge with the points that it gave.
inline constexpr MessageText disagree{"judge.disagree",
    QT_TRANSLATE_NOOP("Message", "The judges disagree, of %1 points: %2. A person has to decide.")};
inline constexpr MessageText noOther{
    "judge.no-other", QT_TRANSLATE_NOOP("Message", "Not compared: no other answer to this prompt came.")};

// Verdicts. %1: the judge, %2: points, %3: the most.
inline constexpr MessageText points{"judge.points", QT_TRANSLATE_NOOP("Message", "%1 gave %2 of %3 points.")};
/// %1: the mean of those that agree, %2: the most, %3: each judge with the points that it gave.
inline constexpr MessageText meanPoints{
    "judge.mean-points", QT_TRANSLATE_NOOP("Message", "The judges gave %1 of %2 points: %3.")};
/// %1: the judge, %2: won, %3: lost, %4: ties, %5: pairs without a verdict.
inline constexpr MessageText compared{"judge.compared",
    QT_TRANSLATE_NOOP("Message",
        "Compared, not scored. %1 preferred it %2 times, preferred another %3 times, and saw %4 ties; pairs "
        "without a verdict: %5.")};

/// %1: the judges; %2 to %5 as in compared, of what more than half of them say.
inline constexpr MessageText comparedTogether{"judge.compared-together",
    QT_TRANSLATE_NOOP("Message",
        "Compared, not scored. The judges (%1) together preferred it %2 times, preferred another %3 times, "
        "and came to %4 ties; pairs without a verdict: %5.")};

// After a verdict. %1: the sentences before it.
inline constexpr MessageText ownFamily{"judge.own-family",
    QT_TRANSLATE_NOOP("Message", "%1 The judge is of the same family as a compared model.")};
inline constexpr MessageText oneOfFamily{"judge.one-of-family",
    QT_TRANSLATE_NOOP("Message", "%1 A judge is of the same family as a compared model.")};
inline constexpr MessageText speaksToJudge{"judge.speaks-to-judge",
    QT_TRANSLATE_NOOP("Message", "%1 The answer speaks to the judge: read it yourself.")};

} // namespace Pennybench::Scoring::JudgeMessages

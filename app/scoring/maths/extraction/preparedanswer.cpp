#include "app/scoring/maths/extraction/preparedanswer.h"

#include "app/scoring/visibleanswer.h"

namespace Pennybench {

namespace {

constexpr qsizetype longestAnswer = 200'000;

}

PreparedAnswer prepareAnswer(const QString &answer)
{
    const VisibleAnswer visible = visibleAnswer(answer);
    const qsizetype skipped = std::max<qsizetype>(0, visible.text.size() - longestAnswer);
    PreparedAnswer prepared{folded(QStringView(visible.text).mid(skipped)), visible.offset + skipped, {}};
    prepared.extracted = extractAnswer(prepared.folded.text);
    return prepared;
}

void describeExtraction(Score &score, const QString &answer, const PreparedAnswer &prepared)
{
    const ExtractedAnswer &found = *prepared.extracted;
    const qsizetype start = prepared.offset + prepared.folded.sourceStart(found.start);
    const qsizetype end = prepared.offset + prepared.folded.sourceEnd(found.end);
    score.extracted = answer.mid(start, end - start);
    score.extractedAt = start;
}

Score withoutAnswer(Score score, bool truncated, const QString &wanted)
{
    score.verdict = Verdict::NoAnswer;
    score.score = 0;
    score.reason = truncated
        ? QStringLiteral("The answer was cut at the token limit before it gave %1.").arg(wanted)
        : QStringLiteral("Nothing in the answer can be read as %1.").arg(wanted);
    return score;
}

} // namespace Pennybench

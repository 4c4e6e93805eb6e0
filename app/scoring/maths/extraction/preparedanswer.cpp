#include "app/scoring/maths/extraction/preparedanswer.h"

#include "app/scoring/maths/extraction/bounds.h"
#include "app/scoring/reasons.h"
#include "app/scoring/visibleanswer.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestAnswer = 200'000;

}

PreparedAnswer prepareAnswer(const QString &answer, const QString &question, const EvidenceRules &rules)
{
    const VisibleAnswer visible = visibleAnswer(answer);
    const qsizetype skipped = std::max<qsizetype>(0, visible.text.size() - longestAnswer);
    PreparedAnswer prepared{folded(QStringView(visible.text).mid(skipped)), visible.offset + skipped, {}};
    prepared.extracted = extractAnswer(prepared.folded.text, question, rules);
    if (prepared.extracted && rules.hold(EvidenceRule::Bound))
        prepared.extracted->bound = boundBefore(prepared.folded.text, prepared.extracted->start, question);
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

Message toldIfCut(const Message &reason, bool truncated)
{
    return truncated ? Message(Reasons::cutSentence, {reason}) : reason;
}

Score withoutAnswer(
    Score score, const ScoringInput &input, const PreparedAnswer &prepared, const QString &wanted)
{
    score.verdict = Verdict::NoAnswer;
    score.score = 0;
    if (prepared.extracted && prepared.extracted->isRefusal) {
        describeExtraction(score, input.answer, prepared);
        score.reason = toldIfCut(QStringLiteral("The answer says that it gives none: \"%1\".")
                                     .arg(score.extracted.simplified().left(160)),
            input.truncated);
        return score;
    }
    score.reason = input.truncated
        ? QStringLiteral("The answer was cut at the token limit before it gave %1.").arg(wanted)
        : QStringLiteral("Nothing in the answer can be read as %1.").arg(wanted);
    return score;
}

Score withDoubt(Score score, const ExtractedAnswer &found, bool truncated)
{
    if (score.verdict != Verdict::Correct)
        return score;
    QString doubt;
    if (!found.bound.isEmpty())
        doubt = QStringLiteral("The answer says \"%1 %2\", which names no value.")
                    .arg(found.bound, found.text.simplified());
    else if (truncated && found.isWeak)
        doubt = QStringLiteral("%1 is only %2 of an answer that named no result yet.")
                    .arg(found.text.simplified(), found.how);
    if (doubt.isEmpty())
        return score;
    score.verdict = Verdict::Undecided;
    score.score.reset();
    score.reason = toldIfCut(doubt, truncated);
    return score;
}

Score severalValues(Score score, const ExtractedAnswer &found, bool truncated,
    const std::function<bool(const QString &value)> &isRight)
{
    QStringList values;
    for (const QString &value : found.values)
        values += value.simplified();
    const auto right = std::count_if(found.values.begin(), found.values.end(), isRight);
    if (right == found.values.size()) {
        score.verdict = Verdict::Correct;
        score.score = 1;
        score.reason = toldIfCut(
            QStringLiteral("found %1: they are the same, and right.").arg(values.join(QStringLiteral(", "))),
            truncated);
        return score;
    }
    const QString named = values.join(QStringLiteral(" and "));
    if (right > 0 && found.isOneOfThem) {
        score.verdict = Verdict::Undecided;
        score.reason = toldIfCut(
            QStringLiteral("The answer gives %1 and does not choose between them.").arg(named), truncated);
        return score;
    }
    score.verdict = Verdict::Incorrect;
    score.score = 0;
    score.reason =
        toldIfCut(QStringLiteral("The answer gives %1 where one value is expected.").arg(named), truncated);
    return score;
}

} // namespace Pennybench::Scoring

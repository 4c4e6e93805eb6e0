#include "app/scoring/maths/extraction/preparedanswer.h"

#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/patterns.h"
#include "app/scoring/reasons.h"
#include "app/scoring/visibleanswer.h"

#include <QString>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// "almost", "more than", "gần", "超过" right before the number that begins at the position; empty where
/// there is none. "At least" and its like count only where a question is given that does not ask for a least
/// or greatest value. "5 more than 12" is a sum, and no bound.
QString boundBefore(const QString &text, qsizetype start, const QString &question)
{
    constexpr qsizetype reach = 60;
    static const auto number = uR"(\d[^.!?。\n]*$)"_re;
    const QString lead = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    auto match = phrase<"maths: bound">().match(lead);
    if (!match.hasMatch() && !question.isEmpty()
        && !question.contains(phrase<"maths: asks for an extreme">()))
        match = phrase<"maths: extreme">().match(lead);
    if (!match.hasMatch() || lead.left(match.capturedStart()).contains(number))
        return {};
    return match.captured(1) + match.captured(2);
}

constexpr qsizetype longestAnswer = 200'000;

} // namespace

PreparedAnswer prepareAnswer(const QString &answer, const Question &question)
{
    const VisibleAnswer visible = visibleAnswer(answer);
    const qsizetype skipped = std::max<qsizetype>(0, visible.text.size() - longestAnswer);
    PreparedAnswer prepared{folded(QStringView(visible.text).mid(skipped)), visible.offset + skipped, {}};
    prepared.extracted = extractAnswer(prepared.folded.text, question);
    if (prepared.extracted)
        prepared.extracted->bound =
            boundBefore(prepared.folded.text, prepared.extracted->start, question.text);
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
    Score score, const ScoringInput &input, const PreparedAnswer &prepared, const Message &wanted)
{
    if (prepared.extracted && prepared.extracted->isRefusal) {
        describeExtraction(score, input.answer, prepared);
        const QString words = score.extracted.simplified().left(160);
        return withoutAnswer(score, toldIfCut({ExtractionReasons::givesNone, {words}}, input.truncated));
    }
    const auto &why = input.truncated ? ExtractionReasons::cutBefore : ExtractionReasons::nothingReadable;
    return withoutAnswer(std::move(score), {why, {wanted}});
}

Score withDoubt(Score score, const ExtractedAnswer &found, bool truncated)
{
    if (score.verdict != Verdict::Correct)
        return score;
    Message doubt;
    if (!found.bound.isEmpty())
        doubt = Message(ExtractionReasons::onlyBounded, {found.bound, found.text.simplified()});
    else if (truncated && found.isWeak)
        doubt = Message(ExtractionReasons::weakWhenCut, {found.text.simplified(), found.how});
    return doubt.isEmpty() ? score : undecided(score, toldIfCut(doubt, truncated));
}

Score severalValues(Score score, const ExtractedAnswer &found, bool truncated,
    const std::function<bool(const QString &value)> &isRight)
{
    QList<Message> values;
    for (const QString &value : found.values)
        values += Message(value.simplified());
    const auto right = std::count_if(found.values.begin(), found.values.end(), isRight);
    const bool allRight = right == found.values.size();
    const Message named = Reasons::joined(values, allRight ? Reasons::comma : ExtractionReasons::andAlso);
    if (!allRight && right > 0 && found.isOneOfThem)
        return undecided(score, toldIfCut({ExtractionReasons::doesNotChoose, {named}}, truncated));
    setShare(score, allRight);
    const auto &why = allRight ? ExtractionReasons::sameAndRight : ExtractionReasons::severalGiven;
    score.reason = toldIfCut({why, {named}}, truncated);
    return score;
}

} // namespace Pennybench::Scoring

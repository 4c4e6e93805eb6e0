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
    static const auto asksForAnExtreme =
        u"least|most|minim|maxim|fewest|smallest|largest|greatest|nhất|tối đa|tối thiểu|至少|至多"
        "|最[多少小大]"_rei;
    static const auto number = uR"(\d[^.!?。\n]*$)"_re;
    const QString lead = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    auto match = phrase<"maths: bound">().match(lead);
    if (!match.hasMatch() && !question.isEmpty() && !question.contains(asksForAnExtreme))
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
    score.verdict = Verdict::NoAnswer;
    score.score = 0;
    if (prepared.extracted && prepared.extracted->isRefusal) {
        describeExtraction(score, input.answer, prepared);
        score.reason = toldIfCut(
            Message(ExtractionReasons::givesNone, {score.extracted.simplified().left(160)}), input.truncated);
        return score;
    }
    score.reason = input.truncated ? Message(ExtractionReasons::cutBefore, {wanted})
                                   : Message(ExtractionReasons::nothingReadable, {wanted});
    return score;
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
    QList<Message> values;
    for (const QString &value : found.values)
        values += Message(value.simplified());
    const auto right = std::count_if(found.values.begin(), found.values.end(), isRight);
    if (right == found.values.size()) {
        score.verdict = Verdict::Correct;
        score.score = 1;
        score.reason = toldIfCut(
            Message(ExtractionReasons::sameAndRight, {Reasons::joined(values, Reasons::comma)}), truncated);
        return score;
    }
    const Message named = Reasons::joined(values, ExtractionReasons::andAlso);
    if (right > 0 && found.isOneOfThem) {
        score.verdict = Verdict::Undecided;
        score.reason = toldIfCut(Message(ExtractionReasons::doesNotChoose, {named}), truncated);
        return score;
    }
    score.verdict = Verdict::Incorrect;
    score.score = 0;
    score.reason = toldIfCut(Message(ExtractionReasons::severalGiven, {named}), truncated);
    return score;
}

} // namespace Pennybench::Scoring

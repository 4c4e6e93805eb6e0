#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/language/json/json.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

void mathsAnswerIn(const QString &answer)
{
    const PreparedAnswer prepared = prepareAnswer(answer);
    expectedAnswer(prepared.folded.text);
    if (!prepared.extracted)
        return;
    const ExtractedAnswer &found = *prepared.extracted;
    promise(found.start >= 0 && found.start <= found.end && found.end <= prepared.folded.text.size());
    Score score;
    describeExtraction(score, answer, prepared);
    promise(score.extractedAt >= 0 && score.extractedAt + score.extracted.size() <= answer.size());
    promise(answer.mid(score.extractedAt, score.extracted.size()) == score.extracted);
}

void choiceIn(const QString &answer)
{
    const QStringList options{QStringLiteral("Paris"), QStringLiteral("12"), QStringLiteral("không có")};
    for (const auto &choice : {chosenLetter({answer, u'J', {}}), chosenLetter({answer, u'C', options})}) {
        if (choice)
            promise(choice->at >= 0 && choice->at + choice->length <= answer.size());
    }
}

void jsonOf(const QString &answer)
{
    Message broken;
    const auto found = jsonIn(answer, &broken);
    if (found)
        promise(answer.mid(found->at, found->written.size()) == found->written);
}

} // namespace

FUZZ_TARGET(extraction)
{
    const QString answer = QString::fromUtf8(input);
    mathsAnswerIn(answer);
    choiceIn(answer);
    jsonOf(answer);
}

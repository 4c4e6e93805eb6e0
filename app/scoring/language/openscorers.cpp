#include "app/scoring/judge/judgemessages.h"
#include "app/scoring/judge/judgespec.h"
#include "app/scoring/language/answertext.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/specmessages.h"

namespace Pennybench::Scoring {

namespace {

/// An empty answer is one without anything to decide about.
Score left(const ScoringInput &input, const QString &scorer, const Message &why)
{
    Score score{.expected = input.spec.expected(), .scorer = scorer};
    const VisibleAnswer visible = visibleAnswer(input.answer);
    if (visible.text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    takeWhole(score, visible);
    return withTruncation(undecided(score, why), input.truncated);
}

} // namespace

Score NoScorer::score(const ScoringInput &input) const
{
    return left(input, name(), LanguageReasons::noScorer);
}

Message NoScorer::problemWith(const ScorerSpec &) const
{
    return Message(SpecMessages::person);
}

QString JudgeScorer::name() const
{
    return judgeScorerName;
}

Score JudgeScorer::score(const ScoringInput &input) const
{
    return left(input, name(), Message(JudgeMessages::noneChosen, {judgeSpec(input.spec).rubric}));
}

Message JudgeScorer::problemWith(const ScorerSpec &spec) const
{
    if (const Message fault = judgeFault(spec); !fault.isEmpty())
        return fault;
    const bool hasRubric = !spec.fields.value(u"rubric").toString().trimmed().isEmpty();
    return hasRubric ? Message(SpecMessages::judge) : Message(SpecMessages::noRubric);
}

} // namespace Pennybench::Scoring

#include "app/scoring/language/openscorers.h"

#include "app/scoring/language/decisions.h"
#include "app/scoring/language/languagereasons.h"
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

QString rubricOf(const ScorerSpec &spec)
{
    return spec.fields.value(u"rubric").toString().trimmed();
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

Score JudgeScorer::score(const ScoringInput &input) const
{
    const QString rubric = rubricOf(input.spec);
    return left(input, name(),
        rubric.isEmpty() ? Message(LanguageReasons::noJudge)
                         : Message(LanguageReasons::noJudgeButRubric, {rubric}));
}

Message JudgeScorer::problemWith(const ScorerSpec &spec) const
{
    return rubricOf(spec).isEmpty() ? Message(SpecMessages::noRubric) : Message(SpecMessages::judge);
}

} // namespace Pennybench::Scoring

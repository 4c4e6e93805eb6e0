#include "app/scoring/language/openscorers.h"

#include "app/scoring/language/decisions.h"
#include "app/scoring/language/languagereasons.h"

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

QString NoScorer::problemWith(const ScorerSpec &) const
{
    return QStringLiteral("No scorer decides this prompt; a person has to.");
}

Score JudgeScorer::score(const ScoringInput &input) const
{
    const QString rubric = rubricOf(input.spec);
    return left(input, name(),
        rubric.isEmpty() ? Message(LanguageReasons::noJudge)
                         : Message(LanguageReasons::noJudgeButRubric, {rubric}));
}

QString JudgeScorer::problemWith(const ScorerSpec &spec) const
{
    return rubricOf(spec).isEmpty() ? QStringLiteral("\"rubric\" must say what a good answer is.")
                                    : QStringLiteral("Scoring asks no judge model; a person has to decide.");
}

} // namespace Pennybench::Scoring

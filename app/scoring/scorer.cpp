#include "app/scoring/scorer.h"

#include "app/scoring/code/pythonscorer.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/maths/scorers.h"

namespace Pennybench::Scoring {

namespace {

struct KnownScorer {
    QStringView type;
    std::unique_ptr<Scorer> (*make)(const ScoringPermissions &permissions);
};

template <typename Made>
constexpr auto made =
    [](const ScoringPermissions &) -> std::unique_ptr<Scorer> { return std::make_unique<Made>(); };

template <const LanguageScoring &scoring>
constexpr auto language = [](const ScoringPermissions &) -> std::unique_ptr<Scorer> {
    return std::make_unique<LanguageScorer>(scoring);
};

constexpr KnownScorer known[] = {
    {u"number", made<NumberScorer>},
    {u"math", made<MathScorer>},
    {u"countdown", made<CountdownScorer>},
    {u"choice", language<choiceScoring>},
    {u"constraints", language<constraintsScoring>},
    {u"contains", language<containsScoring>},
    {u"diacritics", language<diacriticsScoring>},
    {u"json", language<jsonScoring>},
    {u"judge", made<JudgeScorer>},
    {u"none", made<NoScorer>},
    {u"regex", language<regexScoring>},
    {u"summary", language<summaryScoring>},
    {u"text", language<textScoring>},
    {u"translation", language<translationScoring>},
    {u"code-python",
        [](const ScoringPermissions &permissions) -> std::unique_ptr<Scorer> {
            return std::make_unique<PythonScorer>(permissions);
        }},
};

} // namespace

std::unique_ptr<Scorer> makeScorer(QStringView type, const ScoringPermissions &permissions)
{
    for (const KnownScorer &scorer : known) {
        if (scorer.type == type)
            return scorer.make(permissions);
    }
    return nullptr;
}

QStringList scorerTypes()
{
    QStringList types;
    for (const KnownScorer &scorer : known)
        types += scorer.type.toString();
    return types;
}

} // namespace Pennybench::Scoring

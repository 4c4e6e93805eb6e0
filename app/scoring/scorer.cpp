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

constexpr KnownScorer known[] = {
    {u"number", made<NumberScorer>},
    {u"math", made<MathScorer>},
    {u"countdown", made<CountdownScorer>},
    {u"choice", made<ChoiceScorer>},
    {u"constraints", made<ConstraintsScorer>},
    {u"contains", made<ContainsScorer>},
    {u"diacritics", made<DiacriticsScorer>},
    {u"json", made<JsonScorer>},
    {u"judge", made<JudgeScorer>},
    {u"none", made<NoScorer>},
    {u"regex", made<RegexScorer>},
    {u"summary", made<SummaryScorer>},
    {u"text", made<TextScorer>},
    {u"translation", made<TranslationScorer>},
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

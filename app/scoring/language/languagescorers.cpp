#include "app/scoring/language/languagescorers.h"

#include "app/scoring/language/choice/choicescorer.h"
#include "app/scoring/language/constraints/constraintsscorer.h"
#include "app/scoring/language/diacriticsscorer.h"
#include "app/scoring/language/json/jsonscorer.h"
#include "app/scoring/language/openscorers.h"
#include "app/scoring/language/regexscorer.h"
#include "app/scoring/language/summaryscorer.h"
#include "app/scoring/language/textscorer.h"
#include "app/scoring/language/translationscorer.h"

#include <map>

namespace Pennybench::Scoring {

namespace {

using Maker = std::unique_ptr<Scorer> (*)();

template <typename Made>
std::unique_ptr<Scorer> made()
{
    return std::make_unique<Made>();
}

const std::map<QString, Maker> &makers()
{
    static const std::map<QString, Maker> known{
        {QStringLiteral("choice"), made<ChoiceScorer>},
        {QStringLiteral("constraints"), made<ConstraintsScorer>},
        {QStringLiteral("contains"), made<ContainsScorer>},
        {QStringLiteral("diacritics"), made<DiacriticsScorer>},
        {QStringLiteral("json"), made<JsonScorer>},
        {QStringLiteral("judge"), made<JudgeScorer>},
        {QStringLiteral("none"), made<NoScorer>},
        {QStringLiteral("regex"), made<RegexScorer>},
        {QStringLiteral("summary"), made<SummaryScorer>},
        {QStringLiteral("text"), made<TextScorer>},
        {QStringLiteral("translation"), made<TranslationScorer>},
    };
    return known;
}

} // namespace

std::unique_ptr<Scorer> makeLanguageScorer(QStringView type)
{
    const auto found = makers().find(type.toString());
    return found == makers().end() ? nullptr : found->second();
}

QStringList languageScorerTypes()
{
    QStringList types;
    for (const auto &[type, make] : makers())
        types += type;
    return types;
}

} // namespace Pennybench::Scoring

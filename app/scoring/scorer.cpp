#include "app/scoring/scorer.h"

#include "app/scoring/code/codescorers.h"
#include "app/scoring/language/languagescorers.h"
#include "app/scoring/maths/scorerfactory.h"

namespace Pennybench::Scoring {

std::unique_ptr<Scorer> makeScorer(QStringView type, const ScoringPermissions &permissions)
{
    if (auto scorer = makeMathsScorer(type))
        return scorer;
    if (auto scorer = makeLanguageScorer(type))
        return scorer;
    return makeCodeScorer(type, permissions);
}

QStringList scorerTypes()
{
    return mathsScorerTypes() + languageScorerTypes() + codeScorerTypes();
}

} // namespace Pennybench::Scoring

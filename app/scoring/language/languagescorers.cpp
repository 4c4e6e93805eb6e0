#include "app/scoring/language/languagescorers.h"

namespace Pennybench {

std::unique_ptr<Scorer> makeLanguageScorer(QStringView)
{
    return nullptr;
}

QStringList languageScorerTypes()
{
    return {};
}

} // namespace Pennybench

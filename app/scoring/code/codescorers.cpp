#include "app/scoring/code/codescorers.h"

namespace Pennybench {

std::unique_ptr<Scorer> makeCodeScorer(QStringView, const ScoringPermissions &)
{
    return nullptr;
}

QStringList codeScorerTypes()
{
    return {};
}

} // namespace Pennybench

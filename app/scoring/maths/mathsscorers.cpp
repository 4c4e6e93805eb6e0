#include "app/scoring/maths/mathsscorers.h"

namespace Pennybench {

std::unique_ptr<Scorer> makeMathsScorer(QStringView)
{
    return nullptr;
}

QStringList mathsScorerTypes()
{
    return {};
}

} // namespace Pennybench

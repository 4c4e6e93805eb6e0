#include "app/scoring/maths/mathsscorers.h"

#include "app/scoring/maths/numberscorer.h"

namespace Pennybench {

std::unique_ptr<Scorer> makeMathsScorer(QStringView type)
{
    if (type == u"number")
        return std::make_unique<NumberScorer>();
    return nullptr;
}

QStringList mathsScorerTypes()
{
    return {QStringLiteral("number")};
}

} // namespace Pennybench

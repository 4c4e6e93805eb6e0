#include "app/scoring/maths/scorerfactory.h"

#include "app/scoring/maths/countdownscorer.h"
#include "app/scoring/maths/mathscorer.h"
#include "app/scoring/maths/numberscorer.h"

namespace Pennybench::Scoring {

std::unique_ptr<Scorer> makeMathsScorer(QStringView type)
{
    if (type == u"number")
        return std::make_unique<NumberScorer>();
    if (type == u"math")
        return std::make_unique<MathScorer>();
    if (type == u"countdown")
        return std::make_unique<CountdownScorer>();
    return nullptr;
}

QStringList mathsScorerTypes()
{
    return {QStringLiteral("number"), QStringLiteral("math"), QStringLiteral("countdown")};
}

} // namespace Pennybench::Scoring

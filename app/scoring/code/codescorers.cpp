#include "app/scoring/code/codescorers.h"

#include "app/scoring/code/pythonscorer.h"

namespace Pennybench::Scoring {

std::unique_ptr<Scorer> makeCodeScorer(QStringView type, const ScoringPermissions &permissions)
{
    if (type == u"code-python")
        return std::make_unique<PythonScorer>(permissions);
    return nullptr;
}

QStringList codeScorerTypes()
{
    return {QStringLiteral("code-python")};
}

} // namespace Pennybench::Scoring

#include "app/scoring/language/languagescorers.h"

#include "app/scoring/language/choicescorer.h"
#include "app/scoring/language/textscorer.h"

namespace Pennybench {

std::unique_ptr<Scorer> makeLanguageScorer(QStringView type)
{
    if (type == u"text")
        return std::make_unique<TextScorer>();
    if (type == u"contains")
        return std::make_unique<ContainsScorer>();
    if (type == u"choice")
        return std::make_unique<ChoiceScorer>();
    return nullptr;
}

QStringList languageScorerTypes()
{
    return {QStringLiteral("text"), QStringLiteral("contains"), QStringLiteral("choice")};
}

} // namespace Pennybench

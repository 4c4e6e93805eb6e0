#include "app/commandline/articleverb.h"
#include "app/commandline/checkverb.h"
#include "app/commandline/commandline.h"
#include "app/commandline/compareverb.h"
#include "app/commandline/completionverb.h"
#include "app/commandline/copyverb.h"
#include "app/commandline/exportverb.h"
#include "app/commandline/importanswersverb.h"
#include "app/commandline/labverb.h"
#include "app/commandline/manualverb.h"
#include "app/commandline/modelsverb.h"
#include "app/commandline/practiceverb.h"
#include "app/commandline/runverb.h"
#include "app/commandline/scoreverb.h"
#include "app/commandline/suitesverb.h"
#include "app/commandline/voteverb.h"

namespace Pennybench::CommandLine {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<RunVerb>());
    verbs.push_back(std::make_unique<ScoreVerb>());
    verbs.push_back(std::make_unique<ImportAnswersVerb>());
    verbs.push_back(std::make_unique<ExportVerb>());
    verbs.push_back(std::make_unique<CompareVerb>());
    verbs.push_back(std::make_unique<ArticleVerb>());
    verbs.push_back(std::make_unique<ModelsVerb>());
    verbs.push_back(std::make_unique<SuitesVerb>());
    verbs.push_back(std::make_unique<VoteVerb>());
    verbs.push_back(std::make_unique<CopyVerb>());
    verbs.push_back(std::make_unique<LabVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    verbs.push_back(std::make_unique<PracticeVerb>());
    verbs.push_back(std::make_unique<CompletionVerb>());
    verbs.push_back(std::make_unique<ManualVerb>());
    return verbs;
}

} // namespace Pennybench::CommandLine

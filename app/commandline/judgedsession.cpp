#include "app/commandline/judgedsession.h"

#include "app/commandline/cataloguearguments.h"
#include "app/commandline/commandmessages.h"
#include "app/runs/practicehost.h"
#include "app/secrets/providerclients.h"

namespace Pennybench::CommandLine {

namespace {

/// A budget of the session's own holds also here.
Expected<Runs::RunPlan> planToJudge(
    const QCommandLineParser &arguments, const Store::Session &session, const Models::Catalogue &catalogue)
{
    Runs::RunPlan plan = session.plan;
    const auto judges = judgesFrom(arguments, catalogue);
    if (!judges)
        return failure(judges.error());
    plan.settings.judges = *judges;
    if (arguments.isSet(QStringLiteral("budget"))) {
        const QString text = arguments.value(QStringLiteral("budget"));
        plan.settings.budget = Models::Money::fromDecimal(text);
        if (!plan.settings.budget || *plan.settings.budget < Models::Money())
            return failure({.message = Message(CommandMessages::budget, {text})});
    }
    return plan;
}

} // namespace

Expected<JudgedSession> judgeSession(
    const QCommandLineParser &arguments, Store::SessionFile &file, Console &console)
{
    const Store::Session &session = file.session();
    const Expected<Models::Catalogue> catalogue = catalogueFrom(arguments);
    if (!catalogue)
        return failure(catalogue.error());
    const Expected<Runs::RunPlan> chosen = planToJudge(arguments, session, *catalogue);
    if (!chosen)
        return failure(chosen.error());
    Runs::PracticeHost practice(Runs::PracticeHost::speedFromEnvironment());
    const Expected<Runs::RunPlan> plan = practice.serve(*chosen);
    if (!plan)
        return failure(plan.error());
    Secrets::ProviderClients clients;
    QList<Models::ProviderEntry> providers;
    for (const Runs::JudgeChoice &judge : plan->settings.judges) {
        if (!providers.contains(judge.provider))
            providers += judge.provider;
    }
    if (const auto problem = clients.prepare(providers))
        return failure(*problem);
    file.extend(*plan);
    const SystemClock clock;
    Scoring::ScoringService scoring({});
    const Runs::RunParts parts{clock, clients.factory(plan->settings.timeLimits), file, scoring, &*catalogue};
    Runs::Judging judging(*plan, session.answers, session.judgements, parts);
    const AskOutcome outcome =
        judging.judged().tasks().isEmpty() ? AskOutcome() : judgeAnswers(judging, file, console);
    return JudgedSession{judging.judged(), outcome};
}

} // namespace Pennybench::CommandLine

#include "app/runs/practicehost.h"

#include "app/runs/hostmessages.h"
#include "app/runs/practicelessons.h"

#include <cmath>

namespace Pennybench::Runs {

QUrl PracticeHost::placeholderUrl()
{
    return QUrl(QStringLiteral("http://127.0.0.1:1/practice"));
}

double PracticeHost::speedFromEnvironment()
{
    bool ok = false;
    const double speed = qEnvironmentVariable("PENNYBENCH_PRACTICE_SPEED").toDouble(&ok);
    return ok && speed >= 0 && std::isfinite(speed) ? speed : 1;
}

Expected<RunPlan> PracticeHost::serve(RunPlan plan)
{
    QList<Models::ProviderEntry *> served;
    for (Models::ProviderEntry &provider : plan.providers)
        served += &provider;
    for (JudgeChoice &judge : plan.settings.judges)
        served += &judge.provider;
    served.removeIf(
        [](const Models::ProviderEntry *provider) { return provider->baseUrl != placeholderUrl(); });
    if (served.isEmpty())
        return plan;
    Providers::PracticeSetup setup{.speed = m_speed};
    for (const Suites::Suite &suite : std::as_const(plan.suites))
        setup.lessons.insert(practiceLessons(suite));
    m_thread = std::make_unique<Providers::PracticeThread>(setup);
    if (!m_thread->errorText().isEmpty())
        return failure({.message = Message(HostMessages::cannotServe, {m_thread->errorText()})});
    for (Models::ProviderEntry *provider : std::as_const(served))
        provider->baseUrl = m_thread->baseUrl(Providers::Dialect::OpenAi);
    return plan;
}

} // namespace Pennybench::Runs

#include "app/runs/practicehost.h"

#include "app/runs/hostmessages.h"
#include "app/runs/practicelessons.h"

namespace Pennybench::Runs {

QUrl PracticeHost::placeholderUrl()
{
    return QUrl(QStringLiteral("http://127.0.0.1:1/practice"));
}

Expected<RunPlan> PracticeHost::serve(RunPlan plan)
{
    for (Models::ProviderEntry &provider : plan.providers) {
        if (provider.baseUrl != placeholderUrl())
            continue;
        Providers::PracticeSetup setup;
        for (const Suites::Suite &suite : std::as_const(plan.suites))
            setup.lessons.insert(practiceLessons(suite));
        m_thread = std::make_unique<Providers::PracticeThread>(setup);
        if (!m_thread->errorText().isEmpty()) {
            return failure({.message = Message(HostMessages::cannotServe, {m_thread->errorText()})});
        }
        provider.baseUrl = m_thread->baseUrl(Providers::Dialect::OpenAi);
    }
    return plan;
}

} // namespace Pennybench::Runs

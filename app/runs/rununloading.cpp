#include "app/runs/runprivate.h"
#include "providers/requestmessages.h"

namespace Pennybench::Runs {

/// Whether the next request to the provider has to wait, because a model that has all its answers is being
/// freed.
bool Run::Private::unloadDone(RunLane &lane)
{
    const QStringList done = lane.takeDone();
    for (const QString &model : done) {
        lane.answered.remove(model);
        unload(lane, model);
    }
    return !lane.unloads.isEmpty();
}

/// Before the run ends. Whether there was anything to free.
bool Run::Private::unloadRest()
{
    bool any = false;
    for (RunLane &lane : lanes) {
        const QSet<QString> models = lane.toUnload;
        for (const QString &model : models)
            unload(lane, model);
        any = any || !lane.unloads.isEmpty();
    }
    return any;
}

void Run::Private::unload(RunLane &lane, const QString &model)
{
    const Models::ModelEntry *entry = plan.model(model);
    const bool canUnload = lane.provider().isLocal() && lane.provider().dialect == Providers::Dialect::Ollama;
    if (!lane.toUnload.remove(model) || !plan.settings.unload || !canUnload || !lane.client || !entry)
        return;
    Providers::ChatRequest request;
    request.model = entry->apiName.isEmpty() ? entry->id : entry->apiName;
    request.stream = false;
    request.unload = true;
    lane.unloads.insert(lane.client->start(request, {}));
}

void Run::Private::onUnloadEvent(RunLane &lane, quint64 request, const Providers::ChatEvent &event)
{
    if (!Providers::isEnding(event))
        return;
    lane.unloads.remove(request);
    if (const auto *failure = std::get_if<Providers::Failed>(&event))
        emit q->noticed(Message(Providers::RequestMessages::notUnloaded, {failure->error.message}));
    schedule();
}

} // namespace Pennybench::Runs

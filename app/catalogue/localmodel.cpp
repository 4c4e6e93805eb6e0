#include "app/catalogue/localmodel.h"

#include <QSet>

#include <algorithm>

namespace Pennybench {

namespace {

bool isPractice(const Catalogue &catalogue, const QString &provider)
{
    return std::ranges::any_of(catalogue.models(),
        [&provider](const ModelEntry &model) { return model.provider == provider && model.simulated; });
}

ModelEntry unpricedModel(const QString &provider, const QString &name)
{
    ModelEntry entry;
    entry.id = provider + u'/' + name;
    entry.provider = provider;
    entry.apiName = name;
    entry.name = name;
    return entry;
}

} // namespace

std::optional<ModelEntry> modelOrLocal(const Catalogue &catalogue, const QString &id)
{
    if (const ModelEntry *model = catalogue.model(id))
        return *model;
    const ProviderEntry *provider = catalogue.provider(id.section(u'/', 0, 0));
    const QString name = id.section(u'/', 1);
    if (!provider || name.isEmpty() || !provider->isLocal() || isPractice(catalogue, provider->id))
        return std::nullopt;
    return unpricedModel(provider->id, name);
}

QStringList addListedModels(Catalogue &catalogue, const QString &providerId, const QList<ListedModel> &listed)
{
    QSet<QString> known;
    for (const ModelEntry &model : catalogue.models()) {
        if (model.provider == providerId)
            known.insert(model.apiName);
    }
    QStringList added;
    for (const ListedModel &model : listed) {
        if (known.contains(model.name))
            continue;
        known.insert(model.name);
        ModelEntry entry = unpricedModel(providerId, model.name);
        if (!model.title.isEmpty())
            entry.name = model.title;
        entry.context = model.context;
        entry.maxOutput = model.maxOutput;
        entry.retired = model.shutdown;
        added += entry.id;
        catalogue.put(std::move(entry));
    }
    return added;
}

} // namespace Pennybench

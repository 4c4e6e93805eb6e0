#include "app/catalogue/localmodel.h"

#include <QSet>

#include <algorithm>

namespace Pennybench::Models {

namespace {

bool isPractice(const Catalogue &catalogue, const QString &provider)
{
    return std::ranges::any_of(catalogue.models(),
        [&provider](const ModelEntry &model) { return model.provider == provider && model.simulated; });
}

/// Google's lists say "models/NAME" where its pages say "NAME".
QString plainName(const QString &name)
{
    return name.startsWith(u"models/") ? name.mid(7) : name;
}

/// The provider that the id begins with; ids of providers and names of models may have slashes of their own.
const ProviderEntry *providerIn(const Catalogue &catalogue, const QString &id)
{
    const ProviderEntry *longest = nullptr;
    for (const ProviderEntry &provider : catalogue.providers()) {
        const bool begins = id.startsWith(provider.id + u'/');
        if (begins && (!longest || provider.id.size() > longest->id.size()))
            longest = &provider;
    }
    return longest;
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
    const ProviderEntry *provider = providerIn(catalogue, id);
    const QString name = provider ? id.mid(provider->id.size() + 1) : QString();
    for (const ModelEntry &model : catalogue.models()) {
        const bool isNamed = plainName(model.apiName) == plainName(name);
        if (provider && model.provider == provider->id && isNamed && !name.isEmpty())
            return model;
    }
    if (!provider || name.isEmpty() || !provider->isLocal() || isPractice(catalogue, provider->id))
        return std::nullopt;
    return unpricedModel(provider->id, name);
}

QStringList addListedModels(
    Catalogue &catalogue, const QString &providerId, const QList<Providers::ListedModel> &listed)
{
    QSet<QString> known;
    for (const ModelEntry &model : catalogue.models()) {
        if (model.provider == providerId)
            known.insert(plainName(model.apiName));
    }
    QStringList added;
    for (const Providers::ListedModel &model : listed) {
        if (known.contains(plainName(model.name)))
            continue;
        known.insert(plainName(model.name));
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

} // namespace Pennybench::Models

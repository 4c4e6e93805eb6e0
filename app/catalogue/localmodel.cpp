#include "app/catalogue/localmodel.h"

#include <algorithm>

namespace Pennybench {

namespace {

bool isPractice(const Catalogue &catalogue, const QString &provider)
{
    return std::ranges::any_of(catalogue.models(),
        [&provider](const ModelEntry &model) { return model.provider == provider && model.simulated; });
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
    ModelEntry entry;
    entry.id = id;
    entry.provider = provider->id;
    entry.apiName = name;
    entry.name = name;
    return entry;
}

} // namespace Pennybench

#include "app/catalogue/catalogue.h"

#include "providers/thismachine.h"

#include <algorithm>

namespace Pennybench::Models {

namespace {

template <typename Entry>
const Entry *find(const QList<Entry> &entries, QStringView id)
{
    const auto found = std::ranges::find_if(entries, [id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

template <typename Entry>
void putInto(QList<Entry> &entries, Entry entry)
{
    const auto same =
        std::ranges::find_if(entries, [&entry](const Entry &other) { return other.id == entry.id; });
    if (same == entries.end())
        entries += std::move(entry);
    else
        *same = std::move(entry);
}

} // namespace

bool ProviderEntry::isLocal() const
{
    return Providers::isThisMachine(baseUrl.host());
}

int ProviderEntry::modelsHeld() const
{
    constexpr int lmStudio = 1234;
    constexpr int llamaSwap = 8080;
    if (holds)
        return *holds;
    const int port = baseUrl.port();
    const bool loadsOnRequest =
        dialect == Providers::Dialect::Ollama || port == lmStudio || port == llamaSwap;
    return isLocal() && loadsOnRequest ? 1 : 0;
}

bool ModelEntry::isRetiredOn(const QDate &utcDay) const
{
    return retired.isValid() && retired <= utcDay;
}

Providers::Timeouts timeoutsFor(const ProviderEntry &provider, const TimeLimits &given)
{
    const Providers::Timeouts usual;
    const TimeLimits &own = provider.timeLimits;
    return {.connect = given.connect.value_or(own.connect.value_or(usual.connect)),
        .firstToken = given.firstToken.value_or(own.firstToken.value_or(usual.firstToken)),
        .idle = given.idle.value_or(own.idle.value_or(usual.idle)),
        .total = given.total.value_or(own.total.value_or(usual.total)),
        .load = given.load.value_or(own.load.value_or(usual.load))};
}

const ProviderEntry *Catalogue::provider(QStringView id) const
{
    return find(m_providers, id);
}

const ModelEntry *Catalogue::model(QStringView id) const
{
    return find(m_models, id);
}

void Catalogue::put(ProviderEntry entry)
{
    putInto(m_providers, std::move(entry));
}

void Catalogue::put(ModelEntry entry)
{
    putInto(m_models, std::move(entry));
}

void Catalogue::setPricesChecked(const QString &modelId, const QDate &utcDay)
{
    m_pricesChecked.insert(modelId, utcDay);
}

void Catalogue::merge(const Catalogue &other)
{
    for (const ProviderEntry &entry : other.m_providers)
        put(entry);
    for (const ModelEntry &entry : other.m_models)
        put(entry);
    for (auto it = other.m_pricesChecked.cbegin(); it != other.m_pricesChecked.cend(); ++it) {
        if (it.value() > pricesChecked(it.key()) || !pricesChecked(it.key()).isValid())
            setPricesChecked(it.key(), it.value());
    }
}

} // namespace Pennybench::Models

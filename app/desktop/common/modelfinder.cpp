#include "app/desktop/common/modelfinder.h"

#include "app/base/language.h"
#include "app/catalogue/endpointfor.h"
#include "app/catalogue/localmodel.h"
#include "app/desktop/common/wording.h"
#include "app/runs/practicehost.h"

namespace Pennybench::Desktop {

namespace {

/// Raw completions are another way to ask a server that is found by its chats.
bool isSearched(const Models::ProviderEntry &provider)
{
    return provider.isLocal() && provider.dialect != Providers::Dialect::Completions
        && provider.baseUrl != Runs::PracticeHost::placeholderUrl();
}

} // namespace

ModelFinder::ModelFinder(DesktopServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ModelFinder::~ModelFinder()
{
    m_services.clients.cancel(m_preparation);
}

void ModelFinder::findLocalServers()
{
    m_found.clear();
    m_new.clear();
    QList<Providers::Endpoint> candidates;
    for (const Models::ProviderEntry &provider : m_services.catalogue.providers()) {
        if (isSearched(provider))
            candidates += Models::endpointFor(provider, {});
    }
    m_servers = std::make_unique<Providers::LocalServers>(m_services.clients.transport());
    connect(m_servers.get(), &Providers::LocalServers::found, this, &ModelFinder::noteServer);
    connect(m_servers.get(), &Providers::LocalServers::loading, this, &ModelFinder::noteLoading);
    connect(m_servers.get(), &Providers::LocalServers::wantsKey, this, &ModelFinder::noteWantsKey);
    connect(m_servers.get(), &Providers::LocalServers::finished, this, &ModelFinder::endLocalSearch);
    m_servers->look(candidates);
}

void ModelFinder::noteServer(const QString &providerId, const QList<Providers::ListedModel> &models)
{
    m_found += {providerId, static_cast<int>(models.size())};
    m_new += add(providerId, models);
}

void ModelFinder::noteLoading(const QString &providerId)
{
    m_found += {providerId, 0, true};
}

void ModelFinder::noteWantsKey(const QString &providerId)
{
    m_found += {.provider = providerId, .wantsKey = true};
}

QString ModelFinder::stateOf(const Found &server) const
{
    const QString name = nameOf(server.provider);
    if (server.loading)
        return tr("%1 is still loading its model; try again in a moment").arg(name);
    if (server.wantsKey)
        return tr("%1 needs a key; enter it in Settings, then fetch its models").arg(name);
    return tr("%1: %n models", nullptr, server.models).arg(name);
}

void ModelFinder::endLocalSearch()
{
    QStringList parts;
    for (const Found &server : std::as_const(m_found))
        parts += stateOf(server);
    if (!parts.isEmpty()) {
        emit ended(parts.join(QStringLiteral(" · ")), m_new);
        return;
    }
    for (const Models::ProviderEntry &provider : m_services.catalogue.providers()) {
        if (isSearched(provider))
            parts += QStringLiteral("%1 (%2)").arg(provider.name).arg(provider.baseUrl.port());
    }
    emit ended(tr("No model server was found. Looked for: %1.").arg(parts.join(QStringLiteral(", "))), {});
}

void ModelFinder::fetch(const QString &providerId)
{
    const Models::ProviderEntry *found = m_services.catalogue.provider(providerId);
    if (!found)
        return;
    const Models::ProviderEntry provider = *found;
    m_job.reset();
    m_services.clients.cancel(m_preparation);
    m_preparation =
        m_services.clients.prepare({provider}, [this, provider](const std::optional<Problem> &problem) {
            if (problem)
                emit ended(translated(problem->message), {});
            else
                ask(provider);
        });
}

void ModelFinder::ask(const Models::ProviderEntry &provider)
{
    m_job = std::make_unique<Providers::ModelListJob>(
        m_services.clients.endpoint(provider), m_services.clients.transport());
    connect(m_job.get(), &Providers::ModelListJob::listed, this,
        [this, provider](const QList<Providers::ListedModel> &models) {
            const QStringList added = add(provider.id, models);
            const auto listed = static_cast<int>(models.size());
            const auto fresh = static_cast<int>(added.size());
            emit ended(tr("%1 lists %n models", nullptr, listed).arg(provider.name) + QStringLiteral("; ")
                    + tr("%n of them new here; they can be chosen on the page New.", nullptr, fresh),
                added);
        });
    connect(m_job.get(), &Providers::ModelListJob::failed, this,
        [this](const Providers::ChatError &error) { emit ended(sentenceOf(error.message), {}); });
    m_job->start();
}

QStringList ModelFinder::add(const QString &providerId, const QList<Providers::ListedModel> &models)
{
    QStringList added;
    m_services.catalogue.change([&](Models::Catalogue &catalogue) {
        added = Models::addListedModels(catalogue, providerId, models);
    });
    return added;
}

QString ModelFinder::nameOf(const QString &providerId) const
{
    const Models::ProviderEntry *provider = m_services.catalogue.provider(providerId);
    return provider ? provider->name : providerId;
}

} // namespace Pennybench::Desktop

#pragma once

#include "app/desktop/common/desktopservices.h"
#include "providers/discovery/localservers.h"
#include "providers/discovery/modellistjob.h"

#include <QObject>

#include <memory>

namespace Pennybench::Desktop {

/// Finds models that the catalogue does not have: those that servers on this machine have loaded, and those
/// that an account can call. Both cost nothing. What is found is put into the window's catalogue and stays
/// there until the program ends.
class ModelFinder : public QObject {
    Q_OBJECT

public:
    explicit ModelFinder(DesktopServices &services, QObject *parent = nullptr);
    ~ModelFinder() override;

    /// Asks the servers of the catalogue that are on this machine, without a key. Ends with ended().
    void findLocalServers();
    /// Asks one provider, with its key. Ends with ended().
    void fetch(const QString &providerId);

signals:
    /// In words for a person, with the ids of the models that were not known before.
    void ended(const QString &message, const QStringList &newModels);

private:
    struct Found {
        QString provider;
        int models = 0;
        bool loading = false; ///< there, but its model is not yet
        bool wantsKey = false; ///< there, but tells nothing without one
    };

    void noteLoading(const QString &providerId);
    void noteWantsKey(const QString &providerId);
    void noteServer(const QString &providerId, const QList<Providers::ListedModel> &models);
    QString stateOf(const Found &server) const;
    /// Puts them into the catalogue; the ids of those that are new there.
    QStringList add(const QString &providerId, const QList<Providers::ListedModel> &models);
    void endLocalSearch();
    void ask(const Models::ProviderEntry &provider);
    QString nameOf(const QString &providerId) const;

    DesktopServices &m_services;
    std::unique_ptr<Providers::LocalServers> m_servers;
    Secrets::ProviderClients::Job m_preparation = 0; ///< of the key
    std::unique_ptr<Providers::ModelListJob> m_job;
    QList<Found> m_found;
    QStringList m_new;
};

} // namespace Pennybench::Desktop

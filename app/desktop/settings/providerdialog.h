#pragma once

#include "app/desktop/common/observedcatalogue.h"
#include "app/secrets/providerclients.h"
#include "providers/discovery/modellistjob.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Pennybench::Desktop {

class OwnModels;

/// A provider of one's own as it was entered.
struct ProviderDraft {
    Models::ProviderEntry provider;
    QList<Models::ModelEntry> models;
    QByteArray key; ///< empty: as before
};

/// Where a provider of one's own is entered. Its address is looked at while it is typed; a test asks it for
/// its list of models, which costs nothing.
class ProviderDialog : public QDialog {
    Q_OBJECT

public:
    /// Keeps it; gives what is wrong, in the window's language, and then the dialog stays.
    using Keep = std::function<std::optional<QString>(const ProviderDraft &draft)>;

    /// provider without id: a new one.
    ProviderDialog(const Models::ProviderEntry &provider, const QList<Models::ModelEntry> &models,
        const Models::Catalogue &catalogue, Secrets::ProviderClients &clients, Keep keep,
        QWidget *parent = nullptr);
    ~ProviderDialog() override;

private:
    void makeFields(QFormLayout &form);
    void makeModels();
    void refresh();
    void takeProposal();
    Models::ProviderEntry provider() const;
    void ask(bool addsModels);
    void askAt(const Providers::Endpoint &endpoint, bool addsModels);
    void say(const QString &text);
    void keepAndClose();

    Models::ProviderEntry m_given;
    const Models::Catalogue &m_catalogue;
    Secrets::ProviderClients &m_clients;
    Keep m_keep;
    QLineEdit *m_name;
    QComboBox *m_dialect;
    QLineEdit *m_url;
    QLabel *m_advice;
    QPushButton *m_useProposal;
    QCheckBox *m_plaintext;
    QLineEdit *m_key;
    QCheckBox *m_noKey;
    QSpinBox *m_perMinute;
    QSpinBox *m_inFlight;
    OwnModels *m_models;
    QLineEdit *m_newModel;
    QLabel *m_status;
    QPushButton *m_test;
    QPushButton *m_fetch;
    QUrl m_proposal;
    std::optional<Providers::Dialect> m_proposedDialect;
    std::unique_ptr<Providers::ModelListJob> m_job;
    std::optional<Secrets::ProviderClients::Job> m_preparation;
};

} // namespace Pennybench::Desktop

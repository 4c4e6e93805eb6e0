#pragma once

#include "app/desktop/common/observedcatalogue.h"
#include "app/secrets/providerclients.h"
#include "providers/discovery/modellistjob.h"
#include "widgets/card.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Pennybench::Desktop {

/// Where the keys of the providers are entered, tested and forgotten. A test asks for the list of models,
/// which costs nothing. The key chain is asked only after a click, never when the window opens.
class KeysCard : public Widgets::Card {
    Q_OBJECT

public:
    KeysCard(
        const ObservedCatalogue &catalogue, Secrets::ProviderClients &clients, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    const Models::ProviderEntry *chosen() const;
    void fillProviders();
    void retranslate();
    void showProvider();
    void sayWhereTheKeyIs();
    void keep();
    void test();
    void testWith(const Models::ProviderEntry &provider, const QByteArray &key);
    void forget();
    /// In each language anew.
    void say(const std::function<QString()> &text);
    void setBusy(bool busy);

    const ObservedCatalogue &m_catalogue;
    Secrets::ProviderClients &m_clients;
    QComboBox *m_provider;
    QLineEdit *m_key;
    QLabel *m_where;
    QLabel *m_status;
    std::function<QString()> m_says;
    QList<QPushButton *> m_buttons;
    std::unique_ptr<Providers::ModelListJob> m_test;
    bool m_forgetting = false; ///< whether the vault's answer is to forget(), not to keep()
    quint64 m_testing = 0; ///< request for the key that is to be tested; 0: none
};

} // namespace Pennybench::Desktop

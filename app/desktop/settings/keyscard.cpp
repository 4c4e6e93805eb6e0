#include "app/desktop/settings/keyscard.h"

#include "app/base/language.h"
#include "app/catalogue/endpointfor.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/common/wording.h"
#include "widgets/eachlanguage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

KeysCard::KeysCard(const ObservedCatalogue &catalogue, Secrets::ProviderClients &clients, QWidget *parent)
    : Widgets::Card([] { return tr("API keys"); }, parent)
    , m_catalogue(catalogue)
    , m_clients(clients)
{
    auto *explanation = Widgets::saying(Widgets::plainLabel({}), [] {
        return tr("A key is read from the environment variable of its provider, else from the key "
                  "chain of your desktop. It is never written to a log, a session or a report.");
    });
    explanation->setWordWrap(true);
    explanation->setContentsMargins(16, 12, 16, 0);
    body()->addWidget(explanation);
    body()->addWidget(makeForm());
    body()->addWidget(m_status);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &KeysCard::showProvider);
    Secrets::KeySource &keys = m_clients.keys();
    connect(&keys, &Secrets::KeySource::keyStored, this, [this] {
        setBusy(false);
        say([] { return tr("The key is saved in the key chain."); });
    });
    connect(&keys, &Secrets::KeySource::keyRemoved, this, [this] {
        setBusy(false);
        say([] { return tr("The key has been removed."); });
    });
    connect(&keys, &Secrets::KeySource::storingFailed, this, [this](const QString &, const Problem &problem) {
        setBusy(false);
        say([forgetting = m_forgetting, problem] {
            const QString why = translated(problem.message);
            return forgetting ? why : tr("The key is kept until the program ends. %1").arg(why);
        });
    });
    connect(&keys, &Secrets::KeySource::keyFound, this,
        [this](const QString &id, const QByteArray &key, Secrets::KeyOrigin, quint64 request) {
            const Models::ProviderEntry *provider = m_catalogue.provider(id);
            if (provider && request == m_testing)
                testWith(*provider, key);
        });
    connect(&keys, &Secrets::KeySource::keyMissing, this,
        [this](const QString &, const Problem &problem, quint64 request) {
            if (request != m_testing)
                return;
            setBusy(false);
            say([problem] { return translated(problem.message); });
        });
    connect(&catalogue, &ObservedCatalogue::changed, this, &KeysCard::fillProviders);
    showProvider();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void KeysCard::retranslate()
{
    sayWhereTheKeyIs();
    m_status->setText(m_says ? m_says() : QString());
}

/// The one that is chosen stays so, with what was typed.
void KeysCard::fillProviders()
{
    const QVariant chosenId = m_provider->currentData();
    {
        const QSignalBlocker quiet(m_provider);
        m_provider->clear();
        for (const Models::ProviderEntry &provider : m_catalogue.providers()) {
            if (!provider.keyEnv.isEmpty())
                m_provider->addItem(provider.name, provider.id);
        }
        m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosenId)));
    }
    if (m_provider->currentData() != chosenId)
        showProvider();
}

QWidget *KeysCard::makeForm()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_provider = new QComboBox;
    m_provider->setObjectName(QStringLiteral("keyProvider"));
    m_provider->setMinimumWidth(260);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setMinimumWidth(420);
    m_where = Widgets::plainLabel({}, "dim");
    m_status = Widgets::plainLabel({});
    m_status->setObjectName(QStringLiteral("keyStatus"));
    m_status->setWordWrap(true);
    m_status->setContentsMargins(16, 0, 16, 12);
    addNamedRow(
        form, [] { return tr("Provider"); }, m_provider);
    form->addRow(QString(), m_where);
    addNamedRow(
        form, [] { return tr("Key"); }, m_key);
    form->addRow(QString(), makeButtons());
    fillProviders();
    return widget;
}

QWidget *KeysCard::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const std::function<QString()> &text, const char *name, void (KeysCard::*act)()) {
        auto *button = Widgets::saying(new QPushButton, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        m_buttons += button;
    };
    add([] { return tr("Save"); }, "keepKey", &KeysCard::keep);
    add([] { return tr("Test this key"); }, "testKey", &KeysCard::test);
    add([] { return tr("Remove"); }, "forgetKey", &KeysCard::forget);
    layout->addStretch();
    return row;
}

const Models::ProviderEntry *KeysCard::chosen() const
{
    return m_catalogue.provider(m_provider->currentData().toString());
}

void KeysCard::showProvider()
{
    const Models::ProviderEntry *provider = chosen();
    m_test.reset();
    m_testing = 0;
    m_key->clear();
    say({});
    setBusy(false);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(provider);
    sayWhereTheKeyIs();
}

void KeysCard::sayWhereTheKeyIs()
{
    const Models::ProviderEntry *provider = chosen();
    if (!provider)
        return;
    const bool set = qEnvironmentVariableIsSet(provider->keyEnv.toLatin1().constData());
    const QString where = set ? tr("%1 is set and takes precedence.") : tr("%1 is not set.");
    const QString page =
        provider->keyPage.isEmpty() ? QString() : tr(" Create a key at %1").arg(provider->keyPage.toString());
    m_where->setText(where.arg(provider->keyEnv) + page);
}

void KeysCard::keep()
{
    const Models::ProviderEntry *provider = chosen();
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (!provider || key.isEmpty())
        return say([] { return tr("Enter a key first."); });
    setBusy(true);
    m_forgetting = false;
    say([] { return tr("Waiting for the key chain …"); });
    m_key->clear();
    m_clients.keys().keepForThisSession(*provider, key);
    m_clients.keys().store(*provider, key);
}

void KeysCard::test()
{
    const Models::ProviderEntry *provider = chosen();
    if (!provider)
        return;
    setBusy(true);
    say([host = provider->baseUrl.host()] { return tr("Asking %1 for its list of models …").arg(host); });
    const QByteArray entered = m_key->text().trimmed().toUtf8();
    if (entered.isEmpty())
        m_testing = m_clients.keys().request(*provider);
    else
        testWith(*provider, entered);
}

void KeysCard::testWith(const Models::ProviderEntry &provider, const QByteArray &key)
{
    m_testing = 0;
    m_test =
        std::make_unique<Providers::ModelListJob>(Models::endpointFor(provider, key), m_clients.transport());
    connect(m_test.get(), &Providers::ModelListJob::listed, this,
        [this](const QList<Providers::ListedModel> &models) {
            setBusy(false);
            say([count = static_cast<int>(models.size())] {
                return tr("The key works: %n models can be called.", nullptr, count);
            });
        });
    connect(m_test.get(), &Providers::ModelListJob::failed, this, [this](const Providers::ChatError &error) {
        setBusy(false);
        say([message = error.message] { return sentenceOf(message); });
    });
    m_test->start();
}

void KeysCard::forget()
{
    const Models::ProviderEntry *provider = chosen();
    if (!provider)
        return;
    setBusy(true);
    m_forgetting = true;
    m_key->clear();
    m_clients.keys().remove(*provider);
}

void KeysCard::say(const std::function<QString()> &text)
{
    m_says = text;
    m_status->setText(m_says ? m_says() : QString());
}

void KeysCard::setBusy(bool busy)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!busy);
}

} // namespace Pennybench::Desktop

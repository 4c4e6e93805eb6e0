#include "app/desktop/settings/providerdialog.h"

#include "app/base/language.h"
#include "app/catalogue/baseurladvice.h"
#include "app/catalogue/endpointfor.h"
#include "app/catalogue/ownentries.h"
#include "app/desktop/common/framedtext.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/settings/ownmodels.h"
#include "providers/thismachine.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int mostPerMinute = 100'000;
constexpr int mostInFlight = 1'000;

QHBoxLayout *widgetsInLine(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return line;
}

} // namespace

ProviderDialog::ProviderDialog(const Models::ProviderEntry &provider, const QList<Models::ModelEntry> &models,
    const Models::Catalogue &catalogue, Secrets::ProviderClients &clients, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_given(provider)
    , m_catalogue(catalogue)
    , m_clients(clients)
    , m_keep(std::move(keep))
    , m_name(new QLineEdit(provider.name))
    , m_dialect(new QComboBox)
    , m_url(new QLineEdit(provider.baseUrl.toString()))
    , m_advice(Widgets::plainLabel({}, "dim"))
    , m_useProposal(new QPushButton)
    , m_plaintext(new QCheckBox(tr("Send to it without encryption: everyone in between can read the key")))
    , m_key(new QLineEdit)
    , m_noKey(new QCheckBox(tr("It wants no key")))
    , m_perMinute(new QSpinBox)
    , m_inFlight(new QSpinBox)
    , m_models(new OwnModels)
    , m_newModel(new QLineEdit)
    , m_status(Widgets::plainLabel({}))
    , m_test(new QPushButton(tr("Test")))
    , m_fetch(new QPushButton(tr("Fetch its models")))
{
    setObjectName(QStringLiteral("providerDialog"));
    setWindowTitle(provider.id.isEmpty() ? tr("A provider of your own") : provider.name);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 16, 16, 12);
    down->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    makeFields(*form);
    down->addLayout(form);
    makeModels();
    for (const Models::ModelEntry &model : models)
        m_models->addModel(model, true);
    down->addWidget(m_models, 1);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addModelName"));
    down->addLayout(widgetsInLine({m_newModel, add, m_fetch, m_test}));
    const auto addTyped = [this] {
        m_models->addName(m_newModel->text().trimmed());
        m_newModel->clear();
    };
    connect(add, &QPushButton::clicked, this, addTyped);
    m_status->setObjectName(QStringLiteral("providerStatus"));
    m_status->setWordWrap(true);
    m_status->hide();
    down->addWidget(m_status);
    auto *buttons = new QDialogButtonBox;
    auto *keepButton = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    // Return in a line of the form must neither keep nor send anything.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProviderDialog::keepAndClose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeInLines(*this, 46, 44);
    refresh();
}

ProviderDialog::~ProviderDialog()
{
    if (m_preparation)
        m_clients.cancel(*m_preparation);
}

void ProviderDialog::makeFields(QFormLayout &form)
{
    const std::pair<Providers::Dialect, QString> dialects[] = {
        {Providers::Dialect::OpenAi, tr("openai: chat completions, as most servers have")},
        {Providers::Dialect::Gemini, tr("gemini: Google")},
        {Providers::Dialect::Anthropic, tr("anthropic: messages")},
        {Providers::Dialect::Ollama, tr("ollama: its own")}};
    for (const auto &[dialect, name] : dialects)
        m_dialect->addItem(name, static_cast<int>(dialect));
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(static_cast<int>(m_given.dialect))));
    addNamedField(form, tr("Name"), m_name, "providerName");
    addNamedField(form, tr("Dialect"), m_dialect, "providerDialect");
    addNamedField(form, tr("Base URL"), m_url, "providerUrl");
    m_url->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    m_advice->setObjectName(QStringLiteral("dim"));
    m_advice->setProperty("name", QStringLiteral("urlAdvice"));
    m_advice->setWordWrap(true);
    form.addRow(QString(), m_advice);
    m_useProposal->setObjectName(QStringLiteral("link"));
    form.addRow(QString(), m_useProposal);
    m_plaintext->setObjectName(QStringLiteral("providerPlaintext"));
    m_plaintext->setChecked(m_given.allowPlaintext);
    form.addRow(QString(), m_plaintext);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setPlaceholderText(m_given.id.isEmpty() ? QString() : tr("as it is kept"));
    addNamedField(form, tr("Key"), m_key, "providerKey");
    m_noKey->setObjectName(QStringLiteral("providerNoKey"));
    m_noKey->setChecked(!m_given.id.isEmpty() && m_given.keyEnv.isEmpty());
    form.addRow(QString(), m_noKey);
    m_perMinute->setRange(0, mostPerMinute);
    m_perMinute->setSpecialValueText(tr("no limit known"));
    m_perMinute->setValue(m_given.requestsPerMinute);
    addNamedField(form, tr("Requests a minute"), m_perMinute, "providerPerMinute");
    m_inFlight->setRange(0, mostInFlight);
    m_inFlight->setSpecialValueText(tr("as usual"));
    m_inFlight->setValue(m_given.concurrency);
    addNamedField(form, tr("Requests at once"), m_inFlight, "providerInFlight");
    connect(m_name, &QLineEdit::textChanged, this, &ProviderDialog::refresh);
    connect(m_url, &QLineEdit::textChanged, this, &ProviderDialog::refresh);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ProviderDialog::refresh);
    connect(m_plaintext, &QCheckBox::toggled, this, &ProviderDialog::refresh);
    connect(m_noKey, &QCheckBox::toggled, this, &ProviderDialog::refresh);
    connect(m_useProposal, &QPushButton::clicked, this, &ProviderDialog::takeProposal);
}

void ProviderDialog::makeModels()
{
    m_models->setObjectName(QStringLiteral("ownModels"));
    m_newModel->setObjectName(QStringLiteral("newModelName"));
    m_newModel->setPlaceholderText(tr("A model's name at the provider"));
    m_newModel->setAccessibleName(tr("Name of a model to add"));
    m_test->setObjectName(QStringLiteral("testProvider"));
    m_test->setToolTip(tr("Asks it for the list of its models, which costs nothing"));
    m_fetch->setObjectName(QStringLiteral("fetchModels"));
    m_fetch->setToolTip(tr("Adds what it lists; tick what you want to keep"));
    connect(m_test, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_fetch, &QPushButton::clicked, this, [this] { ask(true); });
}

Models::ProviderEntry ProviderDialog::provider() const
{
    Models::ProviderEntry provider = m_given;
    provider.name = m_name->text().trimmed();
    if (provider.id.isEmpty())
        provider.id = Models::freeProviderId(m_catalogue, provider.name);
    provider.dialect = static_cast<Providers::Dialect>(m_dialect->currentData().toInt());
    provider.allowPlaintext = m_plaintext->isVisibleTo(this) && m_plaintext->isChecked();
    provider.baseUrl = Models::adviceOnBaseUrl(m_url->text(), provider.dialect, provider.allowPlaintext).url;
    if (m_noKey->isChecked())
        provider.keyEnv.clear();
    else if (provider.keyEnv.isEmpty())
        provider.keyEnv = Models::freeKeyVariable(m_catalogue, provider.id);
    provider.requestsPerMinute = m_perMinute->value();
    provider.concurrency = m_inFlight->value();
    return provider;
}

void ProviderDialog::refresh()
{
    const QUrl typed(m_url->text().trimmed());
    m_plaintext->setVisible(
        typed.scheme() == u"http" && !typed.host().isEmpty() && !Providers::isThisMachine(typed.host()));
    const auto dialect = static_cast<Providers::Dialect>(m_dialect->currentData().toInt());
    const bool isEmpty = m_url->text().trimmed().isEmpty();
    const Models::BaseUrlAdvice advice = Models::adviceOnBaseUrl(
        m_url->text(), dialect, m_plaintext->isVisibleTo(this) && m_plaintext->isChecked());
    const std::optional<Message> said = advice.objection ? advice.objection : advice.hint;
    m_advice->setText(said && !isEmpty ? translated(*said) : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_proposal = isEmpty ? QUrl() : advice.proposal;
    m_proposedDialect = advice.proposedDialect;
    m_useProposal->setText(tr("Use %1").arg(m_proposal.toString(QUrl::RemoveQuery)));
    m_useProposal->setVisible(!m_proposal.isEmpty());
    m_key->setEnabled(!m_noKey->isChecked());
    const bool canBeAsked = !advice.url.isEmpty() && !m_job && !m_preparation;
    m_test->setEnabled(canBeAsked);
    m_fetch->setEnabled(canBeAsked);
}

void ProviderDialog::takeProposal()
{
    if (m_proposedDialect)
        m_dialect->setCurrentIndex(m_dialect->findData(static_cast<int>(*m_proposedDialect)));
    m_url->setText(QUrl(m_proposal).toString());
}

void ProviderDialog::ask(bool addsModels)
{
    const Models::ProviderEntry asked = provider();
    const QByteArray typed = m_key->text().trimmed().toUtf8();
    say(tr("Asking %1 for its list of models …").arg(asked.baseUrl.host()));
    if (!typed.isEmpty() || asked.keyEnv.isEmpty() || m_given.id.isEmpty())
        return askAt(Models::endpointFor(asked, typed), addsModels);
    m_preparation =
        m_clients.prepare({asked}, [this, asked, addsModels](const std::optional<Problem> &problem) {
            m_preparation.reset();
            if (!problem)
                return askAt(m_clients.endpoint(asked), addsModels);
            say(translated(problem->message));
            refresh();
        });
    refresh();
}

void ProviderDialog::askAt(const Providers::Endpoint &endpoint, bool addsModels)
{
    m_job = std::make_unique<Providers::ModelListJob>(endpoint, m_clients.transport());
    const auto done = [this](const QString &text) {
        say(text);
        m_job.release()->deleteLater();
        refresh();
    };
    connect(m_job.get(), &Providers::ModelListJob::listed, this,
        [this, addsModels, done](const QList<Providers::ListedModel> &models) {
            const auto count = static_cast<int>(models.size());
            QString text = tr("It works: %n models can be called.", nullptr, count);
            if (addsModels)
                text += u' ' + tr("%n of them are new here.", nullptr, m_models->addListed(models));
            done(text);
        });
    connect(m_job.get(), &Providers::ModelListJob::failed, this,
        [done](const Providers::ChatError &error) { done(translated(error.message)); });
    m_job->start();
    refresh();
}

void ProviderDialog::say(const QString &text)
{
    m_status->setText(text);
    m_status->show();
}

void ProviderDialog::keepAndClose()
{
    const Models::ProviderEntry kept = provider();
    if (kept.name.isEmpty())
        return say(tr("Give it a name."));
    if (kept.baseUrl.isEmpty())
        return say(m_advice->text().isEmpty() ? tr("Enter its base URL.") : m_advice->text());
    const Expected<QList<Models::ModelEntry>> models = m_models->models(kept.id);
    if (!models)
        return say(models.error().field + QStringLiteral(": ") + translated(models.error().message));
    const QByteArray key = m_noKey->isChecked() ? QByteArray() : m_key->text().trimmed().toUtf8();
    if (const auto wrong = m_keep({kept, *models, key}))
        return say(*wrong);
    accept();
}

} // namespace Pennybench::Desktop

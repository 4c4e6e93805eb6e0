#include "app/desktop/settings/modelnamedialog.h"

#include "app/base/language.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/settings/handprices.h"
#include "app/runs/practicehost.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ModelNameDialog::ModelNameDialog(const Models::Catalogue &catalogue, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_provider(new QComboBox)
    , m_name(new QLineEdit)
    , m_input(new QLineEdit)
    , m_output(new QLineEdit)
    , m_status(Widgets::plainLabel({}, "warning"))
{
    setObjectName(QStringLiteral("modelNameDialog"));
    setWindowTitle(tr("Add a model by its name"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 16, 16, 12);
    down->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const Models::ProviderEntry &provider : catalogue.providers()) {
        if (provider.baseUrl != Runs::PracticeHost::placeholderUrl())
            m_provider->addItem(provider.name, provider.id);
    }
    addNamedField(*form, tr("Provider"), m_provider, "modelProvider");
    addNamedField(*form, tr("Its name there"), m_name, "modelApiName");
    addNamedField(*form, tr("USD per million tokens in"), m_input, "modelInput");
    addNamedField(*form, tr("USD per million tokens out"), m_output, "modelOutput");
    for (QLineEdit *price : {m_input, m_output})
        price->setPlaceholderText(tr("not known"));
    down->addLayout(form);
    m_status->setObjectName(QStringLiteral("modelStatus"));
    m_status->setWordWrap(true);
    m_status->hide();
    down->addWidget(m_status);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ModelNameDialog::keepAndClose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().lineSpacing() * 26);
}

void ModelNameDialog::keepAndClose()
{
    const auto say = [this](const QString &text) {
        m_status->setText(text);
        m_status->show();
    };
    Models::ModelEntry model;
    model.provider = m_provider->currentData().toString();
    model.apiName = m_name->text().trimmed();
    model.name = model.apiName;
    model.id = model.provider + u'/' + model.apiName;
    if (model.apiName.isEmpty())
        return say(tr("Enter the name that the provider has for it."));
    const Expected<QList<Models::PriceRow>> prices = pricesByHand(m_input->text(), m_output->text());
    if (!prices)
        return say(translated(prices.error().message));
    model.prices = *prices;
    if (const auto wrong = m_keep(model))
        return say(*wrong);
    accept();
}

} // namespace Pennybench::Desktop

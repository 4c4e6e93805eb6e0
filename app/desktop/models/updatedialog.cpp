#include "app/desktop/models/updatedialog.h"

#include "app/base/language.h"
#include "app/catalogue/pricesources.h"
#include "app/desktop/common/lists.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

const QString sourceSetting = QStringLiteral("prices/source");

} // namespace

UpdateDialog::UpdateDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_source(new QComboBox)
    , m_address(new QLineEdit)
    , m_explanation(Widgets::plainLabel({}))
{
    setWindowTitle(tr("Update prices"));
    setObjectName(QStringLiteral("updateDialog"));
    m_source->setObjectName(QStringLiteral("priceSource"));
    for (const Models::PriceSource &source : Models::priceSources())
        m_source->addItem(source.name, source.id);
    m_address->setObjectName(QStringLiteral("priceAddress"));
    m_address->setMinimumWidth(560);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addNamedRow(
        form, [] { return tr("Published by"); }, m_source);
    addNamedRow(
        form, [] { return tr("Address"); }, m_address);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_fetch = buttons->addButton(tr("Fetch"), QDialogButtonBox::AcceptRole);
    m_fetch->setObjectName(QStringLiteral("fetch"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
    m_source->setCurrentIndex(std::max(0, m_source->findData(settings.value(sourceSetting).toString())));
    connect(m_source, &QComboBox::currentIndexChanged, this, &UpdateDialog::showSource);
    connect(m_address, &QLineEdit::textChanged, this, &UpdateDialog::explain);
    showSource();
}

QString UpdateDialog::key() const
{
    return QStringLiteral("prices/address/") + m_source->currentData().toString();
}

void UpdateDialog::showSource()
{
    const QUrl usual = Models::priceSources().at(m_source->currentIndex()).usualAddress;
    m_address->setPlaceholderText(usual.toString());
    m_address->setText(m_settings.value(key()).toString());
    explain();
}

Expected<QUrl> UpdateDialog::typed() const
{
    const Models::PriceSource &source = Models::priceSources().at(m_source->currentIndex());
    const QString text = m_address->text().trimmed();
    if (text.isEmpty())
        return source.usualAddress;
    const auto origin = Models::priceOriginFrom(text, m_settings);
    if (!origin)
        return failure(origin.error());
    // A path: "Import prices…" takes files.
    return origin->address.isEmpty() ? Expected<QUrl>(failure({.message = {}})) : origin->address;
}

void UpdateDialog::explain()
{
    const Expected<QUrl> address = typed();
    QStringList lines;
    if (!address) {
        const QString objection = translated(address.error());
        lines += objection.isEmpty()
            ? tr(
                "Type an address like https://example.org/prices.json. A file is read by \"Import prices…\".")
            : objection;
    } else {
        lines +=
            tr("Pennybench will ask %1 for this one file. The request carries no key and says nothing about "
               "you or your models. You will see what would change before anything does.")
                .arg(address->host());
        if (address->scheme() == u"http")
            lines += tr("The address is not encrypted (http://): look closely at what would change.");
    }
    m_explanation->setText(lines.join(u'\n'));
    m_fetch->setEnabled(address.has_value());
}

void UpdateDialog::accept()
{
    const Expected<QUrl> address = typed();
    if (!address)
        return;
    m_chosen = *address;
    m_settings.setValue(sourceSetting, m_source->currentData());
    const QString own = m_address->text().trimmed();
    if (own.isEmpty())
        m_settings.remove(key());
    else
        m_settings.setValue(key(), own);
    QDialog::accept();
}

} // namespace Pennybench::Desktop

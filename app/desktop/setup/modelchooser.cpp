#include "app/desktop/setup/modelchooser.h"

#include "app/desktop/common/lists.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/setup/oldpricesbar.h"
#include "app/desktop/setup/retirementbar.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ModelChooser::ModelChooser(DesktopServices &services, QWidget *parent)
    : Widgets::Card([] { return tr("Models"); }, parent)
    , m_services(services)
    , m_finder(services)
    , m_list(checkList(3))
    , m_filter(new QLineEdit)
    , m_findLocal(new QPushButton)
    , m_status(Widgets::plainLabel({}, "dim"))
    , m_retirement(new RetirementBar)
    , m_oldPrices(new OldPricesBar)
{
    makeHeader();
    m_list->setObjectName(QStringLiteral("modelList"));
    body()->addWidget(m_list, 1);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(16, 6, 16, 8);
    m_status->hide();
    body()->addWidget(m_status);
    body()->addWidget(m_retirement);
    body()->addWidget(m_oldPrices);
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &ModelChooser::announce);
    connect(&m_services.theme, &Widgets::ThemeSource::changed, this, &ModelChooser::refill);
    connect(&m_finder, &ModelFinder::ended, this, &ModelChooser::takeFound);
    connect(m_retirement, &RetirementBar::replacementChosen, this, &ModelChooser::replace);
    connect(m_oldPrices, &OldPricesBar::updateWanted, this, &ModelChooser::priceUpdateWanted);
    connect(&m_services.catalogue, &ObservedCatalogue::changed, this, &ModelChooser::refill);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void ModelChooser::retranslate()
{
    m_list->setHeaderLabels({tr("model"), tr("provider"), tr("USD per million in / out")});
    m_list->setAccessibleName(tr("Models"));
    m_status->setAccessibleName(tr("Local servers"));
    m_filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    m_filter->setAccessibleName(tr("Filter the models"));
    m_findLocal->setText(tr("Find local servers"));
    m_findLocal->setToolTip(tr("Asks Ollama, llama.cpp, LM Studio and vLLM on this machine for their models; "
                               "no key is needed"));
    refill();
}

void ModelChooser::makeHeader()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    header()->addWidget(m_filter);
    m_findLocal->setObjectName(QStringLiteral("findLocal"));
    header()->addWidget(m_findLocal);
    connect(m_filter, &QLineEdit::textChanged, this, &ModelChooser::filter);
    connect(m_findLocal, &QPushButton::clicked, this, &ModelChooser::findLocalServers);
}

void ModelChooser::add(const Models::ModelEntry &model, const QDateTime &now, const QSet<QString> &ticked)
{
    const Models::ProviderEntry *provider = m_services.catalogue.provider(model.provider);
    const bool retired = model.isRetiredOn(now.date());
    const QString last =
        retired ? tr("retired %1").arg(model.retired.toString(Qt::ISODate)) : priceText(model, now);
    auto *item = checkItem(
        {model.name, provider ? provider->name : model.provider, last}, model.id, ticked.contains(model.id));
    for (int column = 0; retired && column < item->columnCount(); ++column)
        item->setForeground(column, m_services.theme.theme().dim);
    m_list->addTopLevelItem(item);
}

void ModelChooser::fill()
{
    const QDateTime now = m_services.clock.utcNow();
    const bool isFirst = m_list->topLevelItemCount() == 0;
    QSet<QString> chosen = ticked();
    const auto placeOf = [&](const Models::ModelEntry &model) {
        if (model.simulated)
            return 0;
        if (m_local.contains(model.id))
            return 1;
        return model.isRetiredOn(now.date()) ? 3 : 2;
    };
    m_list->clear();
    for (int place = 0; place <= 3; ++place) {
        for (const Models::ModelEntry &model : m_services.catalogue.models()) {
            if (placeOf(model) != place)
                continue;
            if (isFirst && model.simulated)
                chosen.insert(model.id);
            add(model, now, chosen);
        }
    }
    filter(m_filter->text());
}

void ModelChooser::refill()
{
    {
        const QSignalBlocker quiet(m_list);
        fill();
    }
    announce();
}

void ModelChooser::announce()
{
    const QDateTime now = m_services.clock.utcNow();
    m_retirement->tellOf(chosen(), m_services.catalogue, now.date());
    m_oldPrices->tellOf(chosen(), m_services.catalogue, now);
    emit changed();
}

void ModelChooser::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString searched = item->text(0) + u' ' + item->text(1) + u' ' + idOf(*item);
        item->setHidden(!searched.contains(text, Qt::CaseInsensitive));
    }
}

QList<Models::ModelEntry> ModelChooser::chosen() const
{
    QList<Models::ModelEntry> models;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        if (const Models::ModelEntry *model = m_services.catalogue.model(idOf(*item)))
            models += *model;
    }
    return models;
}

QSet<QString> ModelChooser::ticked() const
{
    QSet<QString> ids;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            ids.insert(idOf(*item));
    }
    return ids;
}

QTreeWidgetItem *ModelChooser::itemOf(const QString &model) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (idOf(*m_list->topLevelItem(i)) == model)
            return m_list->topLevelItem(i);
    }
    return nullptr;
}

void ModelChooser::findLocalServers()
{
    m_findLocal->setEnabled(false);
    m_status->setText(tr("Looking for model servers on this machine …"));
    m_status->show();
    m_finder.findLocalServers();
}

void ModelChooser::takeFound(const QString &message, const QStringList &newModels)
{
    m_findLocal->setEnabled(true);
    m_status->setText(message);
    m_local += QSet<QString>(newModels.begin(), newModels.end());
    refill();
    if (QTreeWidgetItem *first = newModels.isEmpty() ? nullptr : itemOf(newModels.first())) {
        m_list->setCurrentItem(first);
        m_list->scrollToItem(first);
    }
}

void ModelChooser::replace(const QString &model, const QString &successor)
{
    if (QTreeWidgetItem *next = itemOf(successor)) {
        next->setCheckState(0, Qt::Checked);
        m_list->scrollToItem(next);
    }
    if (QTreeWidgetItem *old = itemOf(model))
        old->setCheckState(0, Qt::Unchecked);
}

} // namespace Pennybench::Desktop

#include "app/desktop/modelspage.h"

#include "app/desktop/wording.h"
#include "widgets/card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Pennybench {

CatalogueModel::CatalogueModel(const Catalogue &catalogue, const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_now(now)
{
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.models().size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return text(m_catalogue.models().at(index.row()), index.column());
}

QString CatalogueModel::text(const ModelEntry &model, int column) const
{
    switch (column) {
    case Name:
        return model.name;
    case Provider: {
        const ProviderEntry *provider = m_catalogue.provider(model.provider);
        return provider ? provider->name : model.provider;
    }
    case Price:
        return priceText(model, m_now);
    case Context:
        return model.context > 0 ? QLocale().toString(model.context) : QString();
    case Weights:
        return !model.openWeights ? QString() : (*model.openWeights ? tr("open") : tr("closed"));
    case Released:
        return model.released.toString(Qt::ISODate);
    default:
        break;
    }
    if (model.simulated)
        return tr("simulated");
    if (!model.isRetiredOn(m_now.date()))
        return {};
    const QString successor =
        model.successor.isEmpty() ? QString() : tr(", successor %1").arg(model.successor);
    return tr("retired %1").arg(model.retired.toString(Qt::ISODate)) + successor;
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("model");
    case Provider:
        return tr("provider");
    case Price:
        return tr("USD per million in / out");
    case Context:
        return tr("context");
    case Weights:
        return tr("weights");
    case Released:
        return tr("released");
    default:
        return tr("state");
    }
}

ModelsPage::ModelsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *card = new Card(tr("Catalogue of models"));
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    filter->setAccessibleName(tr("Filter the models"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(240);
    card->header()->addWidget(filter);
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("catalogue"));
    table->setAccessibleName(tr("Catalogue of models"));
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(new CatalogueModel(services.catalogue, services.clock.utcNow(), this));
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(proxy);
    table->setSortingEnabled(true);
    proxy->sort(-1);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    const auto fit = [table, &services] {
        table->verticalHeader()->setDefaultSectionSize(services.theme.bodyPixels() * 30 / 14);
        table->resizeColumnsToContents();
    };
    connect(&services.theme, &ThemeSource::changed, this, fit);
    fit();
    card->body()->addWidget(table);
    layout->addWidget(card);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
}

} // namespace Pennybench

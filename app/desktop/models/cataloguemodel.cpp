#include "app/desktop/models/cataloguemodel.h"

#include "app/catalogue/cost.h"
#include "app/desktop/common/wording.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

namespace Pennybench::Desktop {

CatalogueModel::CatalogueModel(const ObservedCatalogue &catalogue, const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shown(catalogue.value())
    , m_now(now)
{
    connect(&catalogue, &ObservedCatalogue::changed, this, [this, &catalogue] {
        beginResetModel();
        m_shown = catalogue.value();
        endResetModel();
    });
    Widgets::inEachLanguage(this, [this] { emit headerDataChanged(Qt::Horizontal, 0, Columns - 1); });
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.models().size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Models::ModelEntry &model = m_shown.models().at(index.row());
    if (role == SortRole)
        return sortKey(model, index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == State))
        return text(model, index.column());
    return {};
}

/// Numbers where the column shows some: as texts "$10.00" would come before "$2.50".
QVariant CatalogueModel::sortKey(const Models::ModelEntry &model, int column) const
{
    if (column == Context)
        return model.context;
    if (column == Price) {
        const Models::PriceRow *row = Models::priceAt(model.prices, m_now);
        return row ? static_cast<qlonglong>(row->input.picodollars()) : -1LL;
    }
    return text(model, column);
}

QString CatalogueModel::text(const Models::ModelEntry &model, int column) const
{
    switch (column) {
    case Name:
        return model.name;
    case Provider: {
        const Models::ProviderEntry *provider = m_shown.provider(model.provider);
        return provider ? provider->name : model.provider;
    }
    case Price:
        return priceText(model, m_now);
    case Context:
        return model.context > 0 ? Widgets::wholeNumber(model.context) : QString();
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

} // namespace Pennybench::Desktop

#include "app/desktop/modelspage.h"

#include "app/desktop/importdialog.h"
#include "app/desktop/wording.h"
#include "widgets/card.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
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

void CatalogueModel::reload()
{
    beginResetModel();
    endResetModel();
}

ModelsPage::ModelsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new CatalogueModel(services.catalogue, services.clock.utcNow(), this))
    , m_message(plainLabel({}))
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
    auto *import = new QPushButton(tr("Import prices…"));
    import->setObjectName(QStringLiteral("importPrices"));
    import->setToolTip(tr("From a downloaded file of genai-prices or models.dev"));
    connect(import, &QPushButton::clicked, this, &ModelsPage::chooseFile);
    card->header()->addWidget(import);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("catalogue"));
    table->setAccessibleName(tr("Catalogue of models"));
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_model);
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
    layout->addWidget(m_message);
    layout->addWidget(card);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
}

void ModelsPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import prices"), QString(), tr("genai-prices or models.dev (*.json)"));
    if (!path.isEmpty())
        importFile(path);
}

void ModelsPage::importFile(const QString &path)
{
    const auto problem = importPrices(path, m_services.catalogue, m_services.clock.utcNow().date(), this);
    m_message->setText(problem ? problem->describe() : QString());
    m_message->setVisible(problem.has_value());
    m_model->reload();
}

} // namespace Pennybench

#include "app/desktop/modelspage.h"

#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/importdialog.h"
#include "app/desktop/lists.h"
#include "app/desktop/wording.h"
#include "app/runs/practicehost.h"
#include "widgets/card.h"

#include <QComboBox>
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
    if (!index.isValid())
        return {};
    const ModelEntry &model = m_catalogue.models().at(index.row());
    if (role == SortRole)
        return sortKey(model, index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == State))
        return text(model, index.column());
    return {};
}

/// Numbers where the column shows some: as texts "$10.00" would come before "$2.50".
QVariant CatalogueModel::sortKey(const ModelEntry &model, int column) const
{
    if (column == Context)
        return model.context;
    if (column == Price) {
        const PriceRow *row = priceAt(model.prices, m_now);
        return row ? static_cast<qlonglong>(row->input.picodollars()) : -1LL;
    }
    return text(model, column);
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
    , m_finder(services)
    , m_model(new CatalogueModel(services.catalogue, services.clock.utcNow(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_provider(new QComboBox)
    , m_fetch(new QPushButton(tr("Fetch its models")))
    , m_message(plainLabel({}))
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *card = new Card(tr("Catalogue of models"));
    makeHeader(card->header());
    card->body()->addWidget(makeTable());
    layout->addWidget(makeMessage());
    layout->addWidget(card, 1);
    m_shownModels = services.catalogue.models().size();
    connect(&m_finder, &ModelFinder::ended, this, [this](const QString &message) {
        m_fetch->setEnabled(true);
        say(message);
        m_model->reload();
    });
}

void ModelsPage::makeHeader(QHBoxLayout *header)
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    filter->setAccessibleName(tr("Filter the models"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(240);
    connect(filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    header->addWidget(filter);
    m_provider->setObjectName(QStringLiteral("fetchProvider"));
    m_provider->setAccessibleName(tr("Provider whose models are fetched"));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(10);
    for (const ProviderEntry &provider : m_services.catalogue.providers()) {
        if (provider.baseUrl != PracticeHost::placeholderUrl())
            m_provider->addItem(provider.name, provider.id);
    }
    header->addWidget(m_provider);
    m_fetch->setObjectName(QStringLiteral("fetchModels"));
    m_fetch->setToolTip(tr("Asks the provider which models your account can call; costs nothing"));
    connect(m_fetch, &QPushButton::clicked, this, &ModelsPage::fetch);
    header->addWidget(m_fetch);
    auto *import = new QPushButton(tr("Import prices…"));
    import->setObjectName(QStringLiteral("importPrices"));
    import->setToolTip(tr("From a downloaded file of genai-prices or models.dev"));
    connect(import, &QPushButton::clicked, this, &ModelsPage::chooseFile);
    header->addWidget(import);
}

QWidget *ModelsPage::makeMessage()
{
    auto *bar = new Card;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    row->addWidget(m_message, 1);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    connect(m_undo, &QPushButton::clicked, this, &ModelsPage::undoImport);
    row->addWidget(m_undo);
    bar->body()->addLayout(row);
    bar->hide();
    m_messageBar = bar;
    return bar;
}

QTableView *ModelsPage::makeTable()
{
    auto *table = new QTableView;
    m_table = table;
    table->setObjectName(QStringLiteral("catalogue"));
    table->setAccessibleName(tr("Catalogue of models"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(m_sorted);
    table->setSortingEnabled(true);
    m_sorted->setSortRole(CatalogueModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    makePlainTable(*table);
    // The window sets its fonts when it hears of a theme, which may be after this.
    connect(&m_services.theme, &ThemeSource::changed, this, &ModelsPage::fitTable, Qt::QueuedConnection);
    connect(m_model, &CatalogueModel::modelReset, this, &ModelsPage::fitTable);
    return table;
}

void ModelsPage::fitTable()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_services.theme.bodyPixels() * 30 / 14);
    m_table->resizeColumnsToContents();
    // It takes what is left.
    m_table->setColumnWidth(CatalogueModel::State, m_table->horizontalHeader()->minimumSectionSize());
}

void ModelsPage::say(const QString &text, bool canUndo)
{
    m_message->setText(text);
    m_undo->setVisible(canUndo);
    m_messageBar->setVisible(!text.isEmpty());
}

void ModelsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Servers may have been found on another page.
    if (std::exchange(m_shownModels, m_services.catalogue.models().size())
        != m_services.catalogue.models().size())
        m_model->reload();
    else
        fitTable();
}

void ModelsPage::fetch()
{
    m_fetch->setEnabled(false);
    say(tr("Asking %1 for its list of models …").arg(m_provider->currentText()));
    m_finder.fetch(m_provider->currentData().toString());
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
    const Catalogue before = m_services.catalogue;
    const auto changed = importPrices(path, m_services.catalogue, m_services.clock.utcNow().date(), this);
    if (!changed) {
        say(changed.error().describe());
    } else if (*changed) {
        m_beforeImport = before;
        say(tr("The catalogue is changed; the prices of before stay for the time of before."), true);
    } else {
        say({});
    }
    m_model->reload();
}

void ModelsPage::undoImport()
{
    if (const auto problem = undoCatalogueWrite(userCataloguePath()))
        return say(problem->describe(), true);
    m_services.catalogue = m_beforeImport;
    m_model->reload();
    say(tr("The catalogue is as it was before the import."));
}

} // namespace Pennybench

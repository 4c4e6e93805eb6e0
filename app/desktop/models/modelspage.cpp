#include "app/desktop/models/modelspage.h"

#include "app/base/language.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/models/articlemodels.h"
#include "app/desktop/models/cataloguemodel.h"
#include "app/desktop/models/importdialog.h"
#include "app/desktop/models/updatedialog.h"
#include "app/runs/practicehost.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

ModelsPage::ModelsPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_finder(services)
    , m_tabs(new QTabBar)
    , m_article(new ArticleModels(services))
    , m_model(new CatalogueModel(services.catalogue, services.clock.utcNow(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_provider(new QComboBox)
    , m_fetch(new QPushButton)
    , m_message(Widgets::plainLabel({}))
    , m_prices(new QPushButton)
    , m_import(new QAction(this))
    , m_update(new QAction(this))
    , m_undo(new QPushButton)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *card = new Widgets::Card([] { return tr("Catalogue of models"); });
    makeHeader(card->header());
    card->body()->addWidget(makeTable());
    m_tabs->setObjectName(QStringLiteral("modelTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    layout->addWidget(m_tabs);
    layout->addWidget(makeMessage());
    auto *views = new QStackedWidget;
    views->addWidget(m_article);
    views->addWidget(card);
    layout->addWidget(views, 1);
    Widgets::giveFocusOn(*this, *m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ModelsPage::fitTable);
    connect(&services.catalogue, &ObservedCatalogue::changed, this, &ModelsPage::fillProviders);
    connect(&m_finder, &ModelFinder::ended, this, [this](const QString &message) {
        m_fetch->setEnabled(true);
        say(message);
    });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void ModelsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ModelsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Which models"));
    m_tabs->setTabText(OfTheArticle, tr("As in February 2025"));
    m_tabs->setTabText(WholeCatalogue, tr("All"));
    m_filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    m_filter->setAccessibleName(tr("Filter the models"));
    Widgets::nameChoice(m_provider, tr("Provider whose models are fetched"));
    m_fetch->setText(tr("Fetch its models"));
    m_fetch->setToolTip(tr("Asks the provider which models your account can call; free of charge"));
    m_prices->setText(tr("Prices"));
    m_import->setText(tr("Import prices…"));
    m_import->setToolTip(tr("From a downloaded file of genai-prices, models.dev or OpenRouter"));
    m_update->setText(tr("Update prices…"));
    m_update->setToolTip(
        tr("Fetches what genai-prices, models.dev or OpenRouter publish; asks before anything is fetched"));
    m_undo->setText(tr("Undo"));
    m_table->setAccessibleName(tr("Catalogue of models"));
}

void ModelsPage::fillProviders()
{
    const QVariant chosen = m_provider->currentData();
    m_provider->clear();
    for (const Models::ProviderEntry &provider : m_services.catalogue.providers()) {
        if (provider.baseUrl != Runs::PracticeHost::placeholderUrl())
            m_provider->addItem(provider.name, provider.id);
    }
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

void ModelsPage::makeHeader(QHBoxLayout *header)
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    header->addWidget(m_filter);
    m_provider->setObjectName(QStringLiteral("fetchProvider"));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(10);
    fillProviders();
    header->addWidget(m_provider);
    m_fetch->setObjectName(QStringLiteral("fetchModels"));
    connect(m_fetch, &QPushButton::clicked, this, &ModelsPage::fetch);
    header->addWidget(m_fetch);
    m_update->setObjectName(QStringLiteral("updatePrices"));
    connect(m_update, &QAction::triggered, this, &ModelsPage::updatePrices);
    m_import->setObjectName(QStringLiteral("importPrices"));
    connect(m_import, &QAction::triggered, this, &ModelsPage::chooseFile);
    auto *menu = new QMenu(m_prices);
    menu->setToolTipsVisible(true);
    menu->addActions({m_update, m_import});
    m_prices->setObjectName(QStringLiteral("prices"));
    m_prices->setMenu(menu);
    header->addWidget(m_prices);
}

QWidget *ModelsPage::makeMessage()
{
    auto *bar = new Widgets::Card;
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
    connect(
        &m_services.theme, &Widgets::ThemeSource::changed, this, &ModelsPage::fitTable, Qt::QueuedConnection);
    connect(m_model, &CatalogueModel::modelReset, this, &ModelsPage::fitTable);
    return table;
}

void ModelsPage::fitTable()
{
    if (!m_table->isVisible())
        return;
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
    fitTable();
    emit shown();
}

void ModelsPage::fetch()
{
    m_fetch->setEnabled(false);
    say(tr("Asking %1 for its list of models …").arg(m_provider->currentText()));
    m_finder.fetch(m_provider->currentData().toString());
}

void ModelsPage::chooseFile()
{
    const QString path = chooseFileToOpen(this, m_services.settings,
        {QStringLiteral("prices"), tr("Import prices"),
            {tr("genai-prices, models.dev or OpenRouter (*.json)")}});
    if (!path.isEmpty())
        importFile(path);
}

void ModelsPage::importFile(const QString &path)
{
    const Expected<QByteArray> bytes = Models::readTextFile(path);
    if (bytes)
        importPriceFile(*bytes, path);
    else
        say(translated(bytes.error()));
}

void ModelsPage::importPriceFile(const QByteArray &bytes, const QString &name)
{
    const Models::Catalogue before = m_services.catalogue;
    const auto changed = importPrices({bytes, name}, m_services.catalogue, m_services.clock.utcNow().date(),
        m_inUse ? m_inUse() : QSet<QString>(), this);
    if (!changed) {
        say(translated(changed.error()));
    } else if (*changed) {
        m_beforeImport = before;
        say(before.models() == m_services.catalogue.models()
                ? tr("No price has changed. They count as checked today.")
                : tr("The catalogue has been changed; earlier prices still apply to earlier dates."),
            true);
    } else {
        say({});
    }
}

void ModelsPage::updatePrices()
{
    showTab(WholeCatalogue);
    UpdateDialog dialog(m_services.settings, this);
    if (dialog.exec() == QDialog::Accepted)
        fetchPrices(dialog.address());
}

void ModelsPage::fetchPrices(const QUrl &address)
{
    m_update->setEnabled(false);
    say(tr("Fetching the prices of %1 …").arg(address.host()));
    m_priceFetch = std::make_unique<Models::PriceFetch>(address, m_services.clients.transport());
    connect(m_priceFetch.get(), &Models::PriceFetch::fetched, this, [this, address](const QByteArray &bytes) {
        m_update->setEnabled(true);
        say({});
        importPriceFile(bytes, address.toString());
    });
    connect(m_priceFetch.get(), &Models::PriceFetch::failed, this, [this](const Problem &problem) {
        m_update->setEnabled(true);
        say(translated(problem));
    });
    m_priceFetch->start();
}

void ModelsPage::undoImport()
{
    if (const auto problem = Models::undoCatalogueWrite(Models::userCataloguePath()))
        return say(translated(*problem), true);
    m_services.catalogue.set(m_beforeImport);
    say(tr("The catalogue has been restored to its state before the import."));
}

} // namespace Pennybench::Desktop

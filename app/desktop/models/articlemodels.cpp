#include "app/desktop/models/articlemodels.h"

#include "app/desktop/models/systemcard.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// The figure that a reader compares the systems by.
QString gpqaOf(const SystemFacts &facts)
{
    const auto found =
        std::ranges::find(facts.results, QStringLiteral("GPQA Diamond"), &PublishedResult::benchmark);
    if (found == facts.results.end())
        return QStringLiteral("–");
    const QStringList values = found->values.split(QStringLiteral(", "));
    const QStringList medium = values.filter(QStringLiteral("(medium)"));
    return medium.isEmpty() ? values.first() : medium.first();
}

QString dashed(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

ArticleModels::ArticleModels(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_filter(new QLineEdit)
    , m_legend(Widgets::plainLabel({}, "dim"))
    , m_cardRow(new QHBoxLayout)
    , m_table(new QTableWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *tools = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("articleFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(400);
    m_legend->setWordWrap(true);
    tools->addWidget(m_filter);
    tools->addWidget(m_legend, 1);
    layout->addLayout(tools);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    inside->setLayout(m_cardRow);
    m_cardRow->setContentsMargins(0, 0, 0, 0);
    m_cardRow->setSpacing(12);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *card = new Widgets::Card;
    card->body()->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(scroll);
    splitter->addWidget(card);
    splitter->setSizes({470, 300});
    layout->addWidget(splitter, 1);
    m_table->setObjectName(QStringLiteral("articleModels"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_order = {0, 2, 6}; // DeepSeek-V3, o3-mini, Gemini 2.0 Flash
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() != 0)
            return;
        m_order.removeAll(item->row());
        if (item->checkState() == Qt::Checked)
            m_order += item->row();
        showCards();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ArticleModels::filter);
    connect(&services.catalogue, &ObservedCatalogue::changed, this, &ArticleModels::fill);
    connect(
        &services.theme, &Widgets::ThemeSource::changed, this, &ArticleModels::fill, Qt::QueuedConnection);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void ArticleModels::setMeasured(const Article::AnswerTable &table)
{
    m_measured = table;
    showCards();
}

void ArticleModels::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
    else
        fitColumns();
}

void ArticleModels::fitColumns()
{
    constexpr int maker = 1;
    constexpr int boxPixels = 10; ///< so much wider is the style's box than the one that Qt counts with
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, m_table->columnWidth(0) + boxPixels);
    const int widestMaker = m_table->fontMetrics().averageCharWidth() * 24;
    m_table->setColumnWidth(maker, std::min(m_table->columnWidth(maker), widestMaker));
}

void ArticleModels::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter, e.g. deepseek"));
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText()) + 48);
    m_filter->setAccessibleName(tr("Filter the models"));
    m_legend->setText(
        tr("Tick up to three to see them side by side; ● marks what differs. Grades: A the maker's "
           "own document, B quoted by others, C disputed, ship: the licence allows a table."));
    m_table->setAccessibleName(tr("Models of the article"));
    fill();
}

/// Only while it is seen: cards full of text take long to be put into a page.
void ArticleModels::fill()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_systems = systemFacts(m_services.catalogue, m_services.clock.utcNow());
    const QSignalBlocker quiet(m_table);
    const QStringList columns{tr("model"), tr("maker"), tr("country"), tr("weights"), tr("released"),
        tr("callable until"), tr("successor"), QStringLiteral("GPQA Diamond"), tr("launch, in / out"),
        tr("today, in / out"), tr("what can be done")};
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(static_cast<int>(m_systems.size()));
    for (int row = 0; row < m_systems.size(); ++row) {
        const SystemFacts &facts = m_systems.at(row);
        const QStringList cells{facts.name, facts.system.maker, facts.system.country, facts.weights,
            facts.released.toString(Qt::ISODate), dashed(facts.retired.toString(Qt::ISODate)),
            dashed(facts.successor), gpqaOf(facts), dashed(facts.launchPrice), dashed(facts.todayPrice),
            waysInShort(facts)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column).toHtmlEscaped());
            if (column == 0) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(m_order.contains(row) ? Qt::Checked : Qt::Unchecked);
            }
            m_table->setItem(row, column, item);
        }
    }
    fitColumns();
    m_table->verticalHeader()->setDefaultSectionSize(m_services.theme.bodyPixels() * 28 / 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    filter();
    showCards();
}

/// The newest of those that are ticked, in the table's order.
QList<int> ArticleModels::ticked() const
{
    QList<int> rows = m_order.mid(std::max<qsizetype>(0, m_order.size() - mostCards));
    std::ranges::sort(rows);
    return rows;
}

void ArticleModels::showCards()
{
    if (m_systems.isEmpty())
        return;
    const QList<int> rows = ticked();
    {
        const QSignalBlocker quiet(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (QTableWidgetItem *item = m_table->item(row, 0))
                item->setCheckState(rows.contains(row) ? Qt::Checked : Qt::Unchecked);
        }
        m_order.removeIf([&](int row) { return !rows.contains(row); });
    }
    while (m_cards.size() > rows.size())
        delete m_cards.takeLast();
    while (m_cards.size() < rows.size()) {
        m_cards += new SystemCard(m_services.theme);
        m_cardRow->addWidget(m_cards.last(), 1, Qt::AlignTop);
    }
    QList<SystemFacts> shown;
    for (const int row : rows)
        shown += m_systems.at(row);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->show(shown.at(i), shown, measuredHere(shown.at(i), m_measured), m_services.catalogue,
            m_services.theme.theme());
}

void ArticleModels::filter()
{
    const QString wanted = m_filter->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool fits = wanted.isEmpty();
        for (int column = 0; column < m_table->columnCount() && !fits; ++column)
            fits = m_table->item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

} // namespace Pennybench::Desktop

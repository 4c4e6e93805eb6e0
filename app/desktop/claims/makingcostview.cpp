#include "app/desktop/claims/makingcostview.h"

#include "app/reports/makingcost.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/emphasis.h"
#include "widgets/sumchartplot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

MakingCostView::MakingCostView(const Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_views(new QStackedWidget)
    , m_chart(new Widgets::SumChartPlot(theme))
    , m_table(new QTableWidget)
    , m_asTable(new QPushButton)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_words(Widgets::richLabel("findings"))
    , m_elsewhere(Widgets::plainLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeChartCard(), 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makeWords(), 3);
    below->addWidget(makeElsewhere(), 2);
    layout->addLayout(below);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QWidget *MakingCostView::makeChartCard()
{
    auto *card = new Widgets::Card([] { return tr("What was announced, and what others estimate"); });
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_asTable, "makingAsTable"}, {m_copy, "copyMaking"}, {m_save, "saveMaking"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        card->header()->addWidget(button);
    }
    m_asTable->setCheckable(true);
    m_table->setObjectName(QStringLiteral("makingFigures"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    card->body()->addWidget(m_views);
    connect(m_asTable, &QPushButton::toggled, this,
        [this](bool table) { m_views->setCurrentIndex(table ? 1 : 0); });
    connect(m_copy, &QPushButton::clicked, m_chart, &Widgets::SumChartPlot::copy);
    connect(m_save, &QPushButton::clicked, this, &MakingCostView::saveWanted);
    return card;
}

QWidget *MakingCostView::makeWords()
{
    auto *card = new Widgets::Card([] { return tr("In words"); });
    m_words->setWordWrap(true);
    m_words->setContentsMargins(16, 8, 16, 8);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_words);
    return card;
}

QWidget *MakingCostView::makeElsewhere()
{
    auto *card = new Widgets::Card([] { return tr("Not the cost of an answer"); });
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 8, 16, 12);
    m_elsewhere->setWordWrap(true);
    inside->addWidget(m_elsewhere);
    auto *link = Widgets::saying(new QPushButton, [] { return tr("Quality against cost per answer ›"); });
    link->setObjectName(QStringLiteral("link"));
    link->setProperty("action", QStringLiteral("answerCost"));
    inside->addWidget(link, 0, Qt::AlignLeft);
    inside->addStretch();
    card->body()->addLayout(inside);
    connect(link, &QPushButton::clicked, this, &MakingCostView::answerCostWanted);
    return card;
}

void MakingCostView::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("The sums as a table, with their sources"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the picture, Ctrl+C in the chart"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    m_elsewhere->setText(tr("These sums never share an axis with the cost per answer."));
    m_chart->setChart(Reports::makingCostChart());
    QString html;
    for (const QString &finding : Reports::makingCostFindings())
        html += QStringLiteral("<p style=\"margin: 4px 0\">%1</p>")
                    .arg(Widgets::withStrongFigures(finding, {QStringLiteral("DeepSeek-V3")}));
    m_words->setText(html);
    const Reports::TextTable table = Reports::makingCostTable();
    m_table->setAccessibleName(tr("The sums as a table, with their sources"));
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column) {
            auto *item = new QTableWidgetItem(table.rows.at(row).at(column));
            item->setToolTip(item->text().toHtmlEscaped());
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
}

} // namespace Pennybench::Desktop

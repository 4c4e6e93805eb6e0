#include "app/desktop/charts/chartspage.h"
#include "app/desktop/charts/filterbar.h"
#include "app/desktop/common/findingscard.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/flowlayout.h"
#include "widgets/qualitycostplot.h"
#include "widgets/rowchartplot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

namespace Pennybench::Desktop {

namespace {

constexpr int shortestChoice = 13; ///< characters of a list that is closed

} // namespace

QLayout *ChartsPage::makeTools()
{
    auto *layout = new Widgets::FlowLayout(8, 6);
    layout->setContentsMargins(12, 8, 12, 0);
    m_across->setObjectName(QStringLiteral("across"));
    m_unit->setObjectName(QStringLiteral("costUnit"));
    for (const Widgets::CostAxis axis : {Widgets::CostAxis::Cost, Widgets::CostAxis::Price,
             Widgets::CostAxis::Tokens, Widgets::CostAxis::Time})
        m_across->addItem(QString(), static_cast<int>(axis));
    for (const int answers : {0, 1, 1'000, 1'000'000})
        m_unit->addItem(QString(), answers);
    // The lists that open show every text whole.
    for (QComboBox *box : {m_across, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
        layout->addWidget(box);
    }
    const std::pair<QPushButton *, const char *> buttons[] = {{m_layUnder, "layUnder"},
        {m_asTable, "chartAsTable"}, {m_copy, "copyPicture"}, {m_copyTable, "copyTable"},
        {m_save, "saveChart"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
    }
    m_asTable->setCheckable(true);
    auto *menu = new QMenu(m_copyTable);
    menu->addAction(QStringLiteral("CSV"), this, [this] { copyTable(false); });
    menu->addAction(QStringLiteral("Markdown"), this, [this] { copyTable(true); });
    m_copyTable->setMenu(menu);
    connect(m_layUnder, &QPushButton::clicked, this, &ChartsPage::layUnder);
    connect(m_asTable, &QPushButton::toggled, this, &ChartsPage::showView);
    connect(m_copy, &QPushButton::clicked, this, &ChartsPage::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &ChartsPage::save);
    return layout;
}

QWidget *ChartsPage::makeChartCard()
{
    auto *card = new Widgets::Card;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    m_kinds->setObjectName(QStringLiteral("chartKinds"));
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setUsesScrollButtons(false);
    m_kinds->setElideMode(Qt::ElideRight);
    for (int i = 0; i < Reports::chartKindNames().size(); ++i)
        m_kinds->addTab(QString());
    head->addWidget(m_kinds, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(Widgets::hairline());
    card->body()->addLayout(makeTools());
    m_table->setObjectName(QStringLiteral("chartFigures"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_views->addWidget(m_quality);
    m_views->addWidget(m_rows);
    m_views->addWidget(m_table);
    m_views->addWidget(makeEmpty());
    card->body()->addWidget(m_views, 1);
    connect(m_kinds, &QTabBar::currentChanged, this, &ChartsPage::soon);
    connect(m_quality, &Widgets::QualityCostPlot::chosen, &m_chosen, &ChosenContestant::choose);
    connect(m_rows, &Widgets::RowChartPlot::chosen, &m_chosen, &ChosenContestant::choose);
    connect(m_table, &QTableWidget::currentCellChanged, this,
        [this](int row) { m_chosen.choose(m_shown.chart.letters.value(row, m_chosen.letter())); });
    return card;
}

QWidget *ChartsPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("dim"));
    m_remedy->setObjectName(QStringLiteral("chartRemedy"));
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addSpacing(12);
    layout->addWidget(m_remedy, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_filters->filter().isEmpty())
            emit comparisonWanted();
        else
            m_filters->reset();
    });
    return empty;
}

QWidget *ChartsPage::makeWords()
{
    m_compare->setObjectName(QStringLiteral("compareChosen"));
    m_compare->setMenu(new QMenu(m_compare));
    m_compare->setEnabled(false);
    m_words->header()->addWidget(m_compare);
    return m_words;
}

void ChartsPage::retranslate()
{
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setTabText(i, Reports::chartKindTitle(static_cast<Reports::ChartKind>(i)));
    m_kinds->setAccessibleName(tr("Which chart"));
    Widgets::nameChoice(m_across, tr("Quality against"));
    m_across->setToolTip(
        tr("What the x axis shows: cost per answer, price per million tokens, tokens or time per answer"));
    const QStringList axes{tr("X axis: cost"), tr("X axis: price"), tr("X axis: tokens"), tr("X axis: time")};
    for (int i = 0; i < axes.size(); ++i)
        m_across->setItemText(i, axes.at(i));
    Widgets::nameChoice(m_unit, tr("Unit of costs"));
    m_unit->setToolTip(tr("Unit of costs"));
    const QStringList units{
        tr("Unit: automatic"), tr("Unit: answer"), tr("Unit: 1,000 answers"), tr("Unit: million answers")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units.at(i));
    m_layUnder->setText(m_published.isEmpty() ? tr("Lay under…") : tr("Take away published"));
    m_layUnder->setToolTip(tr("Show published figures from a table under the chart"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Click a model, then compare it with another one"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("The chart's figures as a table"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the picture, Ctrl+C in the chart"));
    m_copyTable->setText(tr("Copy table"));
    m_remedy->setText(tr("New comparison"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    m_table->setAccessibleName(tr("The chart's figures as a table"));
    soon();
}

} // namespace Pennybench::Desktop

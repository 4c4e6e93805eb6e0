#include "app/desktop/bench/chartcard.h"

#include "app/reports/numbertext.h"
#include "app/reports/qualitycost.h"
#include "app/runs/contestants.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"
#include "widgets/qualitycostplot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QtConcurrentRun>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// How sure it is that nothing is both cheaper and better.
QString membershipText(const Widgets::PlotPoint &point)
{
    if (point.isSurelyOnFrontier())
        return ChartCard::tr("sure");
    return point.frontier.value_or(0) > 0 ? Reports::percent(*point.frontier) : QStringLiteral("·");
}

} // namespace

ChartCard::ChartCard(const Widgets::ThemeSource &theme, QWidget *parent)
    : Widgets::Card([] { return tr("Quality against cost"); }, parent)
    , m_plot(new Widgets::QualityCostPlot(theme))
    , m_table(new QTableWidget)
    , m_views(new QStackedWidget)
{
    auto *table = new QPushButton;
    table->setObjectName(QStringLiteral("chartTable"));
    table->setCheckable(true);
    auto *copy = new QPushButton;
    copy->setObjectName(QStringLiteral("copyChart"));
    Widgets::inEachLanguage(this, [this, table, copy] {
        table->setText(tr("Table"));
        table->setToolTip(tr("The chart's figures as a table"));
        copy->setText(tr("Copy"));
        copy->setToolTip(tr("Copy the picture, Ctrl+C in the chart"));
        m_table->setAccessibleName(tr("Quality against cost, as a table"));
    });
    header()->addWidget(table);
    header()->addWidget(copy);
    m_table->setObjectName(QStringLiteral("chartFigures"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_views->addWidget(m_plot);
    m_views->addWidget(m_table);
    body()->addWidget(m_views);
    connect(table, &QPushButton::toggled, m_views, &QStackedWidget::setCurrentIndex);
    connect(copy, &QPushButton::clicked, m_plot, &Widgets::QualityCostPlot::copy);
    connect(m_plot, &Widgets::QualityCostPlot::chosen, this, &ChartCard::choose);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ChartCard::chooseRow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChartCard::takeStandings);
}

void ChartCard::setComparison(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const Runs::Tally &tally)
{
    QStringList models;
    for (const Runs::ModelSummary &summary : summaries)
        models += summary.model;
    setCounted(plan, summaries, tally.outcomes(models), Reports::chartCaption(plan, summaries, tally));
}

void ChartCard::setCounted(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries,
    const Statistics::OutcomeTable &outcomes, const QStringList &caption)
{
    m_plan = plan;
    m_summaries = summaries;
    m_waiting = outcomes;
    m_caption = caption;
    showFigures();
    if (!m_watcher.isRunning())
        startStandings();
}

void ChartCard::startStandings()
{
    m_computing.clear();
    for (const Runs::ModelSummary &summary : std::as_const(m_summaries))
        m_computing += summary.model;
    m_watcher.setFuture(QtConcurrent::run(
        [table = *std::exchange(m_waiting, std::nullopt)] { return Statistics::standingsOf(table); }));
}

void ChartCard::forget()
{
    m_standings.clear();
    m_computing.clear();
    m_waiting.reset();
}

void ChartCard::takeStandings()
{
    const QList<Statistics::Standing> standings = m_watcher.result();
    if (standings.size() == m_computing.size()) {
        m_standings.clear();
        for (qsizetype i = 0; i < standings.size(); ++i)
            m_standings.insert(m_computing.at(i), standings.at(i));
        showFigures();
        emit standingsChanged();
    }
    if (m_waiting)
        startStandings();
}

void ChartCard::showFigures()
{
    const Widgets::QualityCostChart chart =
        Reports::qualityCostChart(m_plan, m_summaries, m_standings, m_caption);
    m_plot->setChart(chart);
    fillTable(chart);
}

void ChartCard::fillTable(const Widgets::QualityCostChart &chart)
{
    const QSignalBlocker blocker(m_table);
    const Models::CostUnit unit = Runs::costUnitOf(m_summaries);
    const QStringList titles{tr("model"), tr("share correct"), tr("95 % interval"), tr("prompts"),
        tr("cost %1").arg(Reports::perAnswers(unit)), tr("cost %1").arg(Reports::perCorrectAnswers(unit)),
        tr("on the frontier")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(static_cast<int>(chart.points.size()));
    for (int row = 0; row < chart.points.size(); ++row) {
        const Widgets::PlotPoint &point = chart.points.at(row);
        const auto summary = std::ranges::find(m_summaries, point.group, &Runs::ModelSummary::model);
        const QStringList cells{point.letter + QStringLiteral("  ") + point.name,
            Reports::percent(summary->share.estimate), Reports::percentRange(summary->share),
            Widgets::wholeNumber(summary->prompts), Reports::dollarsIn(unit, summary->costPerAnswer),
            Reports::dollarsIn(unit, summary->costPerCorrect), membershipText(point)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_table->item(row, 0)->setData(Qt::UserRole, point.letter);
    }
}

void ChartCard::choose(const QString &letter)
{
    setChosen(letter);
    emit contestantChosen(letter);
}

void ChartCard::setChosen(const QString &letter)
{
    m_plot->setSelected(letter);
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole) == letter)
            m_table->selectRow(row);
    }
}

void ChartCard::chooseRow()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    if (!item)
        return;
    m_plot->setSelected(item->data(Qt::UserRole).toString());
    emit contestantChosen(item->data(Qt::UserRole).toString());
}

} // namespace Pennybench::Desktop

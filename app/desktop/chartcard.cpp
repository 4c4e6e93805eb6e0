#include "app/desktop/chartcard.h"

#include "app/desktop/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/eachlanguage.h"
#include "widgets/qualitycostplot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QtConcurrent>

namespace Pennybench::Desktop {

namespace {

Widgets::PlotPoint pointOf(
    const Runs::RunPlan &plan, const Runs::ModelSummary &summary, const Statistics::Standing &standing)
{
    Widgets::PlotPoint point;
    for (int m = 0; m < plan.models.size(); ++m) {
        if (plan.models.at(m).id == summary.model) {
            point.mark = m;
            point.name = shortModelName(plan.models.at(m));
        }
    }
    // The three belong together: during a run the summary is a moment newer than the interval.
    if (const auto cost = standing.costPerAnswer) {
        point.cost = cost->estimate;
        point.costLow = cost->low;
        point.costHigh = cost->high;
    } else if (summary.costPerAnswer) {
        point.cost = point.costLow = point.costHigh = *summary.costPerAnswer;
    }
    point.share = summary.share.estimate;
    point.shareLow = summary.share.low;
    point.shareHigh = summary.share.high;
    point.simulated = summary.simulated;
    point.prompts = summary.prompts;
    return point;
}

} // namespace

std::optional<double> chanceShare(const Runs::RunPlan &plan)
{
    double sum = 0;
    int prompts = 0;
    for (const Suites::Suite &suite : plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            ++prompts;
            const qsizetype options = prompt.scorer.fields.value(u"options").toArray().size();
            if (prompt.scorer.type == u"choice" && options > 0)
                sum += 1.0 / static_cast<double>(options);
        }
    }
    return sum > 0 ? std::optional(sum / prompts) : std::nullopt;
}

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
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChartCard::takeStandings);
}

void ChartCard::setSummaries(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries,
    const Statistics::OutcomeTable &outcomes)
{
    m_plan = plan;
    m_summaries = summaries;
    m_waiting = outcomes;
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
    const QList<int> front = Runs::frontierOf(m_summaries);
    QList<Widgets::PlotPoint> points;
    for (int i = 0; i < m_summaries.size(); ++i) {
        const Runs::ModelSummary &summary = m_summaries.at(i);
        if (summary.prompts == 0)
            continue;
        Widgets::PlotPoint point = pointOf(m_plan, summary, m_standings.value(summary.model));
        point.onFrontier = front.contains(i);
        points += point;
    }
    m_plot->setChance(chanceShare(m_plan));
    m_plot->setPoints(points);
    fillTable();
}

void ChartCard::fillTable()
{
    const QStringList titles{tr("model"), tr("share correct"), tr("95 % interval"), tr("prompts"),
        tr("cost per answer"), tr("cost per correct answer")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(static_cast<int>(m_summaries.size()));
    for (int row = 0; row < m_summaries.size(); ++row) {
        const Runs::ModelSummary &summary = m_summaries.at(row);
        const Models::ModelEntry *model = m_plan.model(summary.model);
        const bool any = summary.prompts > 0;
        const QStringList cells{model ? shortModelName(*model) : summary.model,
            any ? Reports::percent(summary.share.estimate) : QString(),
            any ? Reports::percentRange(summary.share) : QString(), QString::number(summary.prompts),
            Reports::dollars(summary.costPerAnswer), Reports::dollars(summary.costPerCorrect)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
}

} // namespace Pennybench::Desktop

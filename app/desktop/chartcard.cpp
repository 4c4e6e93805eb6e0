#include "app/desktop/chartcard.h"

#include "app/desktop/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/qualitycostplot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace Pennybench {

namespace {

PlotPoint pointOf(const RunPlan &plan, const ModelSummary &summary)
{
    PlotPoint point;
    for (int m = 0; m < plan.models.size(); ++m) {
        if (plan.models.at(m).id == summary.model) {
            point.mark = m;
            point.name = shortModelName(plan.models.at(m));
        }
    }
    if (summary.costPerAnswer) {
        point.cost = summary.costPerAnswer->estimate;
        point.costLow = summary.costPerAnswer->low;
        point.costHigh = summary.costPerAnswer->high;
    }
    point.share = summary.share.estimate;
    point.shareLow = summary.share.low;
    point.shareHigh = summary.share.high;
    point.simulated = summary.simulated;
    point.prompts = summary.prompts;
    return point;
}

} // namespace

std::optional<double> chanceShare(const RunPlan &plan)
{
    double sum = 0;
    int prompts = 0;
    for (const Suite &suite : plan.suites) {
        for (const Prompt &prompt : suite.prompts) {
            ++prompts;
            const qsizetype options = prompt.scorer.fields.value(u"options").toArray().size();
            if (prompt.scorer.type == u"choice" && options > 0)
                sum += 1.0 / static_cast<double>(options);
        }
    }
    return sum > 0 ? std::optional(sum / prompts) : std::nullopt;
}

ChartCard::ChartCard(const ThemeSource &theme, QWidget *parent)
    : Card(tr("Quality against cost"), parent)
    , m_plot(new QualityCostPlot(theme))
    , m_table(new QTableWidget)
    , m_views(new QStackedWidget)
{
    auto *table = new QPushButton(tr("Table"));
    table->setObjectName(QStringLiteral("chartTable"));
    table->setCheckable(true);
    table->setToolTip(tr("The chart's figures as a table"));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyChart"));
    copy->setToolTip(tr("Copy the picture, Ctrl+C in the chart"));
    header()->addWidget(table);
    header()->addWidget(copy);
    m_table->setObjectName(QStringLiteral("chartFigures"));
    m_table->setAccessibleName(tr("Quality against cost, as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_views->addWidget(m_plot);
    m_views->addWidget(m_table);
    body()->addWidget(m_views);
    connect(table, &QPushButton::toggled, m_views, &QStackedWidget::setCurrentIndex);
    connect(copy, &QPushButton::clicked, m_plot, &QualityCostPlot::copy);
}

void ChartCard::setSummaries(const RunPlan &plan, const QList<ModelSummary> &summaries)
{
    const QList<int> front = frontierOf(summaries);
    QList<PlotPoint> points;
    for (int i = 0; i < summaries.size(); ++i) {
        if (summaries.at(i).prompts == 0)
            continue;
        PlotPoint point = pointOf(plan, summaries.at(i));
        point.onFrontier = front.contains(i);
        points += point;
    }
    m_plot->setChance(chanceShare(plan));
    m_plot->setPoints(points);
    fillTable(plan, summaries);
}

void ChartCard::fillTable(const RunPlan &plan, const QList<ModelSummary> &summaries)
{
    const QStringList titles{tr("model"), tr("share correct"), tr("95 % interval"), tr("prompts"),
        tr("cost per answer"), tr("cost per correct answer")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(static_cast<int>(summaries.size()));
    const auto cost = [](const std::optional<Interval> &interval) {
        return dollars(interval ? std::optional(interval->estimate) : std::nullopt);
    };
    for (int row = 0; row < summaries.size(); ++row) {
        const ModelSummary &summary = summaries.at(row);
        const ModelEntry *model = plan.model(summary.model);
        const bool any = summary.prompts > 0;
        const QStringList cells{model ? shortModelName(*model) : summary.model,
            any ? percent(summary.share.estimate) : QString(), any ? percentRange(summary.share) : QString(),
            QString::number(summary.prompts), cost(summary.costPerAnswer), cost(summary.costPerCorrect)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
}

} // namespace Pennybench

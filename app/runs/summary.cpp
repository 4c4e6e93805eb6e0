#include "app/runs/summary.h"

#include "app/runs/tally.h"
#include "app/statistics/frontier.h"

#include <algorithm>

namespace Pennybench::Runs {

QList<ModelSummary> summarise(const QList<Answer> &answers)
{
    return Tally(answers).summaries();
}

bool tellsScores(const QList<ModelSummary> &summaries)
{
    return std::any_of(summaries.begin(), summaries.end(),
        [](const ModelSummary &summary) { return summary.share != summary.score; });
}

Models::CostUnit costUnitOf(const QList<ModelSummary> &summaries)
{
    QList<double> costs;
    for (const ModelSummary &summary : summaries) {
        if (summary.costPerAnswer)
            costs += *summary.costPerAnswer;
    }
    return Models::costUnitFor(costs);
}

QList<int> frontierOf(const QList<ModelSummary> &summaries)
{
    QList<Statistics::CostQuality> points;
    QList<int> indices;
    for (int i = 0; i < summaries.size(); ++i) {
        const ModelSummary &summary = summaries.at(i);
        if (!summary.costPerAnswer || summary.prompts == 0)
            continue;
        points += {*summary.costPerAnswer, summary.share.estimate};
        indices += i;
    }
    QList<int> front;
    for (int point : Statistics::paretoFront(points))
        front += indices.value(point);
    return front;
}

} // namespace Pennybench::Runs

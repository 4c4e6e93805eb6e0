#include "app/runs/summary.h"

#include "app/runs/tally.h"
#include "app/statistics/frontier.h"

namespace Pennybench {

QList<ModelSummary> summarise(const QList<Answer> &answers)
{
    return Tally(answers).summaries();
}

QList<int> frontierOf(const QList<ModelSummary> &summaries)
{
    QList<CostQuality> points;
    QList<int> indices;
    for (int i = 0; i < summaries.size(); ++i) {
        const ModelSummary &summary = summaries.at(i);
        if (!summary.costPerAnswer || summary.prompts == 0)
            continue;
        points += {*summary.costPerAnswer, summary.share.estimate};
        indices += i;
    }
    QList<int> front;
    for (int point : paretoFront(points))
        front += indices.value(point);
    return front;
}

} // namespace Pennybench

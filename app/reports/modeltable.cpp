#include "app/reports/modeltable.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench {

namespace {

QStringList rowOf(const RunPlan &plan, const ModelSummary &summary)
{
    const bool decided = summary.prompts > 0;
    QString cost = dollars(summary.cost);
    if (summary.cost && summary.unpriced > 0)
        cost += QCoreApplication::translate("ModelTable", " (%1 unknown)").arg(summary.unpriced);
    return {modelName(plan, summary.model),
        decided ? percent(summary.share.estimate) : QCoreApplication::translate("ModelTable", "undecided"),
        decided ? percentRange(summary.share) : QString(), cost, dollars(summary.costPerCorrect),
        duration(summary.medianTtftMs), QString::number(summary.errors)};
}

} // namespace

QStringList modelTableColumns()
{
    return {QCoreApplication::translate("ModelTable", "model"),
        QCoreApplication::translate("ModelTable", "correct"),
        QCoreApplication::translate("ModelTable", "95 % interval"),
        QCoreApplication::translate("ModelTable", "cost"),
        QCoreApplication::translate("ModelTable", "cost per correct"),
        QCoreApplication::translate("ModelTable", "median first token"),
        QCoreApplication::translate("ModelTable", "errors")};
}

QList<QStringList> modelTable(const RunPlan &plan, QList<ModelSummary> summaries)
{
    std::stable_sort(summaries.begin(), summaries.end(),
        [](const ModelSummary &a, const ModelSummary &b) { return a.share.estimate > b.share.estimate; });
    QList<QStringList> rows;
    for (const ModelSummary &summary : std::as_const(summaries))
        rows += rowOf(plan, summary);
    return rows;
}

} // namespace Pennybench

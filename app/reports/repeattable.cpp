#include "app/reports/repeattable.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QStringList rowOf(const Runs::RunPlan &plan, const Runs::ModelSummary &summary)
{
    const Statistics::Repeats &repeats = *summary.repeats;
    return {modelName(plan, summary.model), Widgets::wholeNumber(repeats.prompts),
        QString::number(repeats.trials), percent(repeats.passAt1), percent(repeats.passAtK),
        percent(repeats.allOfK), Widgets::fixedNumber(repeats.spread * 100, 1),
        QString::number(repeats.changed)};
}

} // namespace

QStringList repeatTableColumns()
{
    return {QCoreApplication::translate("RepeatTable", "model"),
        QCoreApplication::translate("RepeatTable", "repeated prompts"),
        QCoreApplication::translate("RepeatTable", "trials (k)"),
        QCoreApplication::translate("RepeatTable", "right in one trial"),
        QCoreApplication::translate("RepeatTable", "right at least once (pass@k)"),
        QCoreApplication::translate("RepeatTable", "right every time"),
        QCoreApplication::translate("RepeatTable", "spread in points"),
        QCoreApplication::translate("RepeatTable", "prompts that changed")};
}

QList<QStringList> repeatTable(const Runs::RunPlan &plan, QList<Runs::ModelSummary> summaries)
{
    summaries.removeIf([](const Runs::ModelSummary &summary) { return !summary.repeats; });
    std::stable_sort(
        summaries.begin(), summaries.end(), [](const Runs::ModelSummary &a, const Runs::ModelSummary &b) {
            return a.repeats->spread < b.repeats->spread;
        });
    QList<QStringList> rows;
    for (const Runs::ModelSummary &summary : std::as_const(summaries))
        rows += rowOf(plan, summary);
    return rows;
}

} // namespace Pennybench::Reports

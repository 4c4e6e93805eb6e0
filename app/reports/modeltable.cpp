#include "app/reports/modeltable.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QString columnTitle(const char *title)
{
    return QCoreApplication::translate("ModelTable", title);
}

QStringList columnsOf(bool withScores, Models::CostUnit unit)
{
    QStringList columns{columnTitle(QT_TRANSLATE_NOOP("ModelTable", "model")),
        columnTitle(QT_TRANSLATE_NOOP("ModelTable", "correct")),
        columnTitle(QT_TRANSLATE_NOOP("ModelTable", "95 % interval"))};
    if (withScores)
        columns += {columnTitle(QT_TRANSLATE_NOOP("ModelTable", "mean score")),
            columnTitle(QT_TRANSLATE_NOOP("ModelTable", "95 % interval"))};
    return columns
        + QStringList{columnTitle(QT_TRANSLATE_NOOP("ModelTable", "cost")), costPerCorrectTitle(unit),
            columnTitle(QT_TRANSLATE_NOOP("ModelTable", "median first token")),
            columnTitle(QT_TRANSLATE_NOOP("ModelTable", "errors"))};
}

QStringList cellsOf(const Statistics::Interval &share, bool isDecided)
{
    return isDecided ? QStringList{percent(share.estimate), percentRange(share)}
                     : QStringList{columnTitle(QT_TRANSLATE_NOOP("ModelTable", "undecided")), QString()};
}

QStringList rowOf(
    const Runs::RunPlan &plan, const Runs::ModelSummary &summary, bool withScores, Models::CostUnit unit)
{
    const bool isDecided = summary.prompts > 0;
    QString cost = dollars(summary.cost);
    if (summary.cost && summary.unpriced > 0)
        cost += columnTitle(QT_TRANSLATE_NOOP("ModelTable", " (%1 unknown)")).arg(summary.unpriced);
    QStringList row{modelName(plan, summary.model)};
    row += cellsOf(summary.share, isDecided);
    if (withScores)
        row += cellsOf(summary.score, isDecided);
    return row
        + QStringList{cost, dollarsIn(unit, summary.costPerCorrect), duration(summary.medianTtftMs),
            QString::number(summary.errors)};
}

} // namespace

bool TextTable::holdsWords(int column) const
{
    constexpr qsizetype sentence = 20; ///< letters
    return std::ranges::all_of(rows, [column](const QStringList &row) {
        const QString cell = row.value(column);
        const auto first = std::ranges::find_if(cell, [](QChar c) { return c.isLetterOrNumber(); });
        return (first != cell.end() && first->isLetter())
            || std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); }) >= sentence;
    });
}

TextTable modelTable(const Runs::RunPlan &plan, QList<Runs::ModelSummary> summaries, Models::CostUnit unit)
{
    std::stable_sort(
        summaries.begin(), summaries.end(), [](const Runs::ModelSummary &a, const Runs::ModelSummary &b) {
            return a.share.estimate > b.share.estimate;
        });
    const bool withScores = Runs::tellsScores(summaries);
    TextTable table;
    table.columns = columnsOf(withScores, unit);
    for (const Runs::ModelSummary &summary : std::as_const(summaries)) {
        table.rows += rowOf(plan, summary, withScores, unit);
        table.models += summary.model;
    }
    return table;
}

} // namespace Pennybench::Reports

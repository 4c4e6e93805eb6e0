#include "app/reports/strengths.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/runs/promptindex.h"
#include "app/statistics/pairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QString shareCell(const Runs::ModelSummary *summary)
{
    if (!summary)
        return QStringLiteral("–");
    if (summary->prompts == 0)
        return QCoreApplication::translate("Strengths", "undecided");
    return QStringLiteral("%1 (%2)").arg(percent(summary->share.estimate), percentRange(summary->share));
}

const Runs::ModelSummary *find(const QList<Runs::ModelSummary> &summaries, const QString &model)
{
    const auto found = std::ranges::find(summaries, model, &Runs::ModelSummary::model);
    return found == summaries.end() ? nullptr : &*found;
}

int promptsOf(const QList<Runs::ModelSummary> &summaries)
{
    int most = 0;
    for (const Runs::ModelSummary &summary : summaries)
        most = std::max(most, summary.prompts);
    return most;
}

void addColumn(TextTable &table, const QString &category, const Runs::Tally &tally,
    const Runs::Tally::PromptFilter &itsPrompts)
{
    const QList<Runs::ModelSummary> summaries = tally.summaries(itsPrompts);
    const QSet<QString> close = bestOrClose(tally, itsPrompts);
    const auto column = static_cast<int>(table.columns.size());
    table.columns += QStringLiteral("%1 (%2)").arg(categoryName(category)).arg(promptsOf(summaries));
    for (int row = 0; row < table.rows.size(); ++row) {
        table.rows[row] += shareCell(find(summaries, table.models.at(row)));
        if (close.contains(table.models.at(row)))
            table.best.insert({row, column});
    }
}

} // namespace

QSet<QString> bestOrClose(const Runs::Tally &tally, const Runs::Tally::PromptFilter &of)
{
    QList<Runs::ModelSummary> summaries = tally.summaries(of);
    summaries.removeIf([](const Runs::ModelSummary &summary) { return summary.prompts == 0; });
    if (summaries.size() < 2)
        return {};
    QStringList models;
    for (const Runs::ModelSummary &summary : std::as_const(summaries))
        models += summary.model;
    const auto best = std::ranges::max_element(
        summaries, {}, [](const Runs::ModelSummary &summary) { return summary.share.estimate; });
    const auto top = static_cast<int>(best - summaries.begin());
    QSet<QString> close{models.at(top)};
    for (Statistics::ContestantPair pair : Statistics::allPairs(tally.outcomes(models, of))) {
        if (pair.b == top)
            pair = Statistics::turned(pair);
        if (pair.a != top)
            continue;
        if (!pair.difference.difference)
            return {};
        if (!(pair.isClear() && pair.difference.estimate > 0))
            close += models.at(pair.b);
    }
    return close;
}

TextTable strengthsTable(
    const Runs::RunPlan &plan, const Runs::Tally &tally, const QList<Runs::ModelSummary> &order)
{
    const Runs::PromptIndex prompts(plan);
    QStringList categories = prompts.categoriesIn(tally);
    categories.removeAll(QString());
    TextTable table;
    table.columns = {QCoreApplication::translate("Strengths", "model")};
    for (const Runs::ModelSummary &summary : order) {
        table.models += summary.model;
        table.rows += QStringList{modelName(plan, summary.model)};
    }
    if (categories.size() > 1) {
        for (const QString &category : std::as_const(categories))
            addColumn(table, category, tally, prompts.inCategory(category));
    }
    return table;
}

} // namespace Pennybench::Reports

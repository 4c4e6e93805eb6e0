#include "app/reports/reporttables.h"

#include "app/catalogue/pricejson.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/reports/reporttexts.h"
#include "app/reports/sidebysidewords.h"
#include "app/statistics/pairs.h"
#include "widgets/figures.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Reports {

namespace {

QStringList differenceRow(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &order, const Statistics::ContestantPair &pair)
{
    const Statistics::PairedDifference &d = pair.difference;
    return {modelName(plan, order.at(pair.a).model) + QStringLiteral(" − ")
            + modelName(plan, order.at(pair.b).model),
        signedPoints(d.estimate),
        d.difference ? ReportTexts::tr("%1 to %2")
                           .arg(signedPoints(d.difference->low), signedPoints(d.difference->high))
                     : ReportTexts::tr("too few prompts"),
        QString::number(d.n), d.difference ? probability(pair.adjustedP) : QStringLiteral("–"),
        pair.isClear() ? ReportTexts::tr("clear") : ReportTexts::tr("not decided")};
}

QStringList priceRow(const Store::Session &session, const QString &model, const Models::PriceRow &row)
{
    const auto amount = [](const std::optional<Models::Money> &money) {
        return money ? Widgets::decimalNumber(Models::perMillionTokens(*money)) : QStringLiteral("–");
    };
    const Models::ModelEntry *entry = session.plan.model(model);
    return {modelName(session.plan, model),
        row.from.isValid() ? row.from.date().toString(Qt::ISODate) : ReportTexts::tr("always"),
        amount(row.input), amount(row.cachedInput), amount(row.output),
        entry && entry->simulated ? ReportTexts::tr("invented for practice") : row.source};
}

QString costRange(const Widgets::PlotPoint &point, Models::CostUnit unit)
{
    if (!point.hasCostInterval())
        return QStringLiteral("–");
    return ReportTexts::tr("%1 to %2").arg(dollarsIn(unit, point.costLow), dollarsIn(unit, point.costHigh));
}

QString frontierWords(const Widgets::PlotPoint &point)
{
    if (!point.frontier)
        return QStringLiteral("–");
    return point.isSurelyOnFrontier() ? ReportTexts::tr("sure") : percent(*point.frontier);
}

} // namespace

TextTable differencesTable(
    const Runs::RunPlan &plan, const Runs::Tally &tally, const QList<Runs::ModelSummary> &order)
{
    QStringList models;
    for (const Runs::ModelSummary &summary : order)
        models += summary.model;
    TextTable table;
    table.columns = {ReportTexts::tr("difference"), ReportTexts::tr("points"),
        ReportTexts::tr("95 % interval"), ReportTexts::tr("prompts"), ReportTexts::tr("p (Holm)"),
        ReportTexts::tr("verdict")};
    for (const Statistics::ContestantPair &pair : Statistics::allPairs(tally.outcomes(models))) {
        const bool shown = order.size() <= mostModelsInPairs || pair.a == 0;
        if (shown && pair.difference.n > 0)
            table.rows += differenceRow(plan, order, pair);
    }
    return table;
}

TextTable countsTable(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &models)
{
    using Summary = Runs::ModelSummary;
    QList<std::pair<QString, int Summary::*>> counts{{ReportTexts::tr("answers"), &Summary::answers},
        {ReportTexts::tr("correct"), &Summary::correct}, {ReportTexts::tr("partly right"), &Summary::partial},
        {ReportTexts::tr("wrong"), &Summary::incorrect}, {ReportTexts::tr("no answer"), &Summary::noAnswer},
        {ReportTexts::tr("undecided"), &Summary::undecided}, {ReportTexts::tr("cut"), &Summary::cut},
        {ReportTexts::tr("errors"), &Summary::errors}};
    for (const auto &[title, count] : {std::pair(ReportTexts::tr("cancelled"), &Summary::cancelled),
             std::pair(ReportTexts::tr("cost unknown"), &Summary::unpriced)}) {
        // A structured binding cannot be captured by name everywhere.
        const auto isAnywhere = [member = count](const Summary &summary) { return summary.*member > 0; };
        if (std::ranges::any_of(models, isAnywhere))
            counts += {title, count};
    }
    TextTable table{.columns = {ReportTexts::tr("model")}, .rows = {}, .models = {}, .best = {}};
    for (const auto &[title, count] : std::as_const(counts))
        table.columns += title;
    for (const Summary &summary : models) {
        QStringList row{modelName(plan, summary.model)};
        for (const auto &[title, count] : std::as_const(counts))
            row += QString::number(summary.*count);
        table.rows += row;
        table.models += summary.model;
    }
    return table;
}

TextTable priceTable(const Store::Session &session)
{
    TextTable table;
    table.columns = {ReportTexts::tr("model"), ReportTexts::tr("prices from"), ReportTexts::tr("input"),
        ReportTexts::tr("cached"), ReportTexts::tr("output"), ReportTexts::tr("source of the price")};
    QHash<QString, QList<Models::PriceRow>> seen;
    for (const Runs::Answer &answer : session.answers) {
        if (!answer.cost || !answer.cost->row)
            continue;
        QList<Models::PriceRow> &rows = seen[answer.key.model];
        if (!rows.contains(*answer.cost->row))
            rows += *answer.cost->row;
    }
    for (const Models::ModelEntry &model : session.plan.models) {
        for (const Models::PriceRow &row : seen.value(model.id)) {
            table.rows += priceRow(session, model.id, row);
            table.models += model.id;
        }
    }
    return table;
}

TextTable chartTable(const Widgets::QualityCostChart &chart, Models::CostUnit unit)
{
    TextTable table;
    table.columns = {ReportTexts::tr("model"), ReportTexts::tr("correct"), ReportTexts::tr("95 % interval"),
        ReportTexts::tr("prompts"), ReportTexts::tr("cost %1").arg(perAnswers(unit)),
        ReportTexts::tr("95 % interval"), ReportTexts::tr("on the frontier")};
    for (const Widgets::PlotPoint &point : chart.points) {
        const bool hasInterval = point.shareHigh > point.shareLow;
        table.rows += {point.published ? ReportTexts::tr("%1, published: %2").arg(point.name, point.source)
                                       : QStringLiteral("%1 %2").arg(point.letter, point.name),
            percent(point.share),
            hasInterval ? percentRange({point.share, point.shareLow, point.shareHigh}) : QStringLiteral("–"),
            QString::number(point.prompts), dollarsIn(unit, point.cost), costRange(point, unit),
            frontierWords(point)};
    }
    return table;
}

} // namespace Pennybench::Reports

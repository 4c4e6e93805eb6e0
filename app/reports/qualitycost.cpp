#include "app/reports/qualitycost.h"

#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/reports/sentences.h"
#include "app/runs/contestants.h"
#include "widgets/figures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

using Widgets::CostSpan;
using Widgets::PlotPoint;
using Widgets::QualityCostChart;

/// The contestant's place in the session; what the plan does not have comes behind it.
int placeOf(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const QString &model)
{
    int behind = static_cast<int>(plan.models.size());
    for (int place = 0; place < plan.models.size(); ++place) {
        if (plan.models.at(place).id == model)
            return place;
    }
    for (const Runs::ModelSummary &summary : summaries) {
        if (summary.model == model)
            return behind;
        behind += plan.model(summary.model) ? 0 : 1;
    }
    return behind;
}

void setCost(PlotPoint &point, const Runs::ModelSummary &summary, const Statistics::Standing &standing)
{
    // The three belong together: during a run the summary is a moment newer than the interval.
    if (const auto cost = standing.costPerAnswer) {
        point.cost = cost->estimate;
        point.costLow = cost->low;
        point.costHigh = cost->high;
    } else if (summary.costPerAnswer) {
        point.cost = point.costLow = point.costHigh = *summary.costPerAnswer;
    }
}

PlotPoint pointOf(const Runs::ModelSummary &summary, const Statistics::Standing &standing)
{
    PlotPoint point{.share = summary.share.estimate,
        .shareLow = summary.share.low,
        .shareHigh = summary.share.high,
        .frontier = standing.frontier,
        .simulated = summary.simulated,
        .prompts = summary.prompts};
    setCost(point, summary, standing);
    return point;
}

std::optional<CostSpan> bestOf(const QList<Runs::ModelSummary> &summaries, const Runs::Standings &standings)
{
    std::optional<CostSpan> best;
    for (const Runs::ModelSummary &summary : summaries) {
        if (!summary.costPerCorrect || *summary.costPerCorrect <= 0
            || (best && best->estimate <= *summary.costPerCorrect))
            continue;
        const double cost = *summary.costPerCorrect;
        const auto interval = standings.value(summary.model).costPerCorrect;
        best = interval ? CostSpan{interval->estimate, interval->low, interval->high}
                        : CostSpan{cost, cost, cost};
    }
    return best;
}

QString datesOf(const Runs::Tally &tally)
{
    const QString from = tally.firstAsked().date().toString(Qt::ISODate);
    const QString to = tally.lastAsked().date().toString(Qt::ISODate);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

QString methodSentence(bool withCosts)
{
    const QString share = QCoreApplication::translate("Chart", "Share: Wilson's interval over prompts.");
    if (!withCosts)
        return share;
    const Statistics::BootstrapPlan plan;
    return joined({share,
        QCoreApplication::translate("Chart", "Cost and frontier: bootstrap over prompts, %1 rounds, seed %2.")
            .arg(Widgets::wholeNumber(plan.rounds), QString::number(plan.seed))});
}

} // namespace

QString chartLetter(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const QString &contestant)
{
    return Runs::contestantLetter(placeOf(plan, summaries, contestant));
}

QString countedApart(const QList<Runs::ModelSummary> &summaries)
{
    int undecided = 0;
    int noAnswer = 0;
    int cut = 0;
    int errors = 0;
    int judged = 0;
    for (const Runs::ModelSummary &summary : summaries) {
        judged += summary.judged;
        undecided += summary.undecided;
        noAnswer += summary.noAnswer;
        cut += summary.cut;
        errors += summary.errors;
    }
    QStringList parts;
    if (judged > 0)
        parts += QCoreApplication::translate("Chart", "%1 scored by a judge model and not shown").arg(judged);
    if (undecided > 0)
        parts += QCoreApplication::translate("Chart", "%1 undecided").arg(undecided);
    if (noAnswer > 0)
        parts += QCoreApplication::translate("Chart", "%1 without an answer").arg(noAnswer);
    if (cut > 0)
        parts += QCoreApplication::translate("Chart", "%1 cut at the token limit").arg(cut);
    if (errors > 0)
        parts += QCoreApplication::translate("Chart", "%1 ended in an error").arg(errors);
    return parts.isEmpty() ? QCoreApplication::translate("Chart", "All answers are included.")
                           : QCoreApplication::translate("Chart", "Counted separately: %1.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

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

QualityCostChart qualityCostChart(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries,
    const Runs::Standings &standings, const QStringList &caption)
{
    QualityCostChart chart{.answers = Models::answersIn(Runs::costUnitOf(summaries)),
        .best = bestOf(summaries, standings),
        .chance = chanceShare(plan),
        .caption = caption};
    const QList<int> front = Runs::frontierOf(summaries);
    const QList<int> families = Runs::contestantFamilies(plan.models);
    const QStringList names = Runs::contestantNames(plan.models);
    QList<std::pair<int, PlotPoint>> points; // by place
    for (int i = 0; i < summaries.size(); ++i) {
        const Runs::ModelSummary &summary = summaries.at(i);
        if (summary.prompts == 0)
            continue;
        const int place = placeOf(plan, summaries, summary.model);
        PlotPoint point = pointOf(summary, standings.value(summary.model));
        point.group = plan.modelIdOf(summary.model);
        point.letter = Runs::contestantLetter(place);
        point.name = names.value(place, summary.model);
        point.family = families.value(place, place);
        point.onFrontier = front.contains(i);
        points += {place, point};
    }
    std::ranges::stable_sort(points, {}, [](const auto &placed) { return placed.first; });
    for (const auto &[place, point] : std::as_const(points))
        chart.points += point;
    return chart;
}

QStringList chartCaption(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const Runs::Tally &tally)
{
    QStringList caption = reportCaption(plan, tally);
    if (caption.isEmpty())
        return {};
    const bool withCosts = std::ranges::any_of(
        summaries, [](const Runs::ModelSummary &summary) { return summary.costPerAnswer.has_value(); });
    const auto chance = chanceShare(plan);
    caption.first() = joined({ended(caption.first()), methodSentence(withCosts), countedApart(summaries),
        chance ? QCoreApplication::translate("Chart", "Chance is %1.").arg(percent(*chance)) : QString()});
    return caption;
}

QStringList reportCaption(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    if (tally.isEmpty())
        return {};
    QStringList suites;
    for (const Suites::Suite &suite : plan.suites)
        suites += suiteTitle(suite);
    const QString asked = tally.trials() > 1
        ? QCoreApplication::translate("Chart", "%1 · %2 prompts × %3 trials · asked %4, prices of that day")
              .arg(listed(suites))
              .arg(tally.prompts().size())
              .arg(tally.trials())
              .arg(datesOf(tally))
        : QCoreApplication::translate("Chart", "%1 · %2 prompts, once each · asked %3, prices of that day")
              .arg(listed(suites))
              .arg(tally.prompts().size())
              .arg(datesOf(tally));
    QStringList caption{asked};
    if (tally.isSimulated())
        caption += QCoreApplication::translate(
            "Chart", "Practice models: simulated answers and invented prices, not those of a real model.");
    return caption;
}

} // namespace Pennybench::Reports

#include "app/commandline/comparison.h"

#include "app/reports/findings.h"
#include "app/runs/contestants.h"
#include "app/runs/promptindex.h"

#include <QJsonArray>

namespace Pennybench::CommandLine {

namespace {

QList<CategoryComparison> byCategory(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    const Runs::PromptIndex prompts(plan);
    QList<CategoryComparison> categories;
    for (const QString &name : prompts.categoriesIn(tally)) {
        const auto itsPrompts = prompts.inCategory(name);
        const QList<Runs::ModelSummary> models = tally.summaries(itsPrompts);
        categories += CategoryComparison{name, models, Runs::standingsIn(tally, models, itsPrompts)};
    }
    return categories;
}

QHash<QString, QList<Runs::PromptSpread>> spreadsOf(
    const Runs::Tally &tally, const QList<Runs::ModelSummary> &models)
{
    QHash<QString, QList<Runs::PromptSpread>> spreads;
    for (const Runs::ModelSummary &model : models) {
        if (!model.repeats)
            continue;
        QList<Runs::PromptSpread> prompts = tally.spread(model.model);
        prompts.removeIf([](const Runs::PromptSpread &prompt) { return prompt.trials.scores.size() < 2; });
        spreads.insert(model.model, prompts);
    }
    return spreads;
}

QJsonValue optional(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<Statistics::Interval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{{QStringLiteral("estimate"), interval->estimate},
        {QStringLiteral("low"), interval->low}, {QStringLiteral("high"), interval->high}};
}

QJsonValue toJson(const std::optional<Statistics::Repeats> &repeats)
{
    if (!repeats)
        return {};
    return QJsonObject{{QStringLiteral("prompts"), repeats->prompts}, {QStringLiteral("k"), repeats->trials},
        {QStringLiteral("pass_at_1"), repeats->passAt1}, {QStringLiteral("pass_at_k"), repeats->passAtK},
        {QStringLiteral("all_of_k"), repeats->allOfK}, {QStringLiteral("spread"), repeats->spread},
        {QStringLiteral("changed_prompts"), repeats->changed}};
}

QJsonObject toJson(const Runs::PromptSpread &prompt)
{
    QJsonArray scores;
    for (double score : prompt.trials.scores)
        scores += score;
    return {{QStringLiteral("suite"), prompt.suite}, {QStringLiteral("prompt_id"), prompt.promptId},
        {QStringLiteral("correct"), prompt.trials.correct}, {QStringLiteral("scores"), scores}};
}

QJsonObject toJson(const Runs::ModelSummary &summary)
{
    return {
        {QStringLiteral("model"), summary.model},
        {QStringLiteral("simulated"), summary.simulated},
        {QStringLiteral("answers"), summary.answers},
        {QStringLiteral("prompts"), summary.prompts},
        {QStringLiteral("share"), summary.prompts > 0 ? toJson(std::optional(summary.share)) : QJsonValue()},
        {QStringLiteral("score"), summary.prompts > 0 ? toJson(std::optional(summary.score)) : QJsonValue()},
        {QStringLiteral("repeats"), toJson(summary.repeats)},
        {QStringLiteral("correct"), summary.correct},
        {QStringLiteral("incorrect"), summary.incorrect},
        {QStringLiteral("partial"), summary.partial},
        {QStringLiteral("no_answer"), summary.noAnswer},
        {QStringLiteral("judged"), summary.judged},
        {QStringLiteral("undecided"), summary.undecided},
        {QStringLiteral("errors"), summary.errors},
        {QStringLiteral("cancelled"), summary.cancelled},
        {QStringLiteral("cut"), summary.cut},
        // A string, so that no reader rounds it.
        {QStringLiteral("cost_usd"), summary.cost ? QJsonValue(summary.cost->toDecimal()) : QJsonValue()},
        {QStringLiteral("unpriced"), summary.unpriced},
        {QStringLiteral("median_ttft_ms"), optional(summary.medianTtftMs)},
        {QStringLiteral("median_output_tokens_per_s"), optional(summary.medianTokensPerSecond)},
        {QStringLiteral("median_ttft_ms_interval"), toJson(summary.ttftInterval)},
        {QStringLiteral("median_output_tokens_per_s_interval"), toJson(summary.speedInterval)},
    };
}

QJsonObject toJson(const Statistics::ContestantPair &pair, const QList<Runs::ModelSummary> &models)
{
    const Statistics::PairedDifference &d = pair.difference;
    const QJsonObject withoutInterval{{QStringLiteral("estimate"), d.estimate},
        {QStringLiteral("low"), QJsonValue()}, {QStringLiteral("high"), QJsonValue()}};
    return {{QStringLiteral("a"), models.at(pair.a).model}, {QStringLiteral("b"), models.at(pair.b).model},
        {QStringLiteral("prompts"), d.n}, {QStringLiteral("only_a"), d.onlyA},
        {QStringLiteral("only_b"), d.onlyB},
        {QStringLiteral("difference"), d.difference ? toJson(d.difference) : withoutInterval},
        {QStringLiteral("p"), d.pValue}, {QStringLiteral("p_exact"), d.pExact},
        {QStringLiteral("p_holm"), pair.adjustedP}, {QStringLiteral("clear"), pair.isClear()},
        {QStringLiteral("prompts_for_5_points"), d.promptsForFivePoints}};
}

/// A model's summary with what drawing its prompts anew says.
QJsonObject toJson(const Runs::ModelSummary &summary, const Statistics::Standing &standing)
{
    QJsonObject json = toJson(summary);
    json.insert(QStringLiteral("cost_per_answer_usd"), toJson(standing.costPerAnswer));
    json.insert(QStringLiteral("cost_per_correct_usd"), toJson(standing.costPerCorrect));
    json.insert(QStringLiteral("frontier_probability"), optional(standing.frontier));
    QJsonArray ranks;
    for (const double share : standing.ranks)
        ranks += share;
    json.insert(QStringLiteral("ranks"), ranks);
    return json;
}

QJsonArray toJson(const QList<Runs::ModelSummary> &models, const Runs::Standings &standings)
{
    QJsonArray array;
    for (const Runs::ModelSummary &summary : models)
        array += toJson(summary, standings.value(summary.model));
    return array;
}

QJsonArray lettersOf(const Runs::RunPlan &plan)
{
    QJsonArray array;
    for (qsizetype place = 0; place < plan.models.size(); ++place) {
        const Models::ModelEntry &model = plan.models.at(place);
        const Runs::Contestant *own = plan.contestant(model.id);
        array += QJsonObject{{QStringLiteral("contestant"), Runs::contestantLetter(static_cast<int>(place))},
            {QStringLiteral("id"), model.id}, {QStringLiteral("model"), plan.modelIdOf(model.id)},
            {QStringLiteral("label"), model.name},
            {QStringLiteral("settings"), own ? Runs::settingsText(own->settings) : QString()}};
    }
    return array;
}

QJsonArray changesJson(const QList<Message> &changes)
{
    QJsonArray array;
    for (const Message &change : changes)
        array += change.english();
    return array;
}

} // namespace

Comparison compareSession(const Store::Session &session)
{
    Comparison comparison;
    comparison.session = session.id;
    comparison.sessions = {session.id};
    comparison.contestants = lettersOf(session.plan);
    const Runs::Tally tally(session.answers);
    comparison.models = tally.summaries();
    comparison.categories = byCategory(session.plan, tally);
    comparison.spreads = spreadsOf(tally, comparison.models);
    comparison.standings = Runs::standingsIn(tally, comparison.models);
    QStringList models;
    for (const Runs::ModelSummary &summary : std::as_const(comparison.models))
        models += summary.model;
    comparison.pairs = Statistics::allPairs(tally.outcomes(models));
    comparison.findings = Reports::findings(session.plan, tally, comparison.standings);
    for (int index : Runs::frontierOf(comparison.models))
        comparison.frontier += comparison.models.at(index).model;
    return comparison;
}

Comparison compareShared(const Reports::SharedSession &shared, const QList<Store::Session> &sessions)
{
    Comparison comparison = compareSession(shared.session);
    comparison.changes = shared.changes;
    comparison.sessions.clear();
    for (const Store::Session &session : sessions)
        comparison.sessions += session.id;
    return comparison;
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonObject categories;
    for (const CategoryComparison &category : comparison.categories)
        categories.insert(category.name, toJson(category.models, category.standings));
    QJsonArray pairs;
    for (const Statistics::ContestantPair &pair : comparison.pairs)
        pairs += toJson(pair, comparison.models);
    QJsonObject spreads;
    for (auto it = comparison.spreads.cbegin(); it != comparison.spreads.cend(); ++it) {
        QJsonArray prompts;
        for (const Runs::PromptSpread &prompt : it.value())
            prompts += toJson(prompt);
        spreads.insert(it.key(), prompts);
    }
    const Statistics::BootstrapPlan plan;
    const QJsonObject bootstrap{
        {QStringLiteral("rounds"), plan.rounds}, {QStringLiteral("seed"), static_cast<qint64>(plan.seed)}};
    return {{QStringLiteral("session"), comparison.session},
        {QStringLiteral("sessions"), QJsonArray::fromStringList(comparison.sessions)},
        {QStringLiteral("changes"), changesJson(comparison.changes)},
        {QStringLiteral("bootstrap"), bootstrap}, {QStringLiteral("contestants"), comparison.contestants},
        {QStringLiteral("models"), toJson(comparison.models, comparison.standings)},
        {QStringLiteral("categories"), categories}, {QStringLiteral("trials"), spreads},
        {QStringLiteral("pairs"), pairs},
        {QStringLiteral("frontier"), QJsonArray::fromStringList(comparison.frontier)},
        {QStringLiteral("findings"), QJsonArray::fromStringList(comparison.findings)}};
}

} // namespace Pennybench::CommandLine

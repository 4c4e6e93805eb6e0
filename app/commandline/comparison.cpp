#include "app/commandline/comparison.h"

#include "app/reports/findings.h"
#include "app/runs/promptindex.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

QList<CategoryComparison> byCategory(const RunPlan &plan, const Tally &tally)
{
    const PromptIndex prompts(plan);
    QList<CategoryComparison> categories;
    for (const QString &name : prompts.categoriesIn(tally))
        categories += CategoryComparison{name, tally.summaries(prompts.inCategory(name))};
    return categories;
}

QHash<QString, QList<PromptSpread>> spreadsOf(const Tally &tally, const QList<ModelSummary> &models)
{
    QHash<QString, QList<PromptSpread>> spreads;
    for (const ModelSummary &model : models) {
        if (!model.repeats)
            continue;
        QList<PromptSpread> prompts = tally.spread(model.model);
        prompts.removeIf([](const PromptSpread &prompt) { return prompt.trials.scores.size() < 2; });
        spreads.insert(model.model, prompts);
    }
    return spreads;
}

QList<PairComparison> allPairs(const Tally &tally, const QList<ModelSummary> &models)
{
    QList<PairComparison> pairs;
    QList<double> pValues;
    for (qsizetype a = 0; a < models.size(); ++a) {
        for (qsizetype b = a + 1; b < models.size(); ++b) {
            pairs += PairComparison{models.at(a).model, models.at(b).model,
                tally.compare(models.at(a).model, models.at(b).model)};
            pValues += pairs.last().difference.pValue;
        }
    }
    const QList<double> adjusted = holmAdjusted(pValues);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        pairs[i].adjustedP = adjusted.at(i);
    return pairs;
}

QJsonValue optional(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<Interval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{{QStringLiteral("estimate"), interval->estimate},
        {QStringLiteral("low"), interval->low}, {QStringLiteral("high"), interval->high}};
}

QJsonValue toJson(const std::optional<Repeats> &repeats)
{
    if (!repeats)
        return {};
    return QJsonObject{{QStringLiteral("prompts"), repeats->prompts}, {QStringLiteral("k"), repeats->trials},
        {QStringLiteral("pass_at_1"), repeats->passAt1}, {QStringLiteral("pass_at_k"), repeats->passAtK},
        {QStringLiteral("all_of_k"), repeats->allOfK}, {QStringLiteral("spread"), repeats->spread},
        {QStringLiteral("changed_prompts"), repeats->changed}};
}

QJsonObject toJson(const PromptSpread &prompt)
{
    QJsonArray scores;
    for (double score : prompt.trials.scores)
        scores += score;
    return {{QStringLiteral("suite"), prompt.suite}, {QStringLiteral("prompt_id"), prompt.promptId},
        {QStringLiteral("correct"), prompt.trials.correct}, {QStringLiteral("scores"), scores}};
}

QJsonObject toJson(const ModelSummary &summary)
{
    return {
        {QStringLiteral("model"), summary.model},
        {QStringLiteral("simulated"), summary.simulated},
        {QStringLiteral("answers"), summary.answers},
        {QStringLiteral("prompts"), summary.prompts},
        {QStringLiteral("share"), summary.prompts > 0 ? toJson(std::optional(summary.share)) : QJsonValue()},
        {QStringLiteral("repeats"), toJson(summary.repeats)},
        {QStringLiteral("correct"), summary.correct},
        {QStringLiteral("incorrect"), summary.incorrect},
        {QStringLiteral("partial"), summary.partial},
        {QStringLiteral("no_answer"), summary.noAnswer},
        {QStringLiteral("undecided"), summary.undecided},
        {QStringLiteral("errors"), summary.errors},
        {QStringLiteral("cancelled"), summary.cancelled},
        {QStringLiteral("cut"), summary.cut},
        // A string, so that no reader rounds it.
        {QStringLiteral("cost_usd"), summary.cost ? QJsonValue(summary.cost->toDecimal()) : QJsonValue()},
        {QStringLiteral("unpriced"), summary.unpriced},
        {QStringLiteral("cost_per_answer_usd"), toJson(summary.costPerAnswer)},
        {QStringLiteral("cost_per_correct_usd"), toJson(summary.costPerCorrect)},
        {QStringLiteral("median_ttft_ms"), optional(summary.medianTtftMs)},
        {QStringLiteral("median_output_tokens_per_s"), optional(summary.medianTokensPerSecond)},
    };
}

QJsonArray toJson(const QList<ModelSummary> &summaries)
{
    QJsonArray array;
    for (const ModelSummary &summary : summaries)
        array += toJson(summary);
    return array;
}

QJsonObject toJson(const PairComparison &pair)
{
    return {{QStringLiteral("a"), pair.modelA}, {QStringLiteral("b"), pair.modelB},
        {QStringLiteral("prompts"), pair.difference.n},
        {QStringLiteral("difference"), toJson(std::optional(pair.difference.difference))},
        {QStringLiteral("p"), pair.difference.pValue}, {QStringLiteral("p_holm"), pair.adjustedP},
        {QStringLiteral("prompts_for_5_points"), pair.difference.promptsForFivePoints}};
}

} // namespace

Comparison compareSession(const Session &session)
{
    Comparison comparison;
    comparison.session = session.id;
    const Tally tally(session.answers);
    comparison.models = tally.summaries();
    comparison.categories = byCategory(session.plan, tally);
    comparison.spreads = spreadsOf(tally, comparison.models);
    comparison.pairs = allPairs(tally, comparison.models);
    comparison.findings = findings(session.plan, tally);
    for (int index : frontierOf(comparison.models))
        comparison.frontier += comparison.models.at(index).model;
    return comparison;
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonObject categories;
    for (const CategoryComparison &category : comparison.categories)
        categories.insert(category.name, toJson(category.models));
    QJsonArray pairs;
    for (const PairComparison &pair : comparison.pairs)
        pairs += toJson(pair);
    QJsonObject spreads;
    for (auto it = comparison.spreads.cbegin(); it != comparison.spreads.cend(); ++it) {
        QJsonArray prompts;
        for (const PromptSpread &prompt : it.value())
            prompts += toJson(prompt);
        spreads.insert(it.key(), prompts);
    }
    return {{QStringLiteral("session"), comparison.session},
        {QStringLiteral("models"), toJson(comparison.models)}, {QStringLiteral("categories"), categories},
        {QStringLiteral("trials"), spreads}, {QStringLiteral("pairs"), pairs},
        {QStringLiteral("frontier"), QJsonArray::fromStringList(comparison.frontier)}};
}

} // namespace Pennybench

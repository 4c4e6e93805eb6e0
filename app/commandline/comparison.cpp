#include "app/commandline/comparison.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

QList<CategoryComparison> byCategory(const Session &session)
{
    QList<CategoryComparison> categories;
    for (const Answer &answer : session.answers) {
        const Prompt *prompt = session.plan.prompt(answer.key);
        const QString name = prompt ? prompt->category : QString();
        auto found = std::find_if(categories.begin(), categories.end(),
            [&](const CategoryComparison &c) { return c.name == name; });
        if (found == categories.end()) {
            categories += CategoryComparison{name, {}, {}};
            found = categories.end() - 1;
        }
        found->answers += answer;
    }
    for (CategoryComparison &category : categories)
        category.models = summarise(category.answers);
    return categories;
}

QList<PairComparison> allPairs(const QList<Answer> &answers, const QList<ModelSummary> &models)
{
    QList<PairComparison> pairs;
    QList<double> pValues;
    for (qsizetype a = 0; a < models.size(); ++a) {
        for (qsizetype b = a + 1; b < models.size(); ++b) {
            pairs += PairComparison{models.at(a).model, models.at(b).model,
                compareModels(answers, models.at(a).model, models.at(b).model)};
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

QJsonObject toJson(const ModelSummary &summary)
{
    return {
        {QStringLiteral("model"), summary.model},
        {QStringLiteral("simulated"), summary.simulated},
        {QStringLiteral("answers"), summary.answers},
        {QStringLiteral("prompts"), summary.prompts},
        {QStringLiteral("share"), summary.prompts > 0 ? toJson(std::optional(summary.share)) : QJsonValue()},
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
    comparison.models = summarise(session.answers);
    comparison.categories = byCategory(session);
    comparison.pairs = allPairs(session.answers, comparison.models);
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
    return {{QStringLiteral("session"), comparison.session},
        {QStringLiteral("models"), toJson(comparison.models)}, {QStringLiteral("categories"), categories},
        {QStringLiteral("pairs"), pairs},
        {QStringLiteral("frontier"), QJsonArray::fromStringList(comparison.frontier)}};
}

} // namespace Pennybench

#pragma once

#include "app/store/sessionfile.h"
#include "tests/support/runplans.h"

#include <functional>

namespace Pennybench {

using VerdictOf = std::function<Scoring::Verdict(int prompt, int model)>; ///< both from 1

/// A plan of numbered prompts in two categories, the even ones in "code".
inline Runs::RunPlan comparedPlan(int prompts, int models)
{
    Runs::RunPlan plan = numberedPlan(prompts, models);
    for (int i = 1; i < prompts; i += 2)
        plan.suites.first().prompts[i].category = QStringLiteral("code");
    return plan;
}

/// An answer whose cost and time depend on prompt and model.
inline Runs::Answer comparedAnswer(
    const Runs::RunPlan &plan, int prompt, int model, Scoring::Verdict verdict, double price)
{
    Runs::Answer answer;
    const Models::ModelEntry &entry = plan.models.at(model - 1);
    answer.key = {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), entry.id, 1};
    answer.provider = entry.provider;
    answer.requestedModel = entry.apiName;
    answer.servedModel = QStringLiteral("served-by-") + entry.id;
    answer.askedAt = QDateTime(QDate(2026, 11, 12), QTime(9, 8, 7), Qt::UTC);
    answer.finishReason = Providers::FinishReason::Stop;
    answer.httpStatus = 200;
    answer.attempts = 1;
    answer.text = QStringLiteral("%1 says of %2: 42").arg(entry.id).arg(prompt);
    answer.usage.prompt = 10;
    answer.usage.completion = 20 + prompt;
    answer.latency = std::chrono::milliseconds(900 + 10 * prompt + 100 * model);
    answer.cost = Models::Cost{
        .amount = Models::Money::fromPicodollars(static_cast<qint64>(price * 1e6) * (10 + prompt % 7)),
        .row = entry.prices.first()};
    answer.score = Scoring::Score{.verdict = verdict,
        .score = verdict == Scoring::Verdict::Undecided
            ? std::optional<double>()
            : std::optional(verdict == Scoring::Verdict::Correct ? 1.0 : 0.0),
        .scorer = QStringLiteral("number/4"),
        .reason = Message(QStringLiteral("because"))};
    return answer;
}

/// The session's file, with every prompt answered by every model.
inline void saveCompared(
    const QString &path, const Runs::RunPlan &plan, const VerdictOf &verdictOf, double price = 1)
{
    auto file = Store::SessionFile::create(path, plan);
    if (!file)
        qFatal("%s", qPrintable(file.error().describe()));
    for (int prompt = 1; prompt <= plan.suites.first().prompts.size(); ++prompt) {
        for (int model = 1; model <= plan.models.size(); ++model)
            (*file)->save(comparedAnswer(plan, prompt, model, verdictOf(prompt, model), price * model));
    }
    if (!(*file)->flush())
        qFatal("the session cannot be written");
}

} // namespace Pennybench

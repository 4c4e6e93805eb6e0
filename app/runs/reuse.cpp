#include "app/runs/planindex.h"

#include <QHash>

namespace Pennybench::Runs {

namespace {

/// Everything that decides what is asked, as one text.
QString questionOf(
    const Models::ModelEntry &model, const Suites::Prompt &prompt, const RunSettings &settings, int trial)
{
    const QString seed = settings.seed ? QString::number(*settings.seed + trial - 1) : QString();
    const QString temperature =
        settings.temperature ? QString::number(*settings.temperature, 'g', 17) : QString();
    const QString limit = settings.maxTokens ? QString::number(*settings.maxTokens) : QString();
    const QString apiName = model.apiName.isEmpty() ? model.id : model.apiName;
    const QStringList parts{model.provider, apiName, Providers::toText(settings.effort), temperature, limit,
        seed, QString::number(trial), settings.stream ? QString::number(*settings.stream) : QString(),
        prompt.system, prompt.text};
    return parts.join(QChar(0));
}

} // namespace

QList<Answer> reusableAnswers(
    const RunPlan &plan, const RunPlan &earlier, const QList<Answer> &answers, const QString &sessionId)
{
    const PlanIndex before(earlier);
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const int number = before.number(answers.at(i).key);
        if (number < 0 || answers.at(i).status != AnswerStatus::Ok)
            continue;
        known.insert(questionOf(before.model(number), before.promptAsAsked(number), before.settings(number),
                         before.trial(number)),
            i);
    }
    const PlanIndex now(plan);
    QList<Answer> reusable;
    for (int number = 0; number < now.size() && !known.isEmpty(); ++number) {
        const auto found = known.constFind(questionOf(
            now.model(number), now.promptAsAsked(number), now.settings(number), now.trial(number)));
        if (found == known.constEnd())
            continue;
        Answer answer = answers.at(*found);
        answer.key = now.key(number);
        answer.run = 0;
        if (answer.reusedFrom.isEmpty())
            answer.reusedFrom = sessionId;
        answer.score.reset();
        answer.override.reset();
        reusable += answer;
    }
    return reusable;
}

} // namespace Pennybench::Runs

#include "app/runs/planindex.h"

#include <QHash>

#include <algorithm>

namespace Pennybench::Runs {

namespace {

/// Everything that decides what is asked, as one text; not what was said before a turn, beside its number.
QString questionOf(const PlanIndex &index, int number)
{
    const Models::ModelEntry &model = index.model(number);
    const Suites::Prompt prompt = index.promptAsAsked(number);
    const RunSettings &settings = index.settings(number);
    const int trial = index.trial(number);
    const QString seed = settings.seed ? QString::number(*settings.seed + trial - 1) : QString();
    const QString temperature =
        settings.temperature ? QString::number(*settings.temperature, 'g', 17) : QString();
    const QString limit = settings.maxTokens ? QString::number(*settings.maxTokens) : QString();
    const QString apiName = model.apiName.isEmpty() ? model.id : model.apiName;
    const QStringList parts{model.provider, apiName, Providers::toText(settings.effort), temperature, limit,
        seed, QString::number(trial), settings.stream ? QString::number(*settings.stream) : QString(),
        prompt.system, prompt.text, QString::number(index.key(number).turn),
        settings.wait ? QString::number(*settings.wait) : QString(),
        settings.thinkMax ? QString::number(*settings.thinkMax) : QString()};
    return parts.join(QChar(0));
}

} // namespace

QList<Answer> reusableAnswers(
    const RunPlan &plan, const RunPlan &earlier, const QList<Answer> &answers, const QString &sessionId)
{
    const PlanIndex before(earlier);
    QMultiHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const int number = before.number(answers.at(i).key);
        if (number >= 0 && answers.at(i).status == AnswerStatus::Ok && !answers.at(i).isPasted())
            known.insert(questionOf(before, number), i);
    }
    const PlanIndex now(plan);
    QHash<int, int> taken; ///< the number in the earlier plan, by the number in this one
    QList<Answer> reusable;
    for (int number = 0; number < now.size() && !known.isEmpty(); ++number) {
        const int forerunner = now.forerunner(number);
        if (forerunner >= 0 && !taken.contains(forerunner))
            continue;
        const auto follows = [&](qsizetype place) {
            return forerunner < 0
                || before.forerunner(before.number(answers.at(place).key)) == taken.value(forerunner);
        };
        const QList<qsizetype> places = known.values(questionOf(now, number));
        const auto place = std::find_if(places.cbegin(), places.cend(), follows);
        if (place == places.cend())
            continue;
        Answer answer = answers.at(*place);
        taken.insert(number, before.number(answer.key));
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

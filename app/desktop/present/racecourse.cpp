#include "app/desktop/present/racecourse.h"

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

using std::chrono::milliseconds;

void addPrompt(Store::Session &race, const QString &suite, const Suites::Prompt &prompt)
{
    auto place = std::ranges::find(race.plan.suites, suite, &Suites::Suite::id);
    if (place == race.plan.suites.end()) {
        race.plan.suites += Suites::Suite{.id = suite};
        place = std::prev(race.plan.suites.end());
    }
    place->prompts += prompt.asTurn(prompt.turnCount());
}

QStringList lanes(const Presentation &presentation, const QList<int> &questions)
{
    QStringList contestants = presentation.poll().question(questions.first()).contestants;
    if (questions.size() == 1)
        return contestants;
    QStringList ordered;
    for (const Models::ModelEntry &model : presentation.shown().plan().models) {
        if (contestants.contains(model.id))
            ordered += model.id;
    }
    return ordered;
}

} // namespace

RaceCourse raceOver(const Presentation &presentation, const QList<int> &questions, bool dark)
{
    RaceCourse course;
    course.contestants = lanes(presentation, questions);
    course.session.plan = presentation.shown().plan();
    course.session.plan.suites.clear();
    course.session.plan.settings.trials = 1;
    course.session.plan.settings.parts.clear();
    const QStringList first = presentation.poll().question(questions.first()).contestants;
    for (const QString &contestant : std::as_const(course.contestants)) {
        course.named +=
            namedOption(presentation, questions.first(), static_cast<int>(first.indexOf(contestant)), dark);
    }
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QHash<QString, milliseconds> busyUntil;
    for (const int question : questions) {
        const Classroom::Poll::Question asked = presentation.poll().question(question);
        addPrompt(course.session, asked.suite, presentation.prompt(question));
        for (int option = 0; option < asked.contestants.size(); ++option) {
            const Runs::Answer *answer = presentation.answer(question, option);
            if (!answer)
                continue;
            Runs::Answer begun = *answer;
            milliseconds &until = busyUntil[asked.contestants.at(option)];
            begun.key.turn = 1;
            begun.askedAt = start.addMSecs(until.count());
            course.hasTimes = course.hasTimes || begun.latency;
            until += std::chrono::ceil<milliseconds>(begun.latency.value_or(std::chrono::nanoseconds{0}));
            course.session.answers += begun;
        }
    }
    return course;
}

} // namespace Pennybench::Desktop

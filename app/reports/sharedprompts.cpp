#include "app/reports/sharedprompts.h"

#include "app/reports/reportmessages.h"
#include "app/reports/reporttexts.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

using Place = std::pair<QString, QString>; ///< suite and id of a prompt

QString promptContent(const Suites::Prompt &prompt)
{
    QStringList parts{prompt.system};
    for (int number = 1; number <= prompt.turnCount(); ++number) {
        const Suites::Turn turn = prompt.turn(number);
        const QByteArray fields = QJsonDocument(turn.scorer.fields).toJson(QJsonDocument::Compact);
        parts += {turn.text, turn.scorer.type, QString::fromUtf8(fields)};
    }
    return parts.join(QChar(u'\x1f'));
}

/// By content; of prompts with the same content the first.
QHash<QString, Place> placesOf(const Runs::RunPlan &plan)
{
    QHash<QString, Place> places;
    for (const Suites::Suite &suite : plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            const QString content = promptContent(prompt);
            if (!places.contains(content))
                places.insert(content, {suite.id, prompt.id});
        }
    }
    return places;
}

/// The first session's place of each prompt that all have, by the place in the given session.
QHash<Place, Place> sharedPlaces(const QList<QHash<QString, Place>> &all, qsizetype session)
{
    QHash<Place, Place> shared;
    for (auto it = all.first().cbegin(); it != all.first().cend(); ++it) {
        const bool everywhere = std::all_of(
            all.begin(), all.end(), [&](const auto &places) { return places.contains(it.key()); });
        if (everywhere)
            shared.insert(all.at(session).value(it.key()), it.value());
    }
    return shared;
}

void keepPrompts(Runs::RunPlan &plan, const QHash<Place, Place> &kept)
{
    for (Suites::Suite &suite : plan.suites)
        suite.prompts.removeIf([&](const Suites::Prompt &prompt) {
            return !kept.contains({suite.id, prompt.id});
        });
    plan.suites.removeIf([](const Suites::Suite &suite) { return suite.prompts.isEmpty(); });
}

bool isAskedTwice(const QList<Store::Session> &sessions, const QString &model)
{
    return std::count_if(sessions.begin(), sessions.end(), [&](const Store::Session &session) {
        return session.plan.model(model) != nullptr;
    }) > 1;
}

void addSession(SharedSession &shared, const QList<Store::Session> &sessions, qsizetype number,
    const QHash<Place, Place> &places)
{
    const Store::Session &session = sessions.at(number);
    for (Models::ModelEntry model : session.plan.models) {
        if (isAskedTwice(sessions, model.id)) {
            const QString name = model.name.isEmpty() ? model.id : model.name;
            model.name = ReportTexts::tr("%1, session %2").arg(name).arg(number + 1);
            model.id = sharedIdOf(sessions, number, model.id);
        }
        shared.session.plan.models += model;
    }
    for (Runs::Contestant contestant : session.plan.contestants) {
        contestant.id = sharedIdOf(sessions, number, contestant.id);
        shared.session.plan.contestants += contestant;
    }
    for (const Runs::Answer &own : session.answers) {
        const auto place = places.constFind({own.key.suite, own.key.promptId});
        if (place == places.constEnd())
            continue;
        shared.ownKeys += own.key;
        Runs::Answer answer = own;
        std::tie(answer.key.suite, answer.key.promptId) = *place;
        answer.key.model = sharedIdOf(sessions, number, answer.key.model);
        shared.session.answers += answer;
    }
}

QStringList allScorers(const Store::Session &session)
{
    QSet<QString> scorers;
    for (const Runs::Answer &answer : session.answers) {
        if (answer.score)
            scorers.insert(answer.score->scorer);
    }
    QStringList sorted(scorers.begin(), scorers.end());
    sorted.sort();
    return sorted;
}

QString listed(const QStringList &names)
{
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

/// What differs between the first session and another one.
QList<Message> changesTo(const Store::Session &first, const Store::Session &other, qsizetype number)
{
    QList<Message> changes;
    for (const Models::ModelEntry &model : first.plan.models) {
        const Models::ModelEntry *again = other.plan.model(model.id);
        if (!again)
            continue;
        if (again->prices != model.prices)
            changes += Message(ReportMessages::otherPrices, {model.id, QString::number(number + 1)});
        const QStringList before = servedNames(first, model.id);
        const QStringList after = servedNames(other, model.id);
        if (before != after)
            changes += Message(ReportMessages::otherServed,
                {model.id, listed(before), listed(after), QString::number(number + 1)});
    }
    const QStringList before = allScorers(first);
    const QStringList after = allScorers(other);
    if (before != after)
        changes += Message(
            ReportMessages::otherScorers, {listed(before), QString::number(number + 1), listed(after)});
    return changes;
}

} // namespace

QString sharedIdOf(const QList<Store::Session> &sessions, qsizetype session, const QString &model)
{
    return isAskedTwice(sessions, model) ? QStringLiteral("%1@%2").arg(model).arg(session + 1) : model;
}

PromptOverlap overlapOf(const Runs::RunPlan &first, const Runs::RunPlan &second)
{
    const QHash<QString, Place> before = placesOf(first);
    const QHash<QString, Place> after = placesOf(second);
    QSet<Place> onlyBefore;
    PromptOverlap overlap;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.contains(it.key()))
            ++overlap.shared;
        else
            onlyBefore.insert(it.value());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.contains(it.key()))
            continue;
        if (onlyBefore.remove(it.value()))
            ++overlap.changed;
        else
            ++overlap.onlySecond;
    }
    overlap.onlyFirst = static_cast<int>(onlyBefore.size());
    return overlap;
}

QStringList servedNames(const Store::Session &session, const QString &model)
{
    QStringList names;
    for (const Runs::Answer &answer : session.answers) {
        if (answer.key.model == model && !answer.servedModel.isEmpty() && !names.contains(answer.servedModel))
            names += answer.servedModel;
    }
    names.sort();
    return names;
}

Expected<SharedSession> shareSessions(const QList<Store::Session> &sessions)
{
    SharedSession shared{.session = sessions.first()};
    QList<QHash<QString, Place>> places;
    for (const Store::Session &session : sessions)
        places += placesOf(session.plan);
    const QHash<Place, Place> kept = sharedPlaces(places, 0);
    shared.prompts = static_cast<int>(kept.size());
    if (sessions.size() == 1) {
        for (const Runs::Answer &answer : std::as_const(shared.session.answers))
            shared.ownKeys += answer.key;
        return shared;
    }
    if (kept.isEmpty())
        return failure({.message = ReportMessages::noSharedPrompt});
    keepPrompts(shared.session.plan, kept);
    shared.session.plan.models.clear();
    shared.session.plan.contestants.clear();
    shared.session.answers.clear();
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        addSession(shared, sessions, i, sharedPlaces(places, i));
        if (i > 0)
            shared.changes += changesTo(sessions.first(), sessions.at(i), i);
    }
    return shared;
}

} // namespace Pennybench::Reports

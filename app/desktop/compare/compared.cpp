#include "app/desktop/compare/compared.h"

#include "app/base/language.h"
#include "app/runs/contestants.h"
#include "app/store/serveraddress.h"
#include "app/store/sessionname.h"

#include <QFileInfo>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QList<NamedContestant> contestantsIn(const Runs::RunPlan &plan)
{
    const QStringList names = Runs::contestantNames(plan.models);
    const QList<int> families = Runs::contestantFamilies(plan.models);
    QList<NamedContestant> contestants;
    for (int place = 0; place < plan.models.size(); ++place)
        contestants += NamedContestant{
            plan.models.at(place).id, Runs::contestantLetter(place), names.at(place), families.at(place)};
    return contestants;
}

bool has(const QList<NamedContestant> &contestants, const QString &id)
{
    return std::ranges::find(contestants, id, &NamedContestant::id) != contestants.end();
}

/// The id if it is among them, else the first one that is not to be taken twice.
QString taken(const QList<NamedContestant> &contestants, const QString &id, const QString &other)
{
    if (has(contestants, id))
        return id;
    for (const NamedContestant &contestant : contestants) {
        if (contestant.id != other)
            return contestant.id;
    }
    return {};
}

Expected<ReadSession> readOnce(const QString &path, const ReadSessions &read)
{
    const QFileInfo file(path);
    const ReadSession known = read.value(path);
    if (known.session && !Store::isServerAddress(path) && known.modified == file.lastModified()
        && known.size == file.size() && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return known;
    Expected<Store::Session> session = Store::readSession(path);
    if (!session)
        return failure(session.error());
    return ReadSession{
        std::make_shared<const Store::Session>(*std::move(session)), file.lastModified(), file.size()};
}

bool isAnswered(const Store::Session &session, const QString &contestant)
{
    return std::ranges::any_of(
        session.answers, [&](const Runs::Answer &answer) { return answer.key.model == contestant; });
}

bool isOneSession(const CompareWish &wish, const Store::Session &first, const Store::Session &second)
{
    return Store::absoluteSessionName(wish.firstPath) == Store::absoluteSessionName(wish.secondPath)
        || (first.id == second.id && first.answers == second.answers);
}

void compareContestants(Compared &compared, const Store::Session &session)
{
    compared.firstChoices = compared.secondChoices = contestantsIn(session.plan);
    CompareWish &wish = compared.wish;
    if (compared.firstChoices.isEmpty()) {
        compared.obstacle = Obstacle::NothingShown;
        return;
    }
    if (compared.firstChoices.size() == 1) {
        compared.obstacle = Obstacle::OneModel;
        return;
    }
    wish.first = taken(compared.firstChoices, wish.first, wish.second);
    wish.second = taken(compared.secondChoices, wish.second, wish.first);
    if (wish.first == wish.second)
        compared.obstacle = Obstacle::SameModel;
    else if (!isAnswered(session, wish.first) || !isAnswered(session, wish.second))
        compared.obstacle = Obstacle::NothingAnswered;
    else
        compared.sides = std::make_shared<const Reports::SideBySide>(
            Reports::sideBySide(session, wish.first, wish.second));
}

void compareSessions(Compared &compared, const Store::Session &first, const Store::Session &second)
{
    CompareWish &wish = compared.wish;
    compared.firstChoices = contestantsIn(first.plan);
    compared.secondChoices = contestantsIn(second.plan);
    wish.first = taken(compared.firstChoices, wish.first, {});
    // The same model again is what is asked most often.
    wish.second = taken(
        compared.secondChoices, has(compared.secondChoices, wish.second) ? wish.second : wish.first, {});
    if (isOneSession(wish, first, second)) {
        compared.obstacle = Obstacle::SameSession;
        return;
    }
    compared.overlap = Reports::overlapOf(first.plan, second.plan);
    if (!isAnswered(first, wish.first) || !isAnswered(second, wish.second)) {
        compared.obstacle = Obstacle::NothingAnswered;
        return;
    }
    Expected<Reports::SideBySide> sides = Reports::sideBySide({first, wish.first}, {second, wish.second});
    if (sides)
        compared.sides = std::make_shared<const Reports::SideBySide>(*std::move(sides));
    else
        compared.obstacle = Obstacle::NothingShared;
}

void compareFiles(Compared &compared, const ReadSessions &read)
{
    const CompareWish &wish = compared.wish;
    if (wish.firstPath.isEmpty() || wish.secondPath.isEmpty()) {
        compared.obstacle = Obstacle::NoSessionChosen;
        return;
    }
    for (const QString &path : {wish.firstPath, wish.secondPath}) {
        const Expected<ReadSession> session = readOnce(path, read);
        if (!session) {
            compared.obstacle = Obstacle::Broken;
            compared.problem = translated(session.error());
            return;
        }
        compared.read.insert(path, *session);
        if (Store::isBeingWritten(path))
            compared.beingWritten +=
                session->session->title.isEmpty() ? Store::shortSessionName(path) : session->session->title;
    }
    compareSessions(compared, *compared.read.value(wish.firstPath).session,
        *compared.read.value(wish.secondPath).session);
}

} // namespace

Compared compareAsWished(const CompareWish &wish, const Store::Session &shown, const ReadSessions &read)
{
    Compared compared{.wish = wish};
    if (wish.ofTwoSessions)
        compareFiles(compared, read);
    else
        compareContestants(compared, shown);
    return compared;
}

} // namespace Pennybench::Desktop

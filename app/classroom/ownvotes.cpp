#include "app/classroom/ownvotes.h"

#include "app/store/sessionreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::Classroom {

namespace {

OwnVote voteFrom(const QJsonObject &json)
{
    OwnVote vote{.suite = json.value(u"suite").toString(),
        .promptId = json.value(u"prompt").toString(),
        .turn = json.value(u"turn").toInt(1),
        .choice = json.value(u"choice").toString(),
        .at = QDateTime::fromString(json.value(u"at").toString(), Qt::ISODateWithMs)};
    for (const QJsonValue &contestant : json.value(u"contestants").toArray())
        vote.contestants += contestant.toString();
    return vote;
}

QJsonObject jsonOfVote(const OwnVote &vote)
{
    return {{QStringLiteral("suite"), vote.suite}, {QStringLiteral("prompt"), vote.promptId},
        {QStringLiteral("turn"), vote.turn},
        {QStringLiteral("contestants"), QJsonArray::fromStringList(vote.contestants)},
        {QStringLiteral("choice"), vote.choice},
        {QStringLiteral("at"), vote.at.toUTC().toString(Qt::ISODateWithMs)}};
}

QHash<QString, QString> namesIn(const Runs::RunPlan &plan)
{
    QHash<QString, QString> names;
    for (const Models::ModelEntry &model : plan.models)
        names.insert(model.id, model.name.isEmpty() ? model.id : model.name);
    return names;
}

/// Most sessions have no own votes, and are not read any further.
bool addOwnVotesOf(const QString &path, OwnRatings &ratings, QList<Store::VoteQuestion> &questions)
{
    const Expected<QByteArray> json = Store::decisionIn(path, decidedOwnVotes);
    if (!json)
        return false;
    const QList<OwnVote> votes = ownVotesFrom(*json);
    if (votes.isEmpty())
        return true;
    const auto reader = Store::SessionReader::open(path);
    if (!reader)
        return false;
    const auto plan = reader->plan();
    if (!plan)
        return false;
    questions += asQuestions(votes, namesIn(*plan));
    ++ratings.sessions;
    for (const OwnVote &vote : votes) {
        if (!ratings.first.isValid() || vote.at < ratings.first)
            ratings.first = vote.at;
        if (!ratings.last.isValid() || vote.at > ratings.last)
            ratings.last = vote.at;
    }
    return true;
}

} // namespace

QList<OwnVote> ownVotesFrom(const QByteArray &json)
{
    QList<OwnVote> votes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const OwnVote vote = voteFrom(value.toObject());
        if (vote.contestants.size() > 1 && !vote.choice.isEmpty())
            votes += vote;
    }
    return votes;
}

QByteArray toJson(const QList<OwnVote> &votes)
{
    QJsonArray array;
    for (const OwnVote &vote : votes)
        array += jsonOfVote(vote);
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

const OwnVote *ownVoteOn(const QList<OwnVote> &votes, const QString &suite, const QString &promptId, int turn)
{
    for (const OwnVote &vote : votes) {
        if (vote.suite == suite && vote.promptId == promptId && vote.turn == turn)
            return &vote;
    }
    return nullptr;
}

QList<Store::VoteQuestion> asQuestions(const QList<OwnVote> &votes, const QHash<QString, QString> &named)
{
    QList<Store::VoteQuestion> questions;
    for (const OwnVote &vote : votes) {
        Store::VoteQuestion question{.suite = vote.suite, .promptId = vote.promptId};
        for (const QString &contestant : vote.contestants)
            question.contestants += named.value(contestant, contestant);
        question.votes.insert(QStringLiteral("person"), vote.choice);
        questions += question;
    }
    return questions;
}

OwnRatings ownRatingsIn(const QString &folder)
{
    OwnRatings result;
    QList<Store::VoteQuestion> questions;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files | QDir::Readable);
    for (const QFileInfo &file : files)
        result.unreadable += addOwnVotesOf(file.filePath(), result, questions) ? 0 : 1;
    result.ratings = classRatings(questions);
    return result;
}

} // namespace Pennybench::Classroom

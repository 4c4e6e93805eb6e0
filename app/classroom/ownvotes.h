#pragma once

#include "app/classroom/classratings.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace Pennybench::Classroom {

/// What a person who works alone preferred of the answers to one prompt, before seeing whose they were. A
/// session keeps these votes among its decisions, apart from those of a class.
struct OwnVote {
    QString suite;
    QString promptId;
    int turn = 1;
    QStringList contestants; ///< ids in the order in which the answers were shown
    QString choice; ///< "A" for the first, "B" …, or "tie"
    QDateTime at; ///< UTC

    bool operator==(const OwnVote &) const = default;
};

/// The name among a session's decisions.
inline const QString decidedOwnVotes = QStringLiteral("own_votes");

/// What toJson() made; what has another form is left out.
QList<OwnVote> ownVotesFrom(const QByteArray &json);
QByteArray toJson(const QList<OwnVote> &votes);
/// The vote about the turn; null where there is none.
const OwnVote *ownVoteOn(
    const QList<OwnVote> &votes, const QString &suite, const QString &promptId, int turn);
/// The votes as questions with one voter each, for ratings. named: what each contestant is counted as; empty:
/// its id.
QList<Store::VoteQuestion> asQuestions(
    const QList<OwnVote> &votes, const QHash<QString, QString> &named = {});

/// What a person's own votes say over many sessions. Contestants are told apart by their names.
struct OwnRatings {
    ClassRatings ratings;
    int sessions = 0; ///< with votes
    int unreadable = 0; ///< sessions that could not be read
    QDateTime first; ///< of the votes; invalid without any
    QDateTime last;
};
/// Of all sessions in the folder, read one after the other; away from the window's thread.
OwnRatings ownRatingsIn(const QString &folder);

} // namespace Pennybench::Classroom

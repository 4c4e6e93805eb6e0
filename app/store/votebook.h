#pragma once

#include "app/store/database.h"
#include "app/store/votequestion.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Pennybench::Store {

/// How phones reach the votes of a session, kept so that they come back after a restart.
struct VoteRoom {
    QByteArray salt; ///< 32 random bytes: devices are hashed with it
    QString token; ///< unguessable part of the address
    QString code; ///< short, for typing
    quint16 port = 0; ///< the last one used; 0: none yet

    bool operator==(const VoteRoom &) const = default;
};

/// The votes in a session's file. What it was given is in the file when the call returns and survives the end
/// of the process. Whoever writes has the session open as a SessionFile, which is what locks it and brings
/// its schema up to date. For one thread.
class VoteBook {
public:
    static Expected<VoteBook> open(const QString &path);

    /// Missing as long as nothing was saved.
    Expected<std::optional<VoteRoom>> room() const;
    Expected<void> saveRoom(const VoteRoom &room);
    /// With their votes, by their numbers.
    Expected<QList<VoteQuestion>> questions() const;
    /// Replaces the question, not its votes.
    Expected<void> saveQuestion(const VoteQuestion &question);
    /// Replaces the device's vote for the question.
    Expected<void> saveVote(int question, const QString &device, const QString &choice);
    /// Replaces the question's votes of all devices whose names begin so; all of them where it is empty.
    Expected<void> replaceVotes(
        int question, const QString &devicesFrom, const QHash<QString, QString> &votes = {});

private:
    explicit VoteBook(Database database);

    Database m_database;
};

/// The questions in an opened session with their votes; none where its schema is older than votes.
Expected<QList<VoteQuestion>> votesIn(const Database &database);

} // namespace Pennybench::Store

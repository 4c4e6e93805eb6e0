#pragma once

#include "app/reports/sidebyside.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace Pennybench::Desktop {

/// What a person wants beside each other.
struct CompareWish {
    bool ofTwoSessions = false; ///< else two contestants of the session that is shown
    QString firstPath; ///< of the sessions' files
    QString secondPath;
    QString first; ///< contestants' ids; empty or not in the session: one is chosen
    QString second;

    bool operator==(const CompareWish &) const = default;
};

/// Why there is nothing to show.
enum class Obstacle {
    None,
    NothingShown, ///< no session is open
    OneModel, ///< the session that is shown has no second one
    NoSessionChosen,
    SameSession,
    SameModel,
    Broken, ///< a file cannot be read
    NothingShared,
    NothingAnswered, ///< one of the two has no answer
};

/// A contestant as a list of them shows it.
struct NamedContestant {
    QString id;
    QString letter;
    QString name;
    int family = 0;

    bool operator==(const NamedContestant &) const = default;
};

/// A session file that was read, and when it was written last.
struct ReadSession {
    std::shared_ptr<const Store::Session> session;
    QDateTime modified;
    qint64 size = 0;
};
using ReadSessions = QHash<QString, ReadSession>; ///< by path

/// What came of a wish.
struct Compared {
    CompareWish wish; ///< with the contestants that were taken
    QList<NamedContestant> firstChoices;
    QList<NamedContestant> secondChoices;
    Obstacle obstacle = Obstacle::None;
    QString problem; ///< of Broken
    Reports::PromptOverlap overlap; ///< of two sessions
    QStringList beingWritten; ///< titles of sessions that some process is writing
    std::shared_ptr<const Reports::SideBySide> sides; ///< null where there is an obstacle
    ReadSessions read; ///< what may be used again
};

/// Reads what the wish needs, unless it is in read and has not changed. Takes seconds for the largest
/// sessions. For any thread.
Compared compareAsWished(const CompareWish &wish, const Store::Session &shown, const ReadSessions &read);

} // namespace Pennybench::Desktop

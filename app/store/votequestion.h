#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Store {

/// One question that a class voted about.
struct VoteQuestion {
    int number = 0; ///< of the session's prompts, from 1
    QString suite;
    QString promptId;
    QStringList contestants; ///< ids in the order of their options A, B, …
    QString state; ///< "lobby", "open", "locked" or "revealed"
    bool current = false; ///< the class is here
    int phones = 0; ///< the most that were there while it was open
    QDateTime openedAt; ///< UTC; invalid: never
    QDateTime lockedAt; ///< UTC; invalid: not yet
    QHash<QString, QString> votes; ///< choice by hashed device: "A", "B", …, "tie" or "bad"

    bool operator==(const VoteQuestion &) const = default;
};

/// "A" for 0. At most 26 options.
QString optionLetter(int option);
/// How many voted for the contestant's answer; missing where it is no option.
std::optional<int> votesFor(const VoteQuestion &question, const QString &contestant);

} // namespace Pennybench::Store

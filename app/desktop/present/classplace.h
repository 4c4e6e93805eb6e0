#pragma once

#include <QByteArray>
#include <QList>

namespace Pennybench::Desktop {

/// Where a class is: the waiting screen, then for each question these steps in turn, then the end.
enum class Step { Lobby, Prompt, Vote, Locked, Votes, Names, Chart, End };

/// Where a class was when it was last presented to, as the session keeps it.
struct ClassPlace {
    Step step = Step::Lobby;
    int question = 1; ///< from 1
    QList<int> named; ///< questions whose names were shown, in that order

    bool operator==(const ClassPlace &) const = default;
};

QByteArray toJson(const ClassPlace &place);
/// What is no place of a session with so many questions is the waiting screen before the first.
ClassPlace classPlaceFrom(const QByteArray &json, int questions);

} // namespace Pennybench::Desktop

#pragma once

#include "app/desktop/present/slide.h"
#include "app/store/sessionfile.h"

namespace Pennybench::Desktop {

/// What is raced: the answers to these questions, each as fast as it was recorded. All contestants begin
/// together, and each goes on with the next question when it has answered the one before.
struct RaceCourse {
    Store::Session session; ///< of these answers, begun so
    QStringList contestants; ///< of the lanes, in their order
    QList<NamedOption> named; ///< who is in which lane
    bool hasTimes = false; ///< at least one answer knows how long it took
};

/// One question: lanes in the order of its options. Several: in the order of the session's models.
RaceCourse raceOver(const Presentation &presentation, const QList<int> &questions, bool dark);

} // namespace Pennybench::Desktop

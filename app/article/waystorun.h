#pragma once

#include "app/article/articledata.h"
#include "app/catalogue/catalogue.h"

namespace Pennybench::Article {

/// What can be done today to have a system of the article answer.
enum class WayToRun {
    AtItsMaker, ///< its maker still serves it
    AtAnotherHost, ///< another provider serves the same weights
    OnThisMachine, ///< a server of this machine can load its weights
    SavedAnswers, ///< answers that somebody has kept, brought in as a contestant
    Successor ///< another model that took its place: not the same system
};

struct RunnableModel {
    WayToRun way = WayToRun::AtItsMaker;
    QString model; ///< id in the catalogue; empty for saved answers

    bool operator==(const RunnableModel &) const = default;
};

/// In the order of WayToRun. Saved answers are named where nobody serves the system any more.
QList<RunnableModel> waysToRun(const System &system, const Models::Catalogue &catalogue, const QDate &utcDay);

/// "at_its_maker", "at_another_host", "on_this_machine", "saved_answers", "successor".
QString toText(WayToRun way);
/// The same for people.
Message wayWords(const RunnableModel &way, const Models::Catalogue &catalogue);

} // namespace Pennybench::Article

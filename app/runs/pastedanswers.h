#pragma once

#include "app/runs/runplan.h"
#include "app/suites/savedanswers.h"

namespace Pennybench::Runs {

/// What a session has for a contestant whose answers were given elsewhere. The name is a catalogue's id,
/// whose family and weights it then shares, or any other; shownName is what people read, and says that the
/// answers were pasted.
Models::ModelEntry pastedContestant(
    const QString &name, const QString &shownName, const Models::Catalogue &catalogue);

/// Puts it into the plan, where it is not yet: a contestant that is never asked.
void addPasted(RunPlan &plan, const Models::ModelEntry &contestant);

/// Saved answers as answers of a session, and those that belong to no prompt.
struct PastedAnswers {
    struct Unmatched {
        Suites::SavedAnswer answer;
        Message why;
    };
    QList<Answer> answers; ///< whole, without a score
    QList<Unmatched> unmatched; ///< in the order of the file; none is dropped
};

/// By whom, when, and beside what the answers are imported.
struct PastingNotes {
    QString model; ///< id of the contestant in the plan
    QDateTime now; ///< UTC, for answers that do not say when
    int run = 1;
    QList<Answer> earlier; ///< that the session has already
    std::optional<Models::Money> costEach; ///< of answers that say none; missing: unknown
};

/// Finds the prompt of each by its id, else by the text of the prompt or of one of its turns, in which case
/// and spaces do not count. An answer that names neither is cut where the prompts' texts stand in it. Further
/// answers to the same prompt are further trials, unless they say which one they are.
PastedAnswers matchSavedAnswers(
    const RunPlan &plan, const QList<Suites::SavedAnswer> &saved, const PastingNotes &notes);

} // namespace Pennybench::Runs

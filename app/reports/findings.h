#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"

#include <QStringList>

namespace Pennybench::Reports {

/// What the answers show so far, in sentences for a person: who leads and by how much, what it costs, where
/// no difference was found, and what could not be scored. Every sentence names its interval and the number of
/// prompts; what costs is left out where the standings are not known yet. Plain text, translated.
QStringList findings(const Runs::RunPlan &plan, const Runs::Tally &tally, const Runs::Standings &standings);

/// The name for people, or the id where the plan does not have the model.
QString modelName(const Runs::RunPlan &plan, const QString &id);

/// The categories of the built-in suites in the reader's language; others as their suite names them.
QString categoryName(const QString &category);
/// The titles of the built-in suites likewise; the id where there is none.
QString suiteTitle(const Suites::Suite &suite);
/// A session's saved title in the reader's language where the program made it from built-in suites
/// ("Maths, Code: 4 models"); a title that somebody chose stays as it is.
QString sessionTitle(const QString &saved);

} // namespace Pennybench::Reports

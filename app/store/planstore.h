#pragma once

#include "app/runs/runplan.h"
#include "app/store/database.h"

namespace Pennybench::Store {

/// Writes the plan into a session: new entries are added, entries with the same id replaced, all others stay.
/// The caller holds the transaction.
Expected<void> savePlan(const Database &database, const Runs::RunPlan &plan);
Expected<Runs::RunPlan> loadPlan(const Database &database);

/// A prompt as the session keeps it.
struct StoredPrompt {
    qint64 position = 0; ///< from 1; stays when prompts are added
    QString suite;
    Suites::Prompt prompt;
};
/// In their order; position: only the one there.
Expected<QList<StoredPrompt>> loadPrompts(
    const Database &database, std::optional<qint64> position = std::nullopt);

/// The row that describes the session.
struct SessionHead {
    QString id;
    QString title;
    QDateTime created; ///< UTC
};
Expected<void> saveHead(const Database &database, const SessionHead &head);
Expected<SessionHead> loadHead(const Database &database);
/// Gives the session another title, and another id where it is not empty.
Expected<void> changeHead(const Database &database, const QString &title, const QString &id = {});

/// "Maths, Code: 4 models"; of a conversation its first question.
QString titleOf(const Runs::RunPlan &plan);

} // namespace Pennybench::Store

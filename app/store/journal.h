#pragma once

#include "app/store/sessionfile.h"

#include <QString>

#include <optional>

namespace Pennybench::Store {

/// Whether the file of a session says that its newest answers stand in a journal beside it ("FILE-wal"), and
/// none is there: it was copied alone while it was written. Where a session ends in order it needs no
/// journal.
bool lacksJournal(const QString &path);

/// That the session lacks its journal, with the number of answers that this may hide at most: those that it
/// plans and does not have. How many were given is written nowhere else. Empty where it lacks none.
std::optional<Problem> missingJournal(const QString &path, const Session &session);
/// Of the planned answers those that are not in the session.
qint64 answersThatMayBeHidden(const Session &session);

} // namespace Pennybench::Store

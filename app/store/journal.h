#pragma once

#include "app/store/sessionfile.h"

#include <QString>

#include <optional>

namespace Pennybench::Store {

/// Whether the newest answers of a session are in a journal ("FILE-wal") that is missing: the file was copied
/// alone while it was being written. A session that was closed properly needs no journal.
bool lacksJournal(const QString &path);

/// Says that the journal is missing, and how many answers this may hide at most: those that are planned and
/// not there. Nothing else records how many were given. Empty if no journal is missing.
std::optional<Problem> missingJournal(const QString &path, const Session &session);
/// The planned answers that are not in the session.
qint64 answersThatMayBeHidden(const Session &session);

} // namespace Pennybench::Store

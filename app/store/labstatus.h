#pragma once

#include "app/base/expected.h"

#include <QDateTime>
#include <QStringList>

namespace Pennybench::Store {

class Database;

/// A program that works on a session on a server.
struct LabWorker {
    QString session; ///< its name
    QString user;
    QString host;
    QStringList models; ///< ids that it can ask
    QDateTime began; ///< UTC
    int pending = 0; ///< answers that it asks for at the moment
    int lastMinute = 0; ///< answers that it saved in the last 60 s

    bool operator==(const LabWorker &) const = default;
};

/// Who works on the session that is chosen there; session: its name.
Expected<QList<LabWorker>> workersOn(const Database &database, const QString &session);
/// Who works in the database of the address: on the session that it names, or on all. Changes nothing.
Expected<QList<LabWorker>> workersAt(const QString &address);

} // namespace Pennybench::Store

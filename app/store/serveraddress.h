#pragma once

#include "app/base/expected.h"

#include <QMap>
#include <QString>

namespace Pennybench::Store {

/// Where a session is in a PostgreSQL database: "postgresql://user@host:port/database?session=NAME". What the
/// address leaves out is as libpq's variables, service file and password file say it.
struct ServerAddress {
    QMap<QString, QString> settings; ///< by libpq's names: host, port, dbname, user, sslmode …
    QString session; ///< empty where only the database is named
    QString text; ///< as it was given; it contains no password

    /// Whether no other machine is asked. A service is one that may be anywhere.
    bool isThisMachine() const;
    /// Whether a person has said how the connection is encrypted: here, or where libpq looks.
    bool saysEncryption() const;
    /// For libpq. Asks other machines for TLS unless a person has said otherwise, and gives up on a network
    /// that is silent for some seconds.
    QString connection() const;
};

/// Whether the name of a session means one in a database, not a file.
bool isServerAddress(const QString &name);
/// Refuses a password and unknown settings; a problem shows the address without its password.
Expected<ServerAddress> readServerAddress(const QString &name);
/// The name of a session as it may be shown and logged: an address without its password; all else as it is.
QString withoutPassword(const QString &name);

} // namespace Pennybench::Store

#pragma once

#include "app/store/preparedqueries.h"

#include <memory>
#include <optional>

namespace Pennybench::Store {

/// A program's own connection to a session on a server, beside those that read and write it: it tells others
/// that the program is there, and what it asks. After it was lost, the next statement gets a new one. For one
/// thread.
class ServerLink {
public:
    static Expected<std::unique_ptr<ServerLink>> open(const QString &path);

    const QString &path() const { return m_path; }
    qint64 session() const { return m_session; }
    /// The statement with the values in its places, executed. It is prepared once. Valid until the next call
    /// with the same text.
    Expected<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    Expected<void> execute(const QString &sql, const QVariantList &values);
    /// Null while there is no connection.
    const Database *database() const { return m_database ? &*m_database : nullptr; }

    qint64 worker = 0; ///< under which the program works, see WorkShare; 0: none

private:
    ServerLink(const QString &path, Database database);
    Expected<void> connectAgain();
    void drop();

    const QString m_path;
    const qint64 m_session;
    PreparedQueries m_queries; ///< outlive the connection
    std::optional<Database> m_database;
};

} // namespace Pennybench::Store

#pragma once

#include "app/store/database.h"

#include <map>

namespace Pennybench::Store {

/// Queries of one connection, each prepared once: a server that is asked the same again neither reads it nor
/// plans it anew.
class PreparedQueries {
public:
    /// The statement with the values in its places, executed. Valid until the next call with the same text.
    Expected<QSqlQuery *> run(const Database &database, const QString &sql, const QVariantList &values);
    /// Forgets the queries, so that another connection can be used. Drop the old connection first: its driver
    /// would complain of each query that is freed after the server is lost.
    void clear() { m_queries.clear(); }

private:
    std::map<QString, QSqlQuery> m_queries;
};

} // namespace Pennybench::Store

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
    /// Before another connection is used. Call it when the one before is gone: queries of a lost one are not
    /// freed one by one.
    void clear() { m_queries.clear(); }

private:
    std::map<QString, QSqlQuery> m_queries;
};

} // namespace Pennybench::Store

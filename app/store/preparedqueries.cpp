#include "app/store/preparedqueries.h"

#include <QSqlError>

namespace Pennybench::Store {

Expected<QSqlQuery *> PreparedQueries::run(
    const Database &database, const QString &sql, const QVariantList &values)
{
    auto found = m_queries.find(sql);
    if (found == m_queries.end()) {
        Expected<QSqlQuery> prepared = database.prepared(sql);
        if (!prepared)
            return failure(prepared.error());
        found = m_queries.emplace(sql, *std::move(prepared)).first;
    }
    for (int i = 0; i < values.size(); ++i)
        found->second.bindValue(i, values.at(i));
    if (!found->second.exec())
        return failure(database.problem(found->second.lastError()));
    return &found->second;
}

} // namespace Pennybench::Store

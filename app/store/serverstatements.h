#pragma once

#include "app/store/pricenumbers.h"
#include "app/store/sessionstatements.h"
#include "app/store/statementbatch.h"

#include <QJsonArray>

namespace Pennybench::Store {

/// Those of a session on a server. What is written together mostly leaves in one message, with commit().
class ServerStatements : public SessionStatements {
public:
    static Expected<std::unique_ptr<SessionStatements>> open(Database database);

    Expected<void> begin() override;
    Expected<void> write(const SessionWriter::Entry &entry, qint64 worker) override;
    Expected<void> commit(qint64 worker) override;
    void rollBack() override;
    void settle() override { }

private:
    explicit ServerStatements(Database database);
    Expected<void> prepare();
    Expected<void> put(const SessionWriter::Entry &entry, qint64 worker);
    Expected<void> put(const SharedAnswer &shared);
    Expected<void> put(const LostAnswer &lost);
    Expected<void> put(const Runs::Answer &answer);
    void put(const SessionWriter::Scored &scored, qint64 worker);
    void put(const SessionWriter::Overridden &overridden);
    Expected<QVariant> priceNumber(const Runs::Answer &answer);
    Expected<void> send();
    void noteChange(const Runs::AnswerKey &key, qint64 knownTo);

    PreparedQueries m_queries; ///< outlives the connection: see PreparedQueries::clear()
    PriceNumbers m_prices;
    Database m_database;
    StatementBatch m_batch;
    bool m_hasChanges = false; ///< of which others are to hear
    QJsonArray m_changes; ///< those that settle() of postgresql-lab.sql does not note by itself
};

} // namespace Pennybench::Store

#pragma once

#include "app/store/pricenumbers.h"
#include "app/store/sessionstatements.h"

namespace Pennybench::Store {

/// Those of a session file. Nobody shares it: what is shared belongs to sessions on a server.
class FileStatements : public SessionStatements {
public:
    static Expected<std::unique_ptr<SessionStatements>> open(Database database);

    Expected<void> begin() override;
    Expected<void> write(const SessionWriter::Entry &entry, qint64 worker) override;
    Expected<void> commit(qint64 worker) override;
    void rollBack() override;
    void settle() override;

private:
    explicit FileStatements(Database database);
    Expected<void> prepare();
    Expected<void> execute(QSqlQuery &query, const QVariantList &values) const;
    Expected<void> save(const Runs::Answer &answer);
    Expected<void> save(const SessionWriter::Scored &scored);
    Expected<void> save(const SessionWriter::Overridden &overridden);

    Database m_database;
    PriceNumbers m_prices;
    QSqlQuery m_saveAnswer;
    QSqlQuery m_saveJudgement;
    QSqlQuery m_saveScore;
    QSqlQuery m_saveOverride;
};

} // namespace Pennybench::Store

#pragma once

#include "app/store/database.h"

#include <QString>

namespace Pennybench::Store {

/// Statements for a server that leave as one message, since a message costs as much as a small statement.
/// They are executed in order up to the first that fails. For one thread.
class StatementBatch {
public:
    /// database: on a server; must outlive the batch.
    explicit StatementBatch(const Database &database)
        : m_database(database)
    {
    }

    /// Prepares a statement under a name of its own; its values stand as $1, $2 and so on.
    Expected<void> prepare(const QString &name, const QString &sql);
    /// The prepared statement with the values.
    void add(const QString &name, const QVariantList &values);
    /// A statement without values.
    void add(const QString &sql) { m_message += sql + QStringLiteral("; "); }
    /// How long the message is so far; characters.
    qsizetype length() const { return m_message.size(); }
    void clear() { m_message.clear(); }
    /// The batch is empty afterwards.
    Expected<void> send();

private:
    const Database &m_database;
    QString m_message;
};

} // namespace Pennybench::Store

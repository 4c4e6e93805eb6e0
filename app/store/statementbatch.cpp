#include "app/store/statementbatch.h"

#include "app/store/answerrow.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace Pennybench::Store {

namespace {

/// The value as it stands in a statement: quoted by the driver.
QString literal(const QSqlDriver &driver, const QVariant &value)
{
    const QVariant taken = forServer(value);
    QSqlField field(QString(), taken.metaType());
    field.setValue(taken);
    return driver.formatValue(field);
}

} // namespace

Expected<void> StatementBatch::prepare(const QString &name, const QString &sql)
{
    return m_database.execute(QStringLiteral("PREPARE ") + name + QStringLiteral(" AS ") + sql);
}

void StatementBatch::add(const QString &name, const QVariantList &values)
{
    const QSqlQuery query = m_database.query();
    QStringList literals;
    literals.reserve(values.size());
    for (const QVariant &value : values)
        literals += literal(*query.driver(), value);
    add(QStringLiteral("EXECUTE ") + name + QStringLiteral(" (") + literals.join(QStringLiteral(", "))
        + u')');
}

Expected<void> StatementBatch::send()
{
    QSqlQuery query = m_database.query();
    bool isDone = query.exec(std::exchange(m_message, {}));
    while (isDone)
        isDone = query.nextResult();
    if (query.lastError().isValid())
        return failure(m_database.problemOf(query));
    return {};
}

} // namespace Pennybench::Store

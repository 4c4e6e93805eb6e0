#include "app/base/problem.h"

#include <QStringList>

namespace Pennybench {

QString Problem::describe() const
{
    QStringList where;
    if (!file.isEmpty())
        where += file;
    if (line > 0)
        where += QStringLiteral("line %1").arg(line);
    if (column > 0)
        where += QStringLiteral("column %1").arg(column);
    if (!field.isEmpty())
        where += QStringLiteral("field %1").arg(field);
    if (where.isEmpty())
        return message;
    return where.join(QStringLiteral(", ")) + QStringLiteral(": ") + message;
}

} // namespace Pennybench

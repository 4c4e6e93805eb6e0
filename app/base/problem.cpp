#include "app/base/problem.h"

#include "app/base/basemessages.h"

namespace Pennybench {

Message Problem::said() const
{
    QList<Message> where;
    if (!file.isEmpty())
        where += Message(file);
    if (line > 0)
        where += Message(BaseMessages::line, {QString::number(line)});
    if (column > 0)
        where += Message(BaseMessages::column, {QString::number(column)});
    if (!field.isEmpty())
        where += Message(BaseMessages::field, {field});
    if (where.isEmpty())
        return message;
    Message place = where.takeFirst();
    for (const Message &part : std::as_const(where))
        place = Message(BaseMessages::comma, {place, part});
    return Message(BaseMessages::colon, {place, message});
}

QString Problem::describe() const
{
    return said().english();
}

} // namespace Pennybench

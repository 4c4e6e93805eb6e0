#include "app/runs/runmessages.h"

namespace Pennybench::Runs::RunMessages {

QString dollars(Models::Money money)
{
    return QStringLiteral("$%1").arg(money.toDouble(), 0, 'g', 4);
}

Message messageOf(const BudgetStop &stop)
{
    const Message rest = stop.usual
        ? Message(aboutAndAtMost,
            {QStringLiteral("$%1").arg(stop.usual->toDouble(), 0, 'g', 3), dollars(stop.worst)})
        : Message(atMost, {dollars(stop.worst)});
    return Message(stoppedByBudget,
        {QString::number(stop.came), QString::number(stop.total), dollars(stop.spent),
            QString::number(stop.left), rest});
}

} // namespace Pennybench::Runs::RunMessages

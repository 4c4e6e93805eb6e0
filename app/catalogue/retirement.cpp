#include "app/catalogue/retirement.h"

#include <QSet>

namespace Pennybench::Models {

namespace {

constexpr int daysOfWarning = 30;

QString successorClause(const ModelEntry &model, const Catalogue &catalogue, const QDate &day)
{
    const ModelEntry *successor = servedSuccessor(model, catalogue, day);
    if (!successor)
        return QStringLiteral("no successor is known");
    return QStringLiteral("its successor is %1 (%2)").arg(successor->name, successor->id);
}

} // namespace

const ModelEntry *servedSuccessor(const ModelEntry &model, const Catalogue &catalogue, const QDate &utcDay)
{
    QSet<QString> seen{model.id};
    const ModelEntry *next = catalogue.model(model.successor);
    while (next && next->isRetiredOn(utcDay) && !seen.contains(next->id)) {
        seen.insert(next->id);
        next = catalogue.model(next->successor);
    }
    return next && !seen.contains(next->id) ? next : nullptr;
}

QString retirementNotice(const ModelEntry &model, const Catalogue &catalogue, const QDate &utcDay)
{
    if (!model.retired.isValid() || model.retired > utcDay.addDays(daysOfWarning))
        return {};
    const QString form = model.isRetiredOn(utcDay)
        ? QStringLiteral("%1 was retired on %2 and may no longer answer; %3.")
        : QStringLiteral("%1 will be retired on %2; %3.");
    return form.arg(model.name, model.retired.toString(Qt::ISODate),
        successorClause(model, catalogue, qMax(utcDay, model.retired)));
}

} // namespace Pennybench::Models

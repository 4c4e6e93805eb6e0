#include "app/catalogue/retirement.h"

#include "app/catalogue/cataloguemessages.h"

#include <QSet>

namespace Pennybench::Models {

namespace {

constexpr int daysOfWarning = 30;

Message successorClause(const ModelEntry &model, const Catalogue &catalogue, const QDate &day)
{
    const ModelEntry *successor = servedSuccessor(model, catalogue, day);
    if (!successor)
        return Message(CatalogueMessages::noSuccessor);
    return Message(CatalogueMessages::successor, {successor->name, successor->id});
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

Message retirementNotice(const ModelEntry &model, const Catalogue &catalogue, const QDate &utcDay)
{
    if (!model.retired.isValid() || model.retired > utcDay.addDays(daysOfWarning))
        return {};
    const MessageText &form =
        model.isRetiredOn(utcDay) ? CatalogueMessages::wasRetired : CatalogueMessages::willBeRetired;
    return Message(form,
        {model.name, model.retired.toString(Qt::ISODate),
            successorClause(model, catalogue, qMax(utcDay, model.retired))});
}

} // namespace Pennybench::Models

#include "app/catalogue/importnotes.h"

#include "app/catalogue/importmessages.h"

namespace Pennybench::Models {

namespace {

constexpr qsizetype namesShown = 5;

QString someOf(const QStringList &names)
{
    const QString shown = names.mid(0, namesShown).join(QStringLiteral(", "));
    return names.size() > namesShown ? shown + QStringLiteral(", …") : shown;
}

} // namespace

Message said(const LeftOut &leftOut)
{
    if (leftOut.field.isEmpty())
        return Message(ImportMessages::modelLeftOut, {leftOut.model, leftOut.reason});
    return Message(ImportMessages::fieldLeftOut, {leftOut.model, leftOut.field, leftOut.reason});
}

namespace ImportNotes {

Message notAPrice()
{
    return Message(ImportMessages::notAPrice);
}

Message notAStep()
{
    return Message(ImportMessages::notAStep);
}

Message stepTwice()
{
    return Message(ImportMessages::stepTwice);
}

Message noInputPrice()
{
    return Message(ImportMessages::noInputPrice);
}

Message noOutputPrice()
{
    return Message(ImportMessages::noOutputPrice);
}

Message chargedApart()
{
    return Message(ImportMessages::chargedApart);
}

Message otherModality()
{
    return Message(ImportMessages::otherModality);
}

Message otherService()
{
    return Message(ImportMessages::otherService);
}

Message longerCache()
{
    return Message(ImportMessages::longerCache);
}

Message unknownField()
{
    return Message(ImportMessages::unknownField);
}

Message notALimit()
{
    return Message(ImportMessages::notALimit);
}

Message onlyContextAndOutput()
{
    return Message(ImportMessages::onlyContextAndOutput);
}

Message notADay()
{
    return Message(ImportMessages::notADay);
}

Message unknownCondition()
{
    return Message(ImportMessages::unknownCondition);
}

Message retired()
{
    return Message(ImportMessages::retired);
}

Message pricesByTheHourStay()
{
    return Message(ImportMessages::pricesByTheHourStay);
}

Message noUsableName()
{
    return Message(ImportMessages::noUsableName);
}

Message otherPriceHolds(const QString &field)
{
    return Message(ImportMessages::otherPriceHolds, {field});
}

Message commentOfMakers(const QString &comment)
{
    constexpr qsizetype charactersShown = 200;
    return Message(ImportMessages::commentOfMakers, {comment.left(charactersShown)});
}

Message catalogueSaysOtherwise(const QString &own, const QString &offered)
{
    return Message(ImportMessages::catalogueSaysOtherwise, {own, offered});
}

Message lookedAtBefore(const QDate &checked, const QDate &begins)
{
    return Message(
        ImportMessages::lookedAtBefore, {checked.toString(Qt::ISODate), begins.toString(Qt::ISODate)});
}

Message otherAddress(const QString &provider, const QString &offered, const QString &own)
{
    return Message(ImportMessages::otherAddress, {provider, offered, own});
}

Message modelsToAdd(qsizetype count)
{
    return Message(ImportMessages::modelsToAdd, {QString::number(count)});
}

Message modelsOfOtherProviders(qsizetype count, const QStringList &providers)
{
    return Message(ImportMessages::modelsOfOtherProviders,
        {QString::number(count), QString::number(providers.size()), someOf(providers)});
}

Message modelsWithoutText(const QStringList &models)
{
    return Message(ImportMessages::modelsWithoutText, {QString::number(models.size()), someOf(models)});
}

Message leftOutOfOthers(qsizetype models, const QString &field, const Message &reason)
{
    return Message(ImportMessages::leftOutOfOthers, {QString::number(models), field, reason});
}

} // namespace ImportNotes

} // namespace Pennybench::Models

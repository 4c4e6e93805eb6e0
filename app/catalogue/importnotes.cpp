#include "app/catalogue/importnotes.h"

namespace Pennybench::Models {

namespace {

constexpr qsizetype namesShown = 5;

QString someOf(const QStringList &names)
{
    const QString shown = names.mid(0, namesShown).join(QStringLiteral(", "));
    return names.size() > namesShown ? shown + QStringLiteral(", …") : shown;
}

} // namespace

QString toText(const LeftOut &leftOut)
{
    if (leftOut.field.isEmpty())
        return QStringLiteral("%1 is left out: %2.").arg(leftOut.model, leftOut.reason);
    return QStringLiteral("%1: %2 is left out: %3.").arg(leftOut.model, leftOut.field, leftOut.reason);
}

namespace ImportNotes {

QString notAPrice()
{
    return QStringLiteral(
        "it is not a price from 0 to 100,000 USD per million tokens with at most six decimals");
}

QString notAStep()
{
    return QStringLiteral("it is not a step by prompt length with prices for input and output");
}

QString stepTwice()
{
    return QStringLiteral("two steps begin at the same prompt length");
}

QString noInputPrice()
{
    return QStringLiteral("the file gives no input price with it");
}

QString noOutputPrice()
{
    return QStringLiteral("the file gives no output price with it");
}

QString chargedApart()
{
    return QStringLiteral(
        "it is charged per answer in addition to tokens, which the catalogue cannot express");
}

QString otherModality()
{
    return QStringLiteral("only text is sent and priced here");
}

QString otherService()
{
    return QStringLiteral("a service that Pennybench does not use");
}

QString longerCache()
{
    return QStringLiteral("only the cache-write price for the shortest time is kept");
}

QString otherPriceHolds(const QString &field)
{
    return QStringLiteral("%1 applies to text").arg(field);
}

QString unknownField()
{
    return QStringLiteral("the field is unknown, so actual costs may differ from computed ones");
}

QString notALimit()
{
    return QStringLiteral("it is not a whole number of tokens from 1 to 2,147,483,647");
}

QString onlyContextAndOutput()
{
    return QStringLiteral("only the limits of context and output are kept");
}

QString notADay()
{
    return QStringLiteral("it is not a date");
}

QString unknownCondition()
{
    return QStringLiteral(
        "a price can begin on a date or apply to a time of day in UTC, and this is neither");
}

QString commentOfMakers(const QString &comment)
{
    constexpr qsizetype charactersShown = 200;
    return QStringLiteral("the file's authors note \"%1\"").arg(comment.left(charactersShown));
}

QString catalogueSaysOtherwise(const QString &own, const QString &offered)
{
    return QStringLiteral("the catalogue says %1, the file %2; the catalogue is not changed")
        .arg(own, offered);
}

QString retired()
{
    return QStringLiteral("the model is retired");
}

QString lookedAtBefore(const QDate &checked, const QDate &begins)
{
    return QStringLiteral("the file's authors checked it on %1, before the catalogue's own price began on %2")
        .arg(checked.toString(Qt::ISODate), begins.toString(Qt::ISODate));
}

QString pricesByTheHourStay()
{
    return QStringLiteral("the catalogue has prices by the hour, which the file lacks; they stay");
}

QString noUsableName()
{
    return QStringLiteral("A model without a usable name is left out.");
}

QString otherAddress(const QString &provider, const QString &offered, const QString &own)
{
    return QStringLiteral("The file gives %1 the address %2; the catalogue keeps %3.")
        .arg(provider, offered, own);
}

QString modelsToAdd(qsizetype count)
{
    return QStringLiteral(
        "Left out: %1 models of known providers that are not in the catalogue; --new adds them.")
        .arg(count);
}

QString modelsOfOtherProviders(qsizetype count, const QStringList &providers)
{
    return QStringLiteral("Left out: %1 models of %2 providers that are not in the catalogue (%3).")
        .arg(count)
        .arg(providers.size())
        .arg(someOf(providers));
}

QString modelsWithoutText(const QStringList &models)
{
    return QStringLiteral("Left out: %1 models that do not answer in text only (%2).")
        .arg(models.size())
        .arg(someOf(models));
}

QString leftOutOfOthers(qsizetype models, const QString &field, const QString &reason)
{
    return QStringLiteral("%1 models that are not imported also have %2, which is left out: %3.")
        .arg(models)
        .arg(field, reason);
}

} // namespace ImportNotes

} // namespace Pennybench::Models

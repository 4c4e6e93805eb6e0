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
        "it is no price from 0 to 100,000 USD per million tokens with at most six decimals");
}

QString notAStep()
{
    return QStringLiteral("it is no step by the length of the prompt with prices of input and output");
}

QString stepTwice()
{
    return QStringLiteral("two steps begin at the same length of the prompt");
}

QString noInputPrice()
{
    return QStringLiteral("the file gives no price of input beside it");
}

QString noOutputPrice()
{
    return QStringLiteral("the file gives no price of output beside it");
}

QString chargedApart()
{
    return QStringLiteral("it is charged with every answer beside the tokens, which a price here cannot say");
}

QString otherModality()
{
    return QStringLiteral("only text is sent and priced here");
}

QString otherService()
{
    return QStringLiteral("a service that is not used here");
}

QString longerCache()
{
    return QStringLiteral("one price of writing to the cache is kept, that of the shortest time");
}

QString otherPriceHolds(const QString &field)
{
    return QStringLiteral("%1 holds for text").arg(field);
}

QString unknownField()
{
    return QStringLiteral("the field is not known here, so costs may differ from what is computed");
}

QString notALimit()
{
    return QStringLiteral("it is no whole number of tokens from 1 to 2,147,483,647");
}

QString onlyContextAndOutput()
{
    return QStringLiteral("of the limits only the context and the longest answer are kept");
}

QString notADay()
{
    return QStringLiteral("it is no day");
}

QString unknownCondition()
{
    return QStringLiteral("a price holds from a day on or for a time of the day in UTC, and this is neither");
}

QString commentOfMakers(const QString &comment)
{
    constexpr qsizetype charactersShown = 200;
    return QStringLiteral("the file's makers remark \"%1\"").arg(comment.left(charactersShown));
}

QString catalogueSaysOtherwise(const QString &own, const QString &offered)
{
    return QStringLiteral("the catalogue says %1, the file %2; it stays").arg(own, offered);
}

QString retired()
{
    return QStringLiteral("the model is retired");
}

QString lookedAtBefore(const QDate &checked, const QDate &begins)
{
    return QStringLiteral("the file's makers looked at it on %1, before the catalogue's own began on %2")
        .arg(checked.toString(Qt::ISODate), begins.toString(Qt::ISODate));
}

QString pricesByTheHourStay()
{
    return QStringLiteral("the catalogue has prices by the hour, which the file does not know; they stay");
}

QString noUsableName()
{
    return QStringLiteral("A model without a usable name is left out.");
}

QString otherAddress(const QString &provider, const QString &offered, const QString &own)
{
    return QStringLiteral("The file gives %1 the address %2; it stays %3.").arg(provider, offered, own);
}

QString modelsToAdd(qsizetype count)
{
    return QStringLiteral("Left out, as they are not in the catalogue: %1 models of its providers; --new "
                          "adds them.")
        .arg(count);
}

QString modelsOfOtherProviders(qsizetype count, const QStringList &providers)
{
    return QStringLiteral("Left out: %1 models of %2 providers that the catalogue does not have (%3).")
        .arg(count)
        .arg(providers.size())
        .arg(someOf(providers));
}

QString modelsWithoutText(const QStringList &models)
{
    return QStringLiteral("Left out: %1 models that do not answer with text alone (%2).")
        .arg(models.size())
        .arg(someOf(models));
}

QString leftOutOfOthers(qsizetype models, const QString &field, const QString &reason)
{
    return QStringLiteral("Of %1 models that are not taken, %2 is left out, too: %3.")
        .arg(models)
        .arg(field, reason);
}

} // namespace ImportNotes

} // namespace Pennybench::Models

#include "app/catalogue/pricewords.h"

#include "app/catalogue/importmessages.h"
#include "app/catalogue/pricejson.h"

namespace Pennybench::Models {

namespace {

QString dayOrMoment(const QDateTime &moment)
{
    return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

Message priceOf(const MessageText &kind, Money price)
{
    return Message(kind, {perMillionTokens(price)});
}

void appendPart(Message &text, const Message &more)
{
    text = Message(ImportMessages::both, {text, more});
}

} // namespace

Message describe(const PriceRow &row)
{
    Message prices = priceOf(ImportMessages::inputPrice, row.input);
    if (row.cachedInput)
        appendPart(prices, priceOf(ImportMessages::cachedPrice, *row.cachedInput));
    appendPart(prices,
        row.output ? priceOf(ImportMessages::outputPrice, *row.output)
                   : Message(ImportMessages::outputUnknown));
    if (row.reasoning)
        appendPart(prices, priceOf(ImportMessages::reasoningPrice, *row.reasoning));
    Message text(ImportMessages::perMillion, {prices});
    if (!row.days.isEmpty())
        appendPart(text, row.days);
    if (!row.window.isEmpty())
        appendPart(text, Message(ImportMessages::hours, {row.window}));
    if (row.from.isValid())
        appendPart(text, Message(ImportMessages::from, {dayOrMoment(row.from)}));
    if (row.to.isValid())
        appendPart(text, Message(ImportMessages::until, {dayOrMoment(row.to)}));
    for (const LongPromptTier &step : row.longPrompts) {
        text = Message(ImportMessages::step,
            {text, QString::number(step.abovePromptTokens), perMillionTokens(step.input),
                perMillionTokens(step.output)});
        if (step.reasoning)
            appendPart(text, priceOf(ImportMessages::reasoningPrice, *step.reasoning));
    }
    return text;
}

} // namespace Pennybench::Models

#include "app/catalogue/pricejson.h"

#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/jsonwriting.h"
#include "app/catalogue/pricetime.h"

#include <QJsonArray>

#include <algorithm>

namespace Pennybench::Models {

namespace {

void putMoment(QJsonObject &json, const QString &name, const QDateTime &moment)
{
    if (moment.isValid())
        json.insert(name, moment.toUTC().toString(Qt::ISODate));
}

void putPrice(QJsonObject &json, const QString &name, const std::optional<Money> &perToken)
{
    if (perToken)
        json.insert(name, perMillionTokens(*perToken));
}

QJsonObject toJson(const LongPromptTier &tier)
{
    QJsonObject json{{QStringLiteral("above"), tier.abovePromptTokens},
        {QStringLiteral("input"), perMillionTokens(tier.input)},
        {QStringLiteral("output"), perMillionTokens(tier.output)}};
    putPrice(json, QStringLiteral("cached_input"), tier.cachedInput);
    putPrice(json, QStringLiteral("cache_write"), tier.cacheWrite);
    putPrice(json, QStringLiteral("reasoning"), tier.reasoning);
    return json;
}

/// One step as an object, as it was written before there were several.
void putTiers(QJsonObject &json, const QString &name, const QList<LongPromptTier> &steps)
{
    QJsonArray list;
    for (const LongPromptTier &step : steps)
        list += toJson(step);
    if (list.size() == 1)
        json.insert(name, list.first());
    else if (!list.isEmpty())
        json.insert(name, list);
}

Money requiredPrice(JsonFields &fields, QStringView name)
{
    if (!fields.has(name))
        fields.refuse(name, Message(CatalogueMessages::priceMissing));
    return fields.tokenPrice(name).value_or(Money());
}

LongPromptTier longPromptTier(JsonFields fields)
{
    LongPromptTier tier;
    tier.abovePromptTokens = fields.count(u"above");
    if (tier.abovePromptTokens < 1)
        fields.refuse(u"above", Message(CatalogueMessages::stepStart));
    tier.input = requiredPrice(fields, u"input");
    tier.cachedInput = fields.tokenPrice(u"cached_input");
    tier.cacheWrite = fields.tokenPrice(u"cache_write");
    tier.output = requiredPrice(fields, u"output");
    tier.reasoning = fields.tokenPrice(u"reasoning");
    return tier;
}

void readSteps(PriceRow &row, JsonFields &fields)
{
    const auto steps = fields.oneOrMore(u"long_prompt");
    for (const JsonFields &step : steps)
        row.longPrompts += longPromptTier(step);
    std::ranges::sort(row.longPrompts, {}, &LongPromptTier::abovePromptTokens);
    const auto twice = std::ranges::adjacent_find(row.longPrompts, {}, &LongPromptTier::abovePromptTokens);
    if (twice != row.longPrompts.end())
        fields.refuse(u"long_prompt",
            Message(CatalogueMessages::stepTwice, {QString::number(twice->abovePromptTokens)}));
}

void readTime(PriceRow &row, JsonFields &fields)
{
    row.from = fields.moment(u"from");
    row.to = fields.moment(u"to");
    if (row.from.isValid() && row.to.isValid() && row.to <= row.from)
        fields.refuse(u"to", Message(CatalogueMessages::priceEndsEarly));
    row.window = fields.text(u"window");
    if (!row.window.isEmpty() && !dayWindowsFromText(row.window))
        fields.refuse(u"window", Message(CatalogueMessages::notAWindow, {row.window.left(40)}));
    row.days = fields.text(u"days");
    if (!row.days.isEmpty() && !weekDaysFromText(row.days))
        fields.refuse(u"days", Message(CatalogueMessages::notDays, {row.days.left(40)}));
}

} // namespace

QString perMillionTokens(Money perToken)
{
    return (perToken * tokensPerPrice).toDecimal();
}

QJsonObject toJson(const PriceRow &row)
{
    QJsonObject json;
    putMoment(json, QStringLiteral("from"), row.from);
    putMoment(json, QStringLiteral("to"), row.to);
    putUnlessEmpty(json, QStringLiteral("window"), row.window);
    putUnlessEmpty(json, QStringLiteral("days"), row.days);
    putPrice(json, QStringLiteral("input"), std::optional(row.input));
    putPrice(json, QStringLiteral("cached_input"), row.cachedInput);
    putPrice(json, QStringLiteral("cache_write"), row.cacheWrite);
    putPrice(json, QStringLiteral("output"), row.output);
    putPrice(json, QStringLiteral("reasoning"), row.reasoning);
    putTiers(json, QStringLiteral("long_prompt"), row.longPrompts);
    putUnlessEmpty(json, QStringLiteral("source"), row.source);
    putUnlessEmpty(json, QStringLiteral("confidence"), row.confidence);
    return json;
}

PriceRow priceRowFrom(JsonFields fields)
{
    PriceRow row;
    readTime(row, fields);
    row.input = requiredPrice(fields, u"input");
    row.cachedInput = fields.tokenPrice(u"cached_input");
    row.cacheWrite = fields.tokenPrice(u"cache_write");
    row.output = fields.tokenPrice(u"output");
    row.reasoning = fields.tokenPrice(u"reasoning");
    if (row.reasoning && !row.output)
        fields.refuse(u"reasoning", Message(CatalogueMessages::reasoningNeedsOutput));
    readSteps(row, fields);
    row.source = fields.text(u"source");
    row.confidence = fields.text(u"confidence");
    return row;
}

Expected<PriceRow> priceRowFromJson(const QJsonObject &json, const QString &fileName)
{
    const JsonFields fields(json, fileName);
    const PriceRow row = priceRowFrom(fields);
    if (fields.problem())
        return failure(*fields.problem());
    return row;
}

} // namespace Pennybench::Models

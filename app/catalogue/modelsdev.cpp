#include "app/catalogue/modelsdev.h"

#include <QJsonArray>

#include <algorithm>

namespace Pennybench {

namespace {

/// Missing where the field is there but is no price; an absent one is an empty optional inside.
std::optional<std::optional<Money>> optionalPrice(const QJsonObject &cost, QStringView field)
{
    const QJsonValue value = cost.value(field);
    if (value.isUndefined() || value.isNull())
        return std::optional<Money>();
    if (const auto price = tokenPriceFromNumber(value.toDouble(-1)))
        return std::make_optional<std::optional<Money>>(*price);
    return std::nullopt;
}

struct Prices {
    std::optional<Money> input, output, cached, written;
};

std::optional<Prices> pricesOf(const QJsonObject &cost)
{
    const auto input = optionalPrice(cost, u"input");
    const auto output = optionalPrice(cost, u"output");
    const auto cached = optionalPrice(cost, u"cache_read");
    const auto written = optionalPrice(cost, u"cache_write");
    if (!input || !output || !cached || !written)
        return std::nullopt;
    return Prices{*input, *output, *cached, *written};
}

bool addStep(PriceRow &row, const QJsonObject &cost, qint64 size)
{
    const auto prices = pricesOf(cost);
    const auto isSame = [size](const LongPromptTier &step) { return step.abovePromptTokens == size; };
    if (!prices || !prices->input || !prices->output || size < 1
        || std::ranges::any_of(row.longPrompts, isSame))
        return false;
    row.longPrompts += LongPromptTier{size, *prices->input, prices->cached, prices->written, *prices->output};
    return true;
}

bool addTier(PriceRow &row, const QJsonObject &tier)
{
    const QJsonObject step = tier.value(u"tier").toObject();
    const bool isOfContext = step.value(u"type").toString(QStringLiteral("context")) == u"context";
    return isOfContext && addStep(row, tier, step.value(u"size").toInteger());
}

/// The steps of long prompts; false where one cannot be expressed. Beside "tiers" stands the form of before
/// them, for 200,000 tokens alone.
bool readSteps(PriceRow &row, const QJsonObject &cost)
{
    constexpr qint64 legacySize = 200'000;
    const QJsonArray tiers = cost.value(u"tiers").toArray();
    const QJsonValue legacy = cost.value(u"context_over_200k");
    if (tiers.isEmpty())
        return !legacy.isObject() || addStep(row, legacy.toObject(), legacySize);
    for (const QJsonValue &tier : tiers) {
        if (!addTier(row, tier.toObject()))
            return false;
    }
    std::ranges::sort(row.longPrompts, {}, &LongPromptTier::abovePromptTokens);
    return true;
}

/// No row where the file gives no price; missing where it gives one that cannot be expressed.
std::optional<QList<PriceRow>> rowsFrom(const QJsonObject &cost)
{
    const auto prices = pricesOf(cost);
    if (!prices)
        return std::nullopt;
    if (!prices->input)
        return QList<PriceRow>();
    PriceRow row;
    row.input = *prices->input;
    row.output = prices->output;
    row.cachedInput = prices->cached;
    row.cacheWrite = prices->written;
    row.source = QStringLiteral("models.dev");
    row.confidence = QStringLiteral("B");
    return readSteps(row, cost) ? std::optional(QList<PriceRow>{row}) : std::nullopt;
}

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

ImportedModel modelFrom(const QString &name, const QJsonObject &json, const QString &provider)
{
    ImportedModel model;
    model.provider = provider;
    model.name = name;
    model.title = json.value(u"name").toString(name);
    model.matches = [name](const QString &apiName) { return apiName == name; };
    model.checked = QDate::fromString(json.value(u"last_updated").toString(), Qt::ISODate);
    model.released = QDate::fromString(json.value(u"release_date").toString(), Qt::ISODate);
    model.openWeights = flag(json.value(u"open_weights"));
    model.reasoning = flag(json.value(u"reasoning"));
    model.takesTemperature = json.value(u"temperature").toBool(true);
    const QJsonValue output = json.value(u"modalities").toObject().value(u"output");
    model.answersText = !output.isArray() || output.toArray().contains(QStringLiteral("text"));
    model.context = qMax(0, json.value(u"limit").toObject().value(u"context").toInt());
    model.maxOutput = qMax(0, json.value(u"limit").toObject().value(u"output").toInt());
    return model;
}

} // namespace

ImportedPrices readModelsDev(const QJsonObject &providers)
{
    ImportedPrices imported;
    imported.format = QStringLiteral("models.dev");
    for (auto provider = providers.begin(); provider != providers.end(); ++provider) {
        const QString id = providerIdFor(provider.key());
        const QJsonObject entry = provider.value().toObject();
        if (const QString address = entry.value(u"api").toString(); !address.isEmpty())
            imported.addresses += id + QStringLiteral(": ") + address;
        const QJsonObject models = entry.value(u"models").toObject();
        for (auto model = models.begin(); model != models.end(); ++model) {
            ImportedModel read = modelFrom(model.key(), model.value().toObject(), id);
            const auto prices = rowsFrom(model.value().toObject().value(u"cost").toObject());
            if (!isModelName(id) || !isModelName(read.name))
                imported.notes += QStringLiteral("A model without a usable name was left out.");
            else if (!prices)
                imported.notes +=
                    QStringLiteral("%1 %2: its prices cannot be expressed here.").arg(id, read.name);
            else {
                read.prices = *prices;
                imported.models += read;
            }
        }
    }
    return imported;
}

} // namespace Pennybench

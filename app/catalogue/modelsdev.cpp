#include "app/catalogue/modelsdev.h"

#include <QJsonArray>

#include <algorithm>

namespace Pennybench::Models {

namespace {

/// The prices of an object of the file, whose fields are named by their path. The first thing that is wrong
/// with any of them is kept; what is none of text is left out.
class CostReader {
public:
    CostReader(const QJsonObject &cost, ImportedModel &model)
        : m_cost(cost)
        , m_model(model)
    {
    }

    /// No row where the file gives no price.
    QList<PriceRow> rows()
    {
        PriceRow row;
        const Prices prices = pricesOf(m_cost, QStringLiteral("cost"));
        leaveOutOthers(m_cost, QStringLiteral("cost"), {u"tiers", u"context_over_200k"});
        if (!prices.input) {
            for (const QString &field : prices.given)
                leaveOut(QStringLiteral("cost.") + field, ImportNotes::noInputPrice());
            return {};
        }
        row.input = *prices.input;
        row.output = prices.output;
        row.cachedInput = prices.cached;
        row.cacheWrite = prices.written;
        row.reasoning = prices.reasoning;
        if (row.reasoning && !row.output) {
            row.reasoning.reset();
            leaveOut(QStringLiteral("cost.reasoning"), ImportNotes::noOutputPrice());
        }
        row.source = QStringLiteral("models.dev");
        row.confidence = QStringLiteral("B");
        readSteps(row);
        return {row};
    }

    const std::optional<LeftOut> &obstacle() const { return m_obstacle; }

private:
    struct Prices {
        std::optional<Money> input, output, cached, written, reasoning;
        QStringList given;
    };

    void refuse(const QString &field, const Message &reason)
    {
        if (!m_obstacle)
            m_obstacle = LeftOut{m_model.id(), field, reason};
    }

    void leaveOut(const QString &field, const Message &reason)
    {
        m_model.leftOut += {m_model.id(), field, reason};
    }

    std::optional<Money> price(
        const QJsonObject &cost, const QString &path, const QString &field, QStringList &given)
    {
        const QJsonValue value = cost.value(field);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        given += field;
        const auto price = tokenPriceFromNumber(value.toDouble(-1));
        if (!price)
            refuse(path + u'.' + field, ImportNotes::notAPrice());
        return price;
    }

    Prices pricesOf(const QJsonObject &cost, const QString &path)
    {
        Prices prices;
        const auto read = [&](const char *field) {
            return price(cost, path, QLatin1String(field), prices.given);
        };
        prices.input = read("input");
        prices.output = read("output");
        prices.cached = read("cache_read");
        prices.written = read("cache_write");
        prices.reasoning = read("reasoning");
        return prices;
    }

    void leaveOutOthers(const QJsonObject &cost, const QString &path, QList<QStringView> alsoKnown)
    {
        alsoKnown += {u"input", u"output", u"cache_read", u"cache_write", u"reasoning"};
        for (auto field = cost.begin(); field != cost.end(); ++field) {
            if (field->isNull() || alsoKnown.contains(QStringView(field.key())))
                continue;
            leaveOut(path + u'.' + field.key(),
                isOfOtherModality(field.key()) ? ImportNotes::otherModality() : ImportNotes::unknownField());
        }
    }

    static bool isOfOtherModality(const QString &field)
    {
        return field.contains(u"audio") || field.contains(u"image") || field.contains(u"video");
    }

    void addStep(PriceRow &row, const QJsonObject &cost, qint64 size, const QString &path)
    {
        const auto isSame = [size](const LongPromptTier &step) { return step.abovePromptTokens == size; };
        const Prices prices = pricesOf(cost, path);
        leaveOutOthers(cost, path, {u"tier"});
        if (!prices.input || !prices.output || size < 1)
            return refuse(path, ImportNotes::notAStep());
        if (std::ranges::any_of(row.longPrompts, isSame))
            return refuse(path, ImportNotes::stepTwice());
        row.longPrompts += LongPromptTier{
            size, *prices.input, prices.cached, prices.written, *prices.output, prices.reasoning};
    }

    void addTier(PriceRow &row, const QJsonObject &tier, const QString &path)
    {
        const QJsonObject step = tier.value(u"tier").toObject();
        if (step.value(u"type").toString(QStringLiteral("context")) != u"context")
            return refuse(path, ImportNotes::notAStep());
        addStep(row, tier, step.value(u"size").toInteger(), path);
    }

    /// Beside "tiers" stands the form of before them, for 200,000 tokens alone.
    void readSteps(PriceRow &row)
    {
        constexpr qint64 legacySize = 200'000;
        const QString legacyPath = QStringLiteral("cost.context_over_200k");
        const QJsonValue legacy = m_cost.value(u"context_over_200k");
        const QJsonValue tiers = m_cost.value(u"tiers");
        const auto isGiven = [](const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); };
        if (isGiven(tiers) && !tiers.isArray())
            refuse(QStringLiteral("cost.tiers"), ImportNotes::notAStep());
        const QJsonArray list = tiers.toArray();
        if (list.isEmpty() && legacy.isObject())
            addStep(row, legacy.toObject(), legacySize, legacyPath);
        else if (isGiven(legacy) && !list.isEmpty())
            leaveOut(legacyPath, ImportNotes::otherPriceHolds(QStringLiteral("cost.tiers")));
        else if (isGiven(legacy))
            refuse(legacyPath, ImportNotes::notAStep());
        for (qsizetype i = 0; i < list.size(); ++i)
            addTier(row, list.at(i).toObject(), QStringLiteral("cost.tiers[%1]").arg(i));
        std::ranges::sort(row.longPrompts, {}, &LongPromptTier::abovePromptTokens);
    }

    QJsonObject m_cost;
    ImportedModel &m_model;
    std::optional<LeftOut> m_obstacle;
};

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

void readLimits(ImportedModel &model, const QJsonObject &limit)
{
    model.context = tokenLimitFrom(limit, QStringLiteral("context"), QStringLiteral("limit.context"), model);
    model.maxOutput = tokenLimitFrom(limit, QStringLiteral("output"), QStringLiteral("limit.output"), model);
    for (auto field = limit.begin(); field != limit.end(); ++field) {
        if (field.key() != u"context" && field.key() != u"output")
            model.leftOut +=
                {model.id(), QStringLiteral("limit.") + field.key(), ImportNotes::onlyContextAndOutput()};
    }
}

ImportedModel modelFrom(const QString &name, const QJsonObject &json, const QString &provider)
{
    ImportedModel model;
    model.provider = provider;
    model.name = name;
    model.title = json.value(u"name").toString(name);
    model.matches = [name](const QString &apiName) { return apiName == name; };
    model.checked = dayFrom(json, QStringLiteral("last_updated"), model);
    model.released = dayFrom(json, QStringLiteral("release_date"), model);
    model.openWeights = flag(json.value(u"open_weights"));
    model.reasoning = flag(json.value(u"reasoning"));
    model.takesTemperature = json.value(u"temperature").toBool(true);
    const QJsonValue output = json.value(u"modalities").toObject().value(u"output");
    model.answersText = !output.isArray() || output.toArray().contains(QStringLiteral("text"));
    readLimits(model, json.value(u"limit").toObject());
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (field.key() != u"cost" && (field.key() != u"limit" || !field->isObject()))
            leaveOutPricesBelow(*field, field.key(), model);
    }
    return model;
}

void addModel(ImportedPrices &imported, const QString &provider, const QString &name, const QJsonObject &json)
{
    if (!isModelName(provider) || !isModelName(name)) {
        imported.notes += ImportNotes::noUsableName();
        return;
    }
    ImportedModel model = modelFrom(name, json, provider);
    const QJsonValue cost = json.value(u"cost");
    CostReader reader(cost.toObject(), model);
    model.prices = reader.rows();
    if (!cost.isUndefined() && !cost.isNull() && !cost.isObject())
        model.leftOut += {model.id(), QStringLiteral("cost"), ImportNotes::notAPrice()};
    if (const auto &obstacle = reader.obstacle())
        imported.leftOut += *obstacle;
    else
        imported.models += model;
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
        for (auto model = models.begin(); model != models.end(); ++model)
            addModel(imported, id, model.key(), model.value().toObject());
    }
    return imported;
}

} // namespace Pennybench::Models

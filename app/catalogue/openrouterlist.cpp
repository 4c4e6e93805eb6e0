#include "app/catalogue/openrouterlist.h"

#include "app/catalogue/pricerow.h"

#include <QJsonArray>

namespace Pennybench::Models {

namespace {

/// The prices of one model of OpenRouter's list.
class RoutedPrices {
public:
    RoutedPrices(const QJsonObject &pricing, ImportedModel &model)
        : m_pricing(pricing)
        , m_model(model)
    {
    }

    /// Missing if a price of text is missing or cannot be expressed; obstacle() then says which.
    std::optional<PriceRow> row()
    {
        PriceRow row;
        const auto input = required(QStringLiteral("prompt"));
        const auto output = required(QStringLiteral("completion"));
        row.cachedInput = optional(QStringLiteral("input_cache_read"));
        row.cacheWrite = optional(QStringLiteral("input_cache_write"));
        row.reasoning = optional(QStringLiteral("internal_reasoning"));
        for (auto field = m_pricing.begin(); field != m_pricing.end(); ++field)
            lookAtOther(field.key(), *field);
        if (m_obstacle)
            return std::nullopt;
        row.input = *input;
        row.output = output;
        row.source = QStringLiteral("openrouter.ai");
        row.confidence = QStringLiteral("A");
        return row;
    }

    const std::optional<LeftOut> &obstacle() const { return m_obstacle; }

private:
    static double perMillion(const QJsonValue &value)
    {
        constexpr double million = 1e6;
        bool isNumber = false;
        const double usd = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble(-1);
        return value.isString() && !isNumber ? -1 : usd * million;
    }

    std::optional<Money> required(const QString &field)
    {
        m_known += field;
        const auto price = tokenPriceFromNumber(perMillion(m_pricing.value(field)));
        if (!price)
            refuse(field, ImportNotes::notAPrice());
        return price;
    }

    std::optional<Money> optional(const QString &field)
    {
        m_known += field;
        const QJsonValue value = m_pricing.value(field);
        if (value.isUndefined() || value.isNull() || perMillion(value) == 0)
            return std::nullopt;
        return required(field);
    }

    void lookAtOther(const QString &field, const QJsonValue &value)
    {
        if (m_known.contains(field) || value.isNull() || perMillion(value) == 0)
            return;
        if (field == u"request")
            refuse(field, ImportNotes::chargedApart());
        else if (field.contains(u"audio") || field.contains(u"image") || field.contains(u"video"))
            leaveOut(field, ImportNotes::otherModality());
        else if (field.contains(u"search"))
            leaveOut(field, ImportNotes::otherService());
        else
            leaveOut(field, ImportNotes::unknownField());
    }

    void refuse(const QString &field, const Message &reason)
    {
        if (!m_obstacle)
            m_obstacle = LeftOut{m_model.id(), pathOf(field), reason};
    }
    void leaveOut(const QString &field, const Message &reason)
    {
        m_model.leftOut += {m_model.id(), pathOf(field), reason};
    }
    static QString pathOf(const QString &field) { return QStringLiteral("pricing.") + field; }

    QJsonObject m_pricing;
    ImportedModel &m_model;
    std::optional<LeftOut> m_obstacle;
    QStringList m_known;
};

ImportedModel routedModel(const QJsonObject &json)
{
    ImportedModel model;
    model.provider = QStringLiteral("openrouter");
    model.name = json.value(u"id").toString();
    model.title = json.value(u"name").toString(model.name);
    model.matches = [name = model.name](const QString &apiName) { return apiName == name; };
    const QJsonValue output = json.value(u"architecture").toObject().value(u"output_modalities");
    model.answersText = !output.isArray() || output.toArray().contains(QStringLiteral("text"));
    const QJsonArray parameters = json.value(u"supported_parameters").toArray();
    if (!parameters.isEmpty()) {
        model.reasoning = parameters.contains(QStringLiteral("reasoning"));
        model.takesTemperature = parameters.contains(QStringLiteral("temperature"));
    }
    const QString length = QStringLiteral("context_length");
    model.context = tokenLimitFrom(json, length, length, model);
    model.maxOutput = tokenLimitFrom(json.value(u"top_provider").toObject(),
        QStringLiteral("max_completion_tokens"), QStringLiteral("top_provider.max_completion_tokens"), model);
    return model;
}

} // namespace

ImportedPrices readOpenRouterList(const QJsonArray &models)
{
    ImportedPrices imported;
    imported.format = QStringLiteral("openrouter.ai");
    for (const QJsonValue &entry : models) {
        ImportedModel model = routedModel(entry.toObject());
        if (!isModelName(model.name)) {
            imported.notes += ImportNotes::noUsableName();
            continue;
        }
        RoutedPrices prices(entry.toObject().value(u"pricing").toObject(), model);
        if (const auto row = prices.row()) {
            model.prices = {*row};
            imported.models += model;
        } else {
            imported.leftOut += *prices.obstacle();
        }
    }
    return imported;
}

} // namespace Pennybench::Models

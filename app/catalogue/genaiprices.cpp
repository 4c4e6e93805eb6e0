#include "app/catalogue/genaiprices.h"

#include "app/catalogue/matchclause.h"

#include <QJsonObject>
#include <QMap>
#include <QTime>

#include <iterator>
#include <set>

namespace Pennybench {

namespace {

/// A price and what takes its place above a length of the prompt.
struct SteppedPrice {
    Money base;
    QMap<qint64, Money> steps;

    /// For prompts just above so many tokens.
    Money above(qint64 start) const
    {
        const auto next = steps.upperBound(start);
        return next == steps.begin() ? base : *std::prev(next);
    }
};

std::optional<SteppedPrice> steppedPrice(const QJsonValue &value)
{
    const auto base = tokenPriceFromNumber(
        value.isObject() ? value.toObject().value(u"base").toDouble(-1) : value.toDouble(-1));
    if (!base)
        return std::nullopt;
    SteppedPrice price{*base, {}};
    for (const QJsonValue &tier : value.toObject().value(u"tiers").toArray()) {
        const auto above = tokenPriceFromNumber(tier[u"price"].toDouble(-1));
        const qint64 start = tier[u"start"].toInteger();
        if (!above || start < 1 || price.steps.contains(start))
            return std::nullopt;
        price.steps.insert(start, *above);
    }
    return price;
}

/// The prices of one entry; missing where something in it cannot be expressed in a row.
class PriceEntry {
public:
    explicit PriceEntry(const QJsonObject &prices)
        : m_prices(prices)
    {
        m_input = read(u"input_mtok");
        m_cached = read(u"cache_read_mtok");
        m_written = read(u"cache_write_mtok");
        if (!m_written)
            m_written = read(u"cache_write_5m_mtok");
        m_output = read(u"output_mtok");
    }

    std::optional<PriceRow> row() const
    {
        if (!m_good || !m_input)
            return std::nullopt;
        PriceRow row;
        row.input = m_input->base;
        row.cachedInput = base(m_cached);
        row.cacheWrite = base(m_written);
        row.output = base(m_output);
        if (!m_output)
            return row;
        for (const qint64 start : m_starts)
            row.longPrompts += LongPromptTier{start, m_input->above(start), above(m_cached, start),
                above(m_written, start), m_output->above(start)};
        return row;
    }

private:
    std::optional<SteppedPrice> read(QStringView field)
    {
        const QJsonValue value = m_prices.value(field);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const auto price = steppedPrice(value);
        m_good = m_good && price;
        if (price) {
            const auto starts = price->steps.keys();
            m_starts.insert(starts.begin(), starts.end());
        }
        return price;
    }

    static std::optional<Money> base(const std::optional<SteppedPrice> &price)
    {
        return price ? std::optional(price->base) : std::nullopt;
    }
    static std::optional<Money> above(const std::optional<SteppedPrice> &price, qint64 start)
    {
        return price ? std::optional(price->above(start)) : std::nullopt;
    }

    QJsonObject m_prices;
    bool m_good = true;
    std::set<qint64> m_starts; ///< of any field: each has its steps at lengths of its own
    std::optional<SteppedPrice> m_input, m_cached, m_written, m_output;
};

/// False where the constraint is none that is known.
bool constrain(PriceRow &row, const QJsonObject &constraint)
{
    if (constraint.isEmpty())
        return true;
    if (constraint.contains(u"start_date")) {
        row.from =
            QDate::fromString(constraint.value(u"start_date").toString(), Qt::ISODate).startOfDay(Qt::UTC);
        return row.from.isValid();
    }
    const QTime start =
        QTime::fromString(constraint.value(u"start_time").toString().left(5), QStringLiteral("HH:mm"));
    const QTime end =
        QTime::fromString(constraint.value(u"end_time").toString().left(5), QStringLiteral("HH:mm"));
    row.window = start.toString(QStringLiteral("HH:mm")) + u'-' + end.toString(QStringLiteral("HH:mm"));
    return start.isValid() && end.isValid() && start != end;
}

/// A row ends where a later one of the list begins, because of those that hold the last one wins.
QList<PriceRow> endedRows(const QList<PriceRow> &rows)
{
    QList<PriceRow> ended;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PriceRow row = rows.at(i);
        for (qsizetype later = i + 1; later < rows.size(); ++later) {
            const PriceRow &next = rows.at(later);
            if (next.from.isValid() && (!row.to.isValid() || next.from < row.to))
                row.to = next.from;
        }
        if (!row.to.isValid() || !row.from.isValid() || row.from < row.to)
            ended += row;
    }
    return ended;
}

std::optional<QList<PriceRow>> pricesFrom(const QJsonValue &prices)
{
    QJsonArray entries = prices.toArray();
    if (prices.isObject())
        entries = {QJsonObject{{QStringLiteral("prices"), prices}}};
    QList<PriceRow> rows;
    for (const QJsonValue &entry : std::as_const(entries)) {
        auto row = PriceEntry(entry.toObject().value(u"prices").toObject()).row();
        if (!row || !constrain(*row, entry.toObject().value(u"constraint").toObject()))
            return std::nullopt;
        row->source = QStringLiteral("genai-prices");
        row->confidence = QStringLiteral("B");
        rows += *row;
    }
    return endedRows(rows);
}

/// Models of pictures, sound and vectors have no price for text that they write.
bool answersText(const QJsonValue &prices)
{
    const QJsonObject first = prices.isArray() ? prices[0][u"prices"].toObject() : prices.toObject();
    return first.contains(u"output_mtok") && !first.contains(u"output_image_mtok")
        && !first.contains(u"output_audio_mtok");
}

ImportedModel modelFrom(const QJsonObject &json, const QString &provider)
{
    ImportedModel model;
    model.provider = provider;
    model.name = json.value(u"id").toString();
    model.title = json.value(u"name").toString(model.name);
    const MatchClause clause(json.value(u"match").toObject());
    model.matches = [clause](const QString &apiName) { return clause.matches(apiName); };
    model.checked = QDate::fromString(json.value(u"prices_checked").toString(), Qt::ISODate);
    model.context = qMax(0, json.value(u"context_window").toInt());
    model.answersText = answersText(json.value(u"prices"));
    return model;
}

} // namespace

ImportedPrices readGenaiPrices(const QJsonArray &providers)
{
    ImportedPrices imported;
    imported.format = QStringLiteral("genai-prices");
    for (const QJsonValue &provider : providers) {
        const QString id = providerIdFor(provider.toObject().value(u"id").toString());
        for (const QJsonValue &entry : provider.toObject().value(u"models").toArray()) {
            ImportedModel model = modelFrom(entry.toObject(), id);
            const auto prices = pricesFrom(entry.toObject().value(u"prices"));
            if (!isModelName(id) || !isModelName(model.name))
                imported.notes += QStringLiteral("A model without a usable name was left out.");
            else if (!prices)
                imported.notes +=
                    QStringLiteral("%1 %2: its prices cannot be expressed here.").arg(id, model.name);
            else {
                model.prices = *prices;
                imported.models += model;
            }
        }
    }
    return imported;
}

} // namespace Pennybench

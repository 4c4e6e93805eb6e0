#include "app/catalogue/genaiprices.h"

#include "app/catalogue/matchclause.h"

#include <QJsonObject>
#include <QMap>
#include <QTime>

#include <iterator>
#include <set>

namespace Pennybench::Models {

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
    const QJsonValue tiers = value.toObject().value(u"tiers");
    if (!base || (!tiers.isUndefined() && !tiers.isNull() && !tiers.isArray()))
        return std::nullopt;
    SteppedPrice price{*base, {}};
    for (const QJsonValue &tier : tiers.toArray()) {
        const auto above = tokenPriceFromNumber(tier[u"price"].toDouble(-1));
        const qint64 start = tier[u"start"].toInteger();
        if (!above || start < 1 || price.steps.contains(start))
            return std::nullopt;
        price.steps.insert(start, *above);
    }
    return price;
}

/// The prices of one entry. Those of text hold before those of everything; the first thing that is wrong with
/// any of them is kept, and what an answer in text does not need is left out.
class PriceEntry {
public:
    PriceEntry(const QJsonObject &prices, const QString &path, ImportedModel &model)
        : m_prices(prices)
        , m_path(path)
        , m_model(model)
    {
        m_input = first({u"input_text_mtok", u"input_mtok"});
        m_cached = first({u"cache_text_read_mtok", u"cache_read_mtok"});
        m_written = first({u"cache_text_write_mtok", u"cache_write_mtok", u"cache_text_write_5m_mtok",
            u"cache_write_5m_mtok"});
        m_output = first({u"output_text_mtok", u"output_mtok"});
        m_reasoning = first({u"output_text_reasoning_mtok", u"output_reasoning_mtok"});
        for (auto field = prices.begin(); field != prices.end(); ++field)
            lookAtOther(field.key(), *field);
    }

    const std::optional<LeftOut> &obstacle() const { return m_obstacle; }

    /// Missing if there is no input price.
    std::optional<PriceRow> row()
    {
        if (!m_input) {
            for (const QString &field : std::as_const(m_used))
                leaveOut(field, ImportNotes::noInputPrice());
            return std::nullopt;
        }
        PriceRow row;
        row.input = m_input->base;
        row.cachedInput = base(m_cached);
        row.cacheWrite = base(m_written);
        row.output = base(m_output);
        row.source = QStringLiteral("genai-prices");
        row.confidence = QStringLiteral("B");
        if (!m_output) {
            if (m_reasoning)
                leaveOut(m_reasoningField, ImportNotes::noOutputPrice());
            if (!m_starts.empty())
                leaveOut(QStringLiteral("tiers"), ImportNotes::noOutputPrice());
            return row;
        }
        row.reasoning = base(m_reasoning);
        for (const qint64 start : m_starts)
            row.longPrompts += LongPromptTier{start, m_input->above(start), above(m_cached, start),
                above(m_written, start), m_output->above(start), above(m_reasoning, start)};
        return row;
    }

private:
    /// The price of the first field that is present; any other is left out.
    std::optional<SteppedPrice> first(std::initializer_list<QStringView> fields)
    {
        QString holds;
        std::optional<SteppedPrice> price;
        for (const QStringView field : fields) {
            const QJsonValue value = m_prices.value(field);
            m_known += field.toString();
            if (value.isUndefined() || value.isNull())
                continue;
            if (holds.isEmpty()) {
                holds = field.toString();
                price = read(holds, value);
            } else if (value != m_prices.value(holds)) {
                leaveOut(field.toString(), ImportNotes::otherPriceHolds(holds));
            }
        }
        if (holds.contains(u"reasoning"))
            m_reasoningField = holds;
        return price;
    }

    std::optional<SteppedPrice> read(const QString &field, const QJsonValue &value)
    {
        m_used += field;
        const auto price = steppedPrice(value);
        if (!price)
            refuse(field, ImportNotes::notAPrice());
        else
            std::ranges::for_each(price->steps.keys(), [this](qint64 start) { m_starts.insert(start); });
        return price;
    }

    void lookAtOther(const QString &field, const QJsonValue &value)
    {
        if (m_known.contains(field) || value.isNull() || value.toDouble(-1) == 0)
            return;
        // Both come with answers that were asked for nothing of the kind.
        if (field == u"requests_kcount" || field.contains(u"citation"))
            refuse(field, ImportNotes::chargedApart());
        else if (field.contains(u"audio") || field.contains(u"image") || field.contains(u"video"))
            leaveOut(field, ImportNotes::otherModality());
        else if (field.contains(u"search") || field.contains(u"tool"))
            leaveOut(field, ImportNotes::otherService());
        else if (field.contains(u"_1h_"))
            leaveOut(field, ImportNotes::longerCache());
        else
            leaveOut(field, ImportNotes::unknownField());
    }

    void refuse(const QString &field, const Message &reason)
    {
        if (!m_obstacle)
            m_obstacle = LeftOut{m_model.id(), m_path + u'.' + field, reason};
    }
    void leaveOut(const QString &field, const Message &reason)
    {
        m_model.leftOut += {m_model.id(), m_path + u'.' + field, reason};
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
    QString m_path;
    ImportedModel &m_model;
    std::optional<LeftOut> m_obstacle;
    QStringList m_known, m_used;
    QString m_reasoningField;
    std::set<qint64> m_starts; ///< of any field: each has its steps at lengths of its own
    std::optional<SteppedPrice> m_input, m_cached, m_written, m_output, m_reasoning;
};

/// "00:30:00Z" or with an offset from UTC, to the minute; invalid for another time.
QTime utcTime(const QJsonValue &value)
{
    const QString text = QStringLiteral("2000-01-01T") + value.toString();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    const bool isInUtc = moment.timeSpec() != Qt::LocalTime;
    return isInUtc && moment.time().second() == 0 ? moment.toUTC().time() : QTime();
}

/// False if the constraint is unknown.
bool constrain(PriceRow &row, const QJsonValue &value)
{
    const QJsonObject constraint = value.toObject();
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        return false;
    QStringList fields = constraint.keys();
    fields.removeOne(QStringLiteral("type"));
    if (fields.isEmpty())
        return constraint.isEmpty();
    if (fields == QStringList{QStringLiteral("start_date")}) {
        row.from =
            QDate::fromString(constraint.value(u"start_date").toString(), Qt::ISODate).startOfDay(Qt::UTC);
        return row.from.isValid();
    }
    if (fields != QStringList{QStringLiteral("end_time"), QStringLiteral("start_time")})
        return false;
    const QTime start = utcTime(constraint.value(u"start_time"));
    const QTime end = utcTime(constraint.value(u"end_time"));
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

/// One price that always holds is written without the list.
QList<std::pair<QString, QJsonObject>> entriesOf(const QJsonValue &prices)
{
    const QString field = QStringLiteral("prices");
    if (prices.isObject())
        return {{field, QJsonObject{{field, prices}}}};
    QList<std::pair<QString, QJsonObject>> entries;
    const QJsonArray array = prices.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        entries += {QStringLiteral("prices[%1]").arg(i), array.at(i).toObject()};
    return entries;
}

/// Reads the prices into the model, or returns the reason why they cannot be expressed.
std::optional<LeftOut> readPrices(ImportedModel &model, const QJsonValue &prices)
{
    if (!prices.isObject() && !prices.isArray())
        return LeftOut{model.id(), QStringLiteral("prices"), ImportNotes::notAPrice()};
    QList<PriceRow> rows;
    for (const auto &[path, entry] : entriesOf(prices)) {
        PriceEntry reader(entry.value(u"prices").toObject(), path, model);
        if (reader.obstacle())
            return reader.obstacle();
        auto row = reader.row();
        if (!row)
            return LeftOut{model.id(), path, ImportNotes::noInputPrice()};
        if (!constrain(*row, entry.value(u"constraint")))
            return LeftOut{model.id(), path + QStringLiteral(".constraint"), ImportNotes::unknownCondition()};
        rows += *row;
    }
    model.prices = endedRows(rows);
    return std::nullopt;
}

/// Models of pictures, sound and vectors have no price for text that they write.
bool answersText(const QJsonValue &prices)
{
    const QJsonObject first = prices.isArray() ? prices[0][u"prices"].toObject() : prices.toObject();
    return (first.contains(u"output_mtok") || first.contains(u"output_text_mtok"))
        && !first.contains(u"output_image_mtok") && !first.contains(u"output_audio_mtok");
}

/// What else speaks of prices and limits.
void leaveOutRest(ImportedModel &model, const QJsonObject &json)
{
    static const QStringList known{QStringLiteral("prices"), QStringLiteral("prices_checked"),
        QStringLiteral("price_discrepancies"), QStringLiteral("price_comments")};
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!known.contains(field.key()))
            leaveOutPricesBelow(*field, field.key(), model);
    }
    if (const QString comment = json.value(u"price_comments").toString(); !comment.isEmpty())
        model.leftOut +=
            {model.id(), QStringLiteral("price_comments"), ImportNotes::commentOfMakers(comment)};
}

ImportedModel modelFrom(const QJsonObject &json, const QString &provider)
{
    ImportedModel model;
    model.provider = provider;
    model.name = json.value(u"id").toString();
    model.title = json.value(u"name").toString(model.name);
    const MatchClause clause(json.value(u"match").toObject());
    model.matches = [clause](const QString &apiName) { return clause.matches(apiName); };
    model.checked = dayFrom(json, QStringLiteral("prices_checked"), model);
    const QString window = QStringLiteral("context_window");
    model.context = tokenLimitFrom(json, window, window, model);
    model.answersText = answersText(json.value(u"prices"));
    leaveOutRest(model, json);
    return model;
}

void addModel(ImportedPrices &imported, const QString &provider, const QJsonObject &json)
{
    ImportedModel model = modelFrom(json, provider);
    if (!isModelName(provider) || !isModelName(model.name)) {
        imported.notes += ImportNotes::noUsableName();
        return;
    }
    if (const auto obstacle = readPrices(model, json.value(u"prices")))
        imported.leftOut += *obstacle;
    else
        imported.models += model;
}

} // namespace

ImportedPrices readGenaiPrices(const QJsonArray &providers)
{
    ImportedPrices imported;
    imported.format = QStringLiteral("genai-prices");
    for (const QJsonValue &provider : providers) {
        const QString id = providerIdFor(provider.toObject().value(u"id").toString());
        for (const QJsonValue &entry : provider.toObject().value(u"models").toArray())
            addModel(imported, id, entry.toObject());
    }
    return imported;
}

} // namespace Pennybench::Models

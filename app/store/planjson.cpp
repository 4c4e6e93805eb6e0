#include "app/store/planjson.h"

#include "app/catalogue/pricejson.h"
#include "app/catalogue/rulesjson.h"
#include "app/catalogue/timelimitsjson.h"
#include "app/store/jsonfields.h"

#include <QJsonArray>

namespace Pennybench::Store {

namespace {

QJsonObject headersOf(const Models::ProviderEntry &entry)
{
    QJsonObject headers;
    for (const auto &[name, value] : entry.headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return headers;
}

} // namespace

QByteArray toJson(const Models::ProviderEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id}, {QStringLiteral("name"), entry.name},
        {QStringLiteral("dialect"), Providers::toText(entry.dialect)},
        {QStringLiteral("base_url"), entry.baseUrl.toString()},
        {QStringLiteral("concurrency"), entry.concurrency},
        {QStringLiteral("requests_per_minute"), entry.requestsPerMinute},
        {QStringLiteral("tokens_per_minute"), entry.tokensPerMinute},
        {QStringLiteral("allow_plaintext"), entry.allowPlaintext}, {QStringLiteral("stream"), entry.stream},
        {QStringLiteral("headers"), headersOf(entry)}};
    put(json, QStringLiteral("key_env"), entry.keyEnv);
    put(json, QStringLiteral("price_per_hour"), entry.pricePerHour);
    put(json, QStringLiteral("key_page"), entry.keyPage.toString());
    Models::putTimeLimits(json, entry.timeLimits);
    if (entry.holds)
        json.insert(QStringLiteral("holds"), *entry.holds);
    return compact(json);
}

Models::ProviderEntry providerFromJson(const QByteArray &json)
{
    const Reader reader{objectOf(json)};
    Models::ProviderEntry entry{.id = reader.text(u"id"),
        .name = reader.text(u"name"),
        .dialect = Providers::dialectFromText(reader.text(u"dialect")).value_or(Providers::Dialect::OpenAi),
        .baseUrl = QUrl(reader.text(u"base_url")),
        .keyEnv = reader.text(u"key_env"),
        .concurrency = reader.count(u"concurrency"),
        .requestsPerMinute = reader.count(u"requests_per_minute"),
        .tokensPerMinute = reader.count(u"tokens_per_minute"),
        .allowPlaintext = reader.flag(u"allow_plaintext"),
        .stream = reader.flag(u"stream"),
        .pricePerHour = reader.money(u"price_per_hour"),
        .keyPage = QUrl(reader.text(u"key_page"))};
    if (reader.object.contains(u"holds"))
        entry.holds = reader.count(u"holds");
    Models::JsonFields fields(reader.object, {});
    entry.timeLimits = Models::timeLimitsFrom(fields);
    const QJsonObject headers = reader.object.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        entry.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toUtf8());
    return entry;
}

QByteArray toJson(const Models::ModelEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id}, {QStringLiteral("provider"), entry.provider},
        {QStringLiteral("api_name"), entry.apiName}, {QStringLiteral("name"), entry.name},
        {QStringLiteral("context"), entry.context}, {QStringLiteral("max_output"), entry.maxOutput},
        {QStringLiteral("reasoning"), entry.reasoning}, {QStringLiteral("simulated"), entry.simulated}};
    put(json, QStringLiteral("released"), entry.released.toString(Qt::ISODate));
    put(json, QStringLiteral("retired"), entry.retired.toString(Qt::ISODate));
    put(json, QStringLiteral("successor"), entry.successor);
    put(json, QStringLiteral("family"), entry.family);
    put(json, QStringLiteral("base_model"), entry.baseModel);
    put(json, QStringLiteral("licence"), entry.licence);
    put(json, QStringLiteral("source"), entry.source);
    put(json, QStringLiteral("confidence"), entry.confidence);
    if (entry.openWeights)
        json.insert(QStringLiteral("open_weights"), *entry.openWeights);
    Models::putRules(json, entry.rules);
    QJsonArray prices;
    for (const Models::PriceRow &row : entry.prices)
        prices += Pennybench::Models::toJson(row);
    json.insert(QStringLiteral("prices"), prices);
    return compact(json);
}

Models::ModelEntry modelFromJson(const QByteArray &json)
{
    const Reader reader{objectOf(json)};
    Models::ModelEntry entry{.id = reader.text(u"id"),
        .provider = reader.text(u"provider"),
        .apiName = reader.text(u"api_name"),
        .name = reader.text(u"name"),
        .family = reader.text(u"family"),
        .baseModel = reader.text(u"base_model"),
        .released = reader.date(u"released"),
        .retired = reader.date(u"retired"),
        .successor = reader.text(u"successor"),
        .licence = reader.text(u"licence"),
        .context = reader.count(u"context"),
        .maxOutput = reader.count(u"max_output"),
        .reasoning = reader.flag(u"reasoning"),
        .simulated = reader.flag(u"simulated"),
        .source = reader.text(u"source"),
        .confidence = reader.text(u"confidence")};
    if (reader.object.contains(u"open_weights"))
        entry.openWeights = reader.flag(u"open_weights");
    Models::JsonFields fields(reader.object, {});
    entry.rules = Models::modelRulesFrom(fields);
    const QJsonArray prices = reader.object.value(u"prices").toArray();
    for (const QJsonValue &price : prices)
        entry.prices += Models::priceRowFrom(Models::JsonFields(price.toObject(), {}));
    return entry;
}

QByteArray toJsonText(const Models::PriceRow &row)
{
    return compact(Models::toJson(row));
}

std::optional<Models::PriceRow> priceFromJson(const QByteArray &json)
{
    const Expected<Models::PriceRow> row = Models::priceRowFromJson(objectOf(json), {});
    return row ? std::optional(*row) : std::nullopt;
}

QByteArray toJson(const QList<Suites::Turn> &turns)
{
    QJsonArray array;
    for (const Suites::Turn &turn : turns) {
        QJsonObject scorer = turn.scorer.fields;
        scorer.insert(QStringLiteral("type"), turn.scorer.type);
        array += QJsonObject{{QStringLiteral("prompt"), turn.text}, {QStringLiteral("scorer"), scorer}};
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Suites::Turn> turnsFromJson(const QByteArray &json)
{
    QList<Suites::Turn> turns;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        QJsonObject fields = value[u"scorer"].toObject();
        const QString type = fields.take(QStringLiteral("type")).toString();
        turns.append({value[u"prompt"].toString(), {type, fields}});
    }
    return turns;
}

QByteArray toJson(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QList<Message> &messages)
{
    QJsonArray array;
    for (const Message &message : messages)
        array += Pennybench::toJson(message);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QStringList textsFromJson(const QByteArray &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        texts += value.toString();
    return texts;
}

QList<Message> messagesFromJson(const QByteArray &json)
{
    QList<Message> messages;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        messages += messageFromJson(value);
    return messages;
}

} // namespace Pennybench::Store

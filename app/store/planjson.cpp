#include "app/store/planjson.h"

#include "app/catalogue/pricejson.h"
#include "app/catalogue/rulesjson.h"
#include "app/catalogue/timelimitsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Store {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Shortens `object.value(QStringLiteral("name"))`.
struct Reader {
    QJsonObject object;

    QString text(QStringView name) const { return object.value(name).toString(); }
    int count(QStringView name) const { return object.value(name).toInt(); }
    bool flag(QStringView name) const { return object.value(name).toBool(); }
    QDate date(QStringView name) const { return QDate::fromString(text(name), Qt::ISODate); }
    std::optional<Models::Money> money(QStringView name) const
    {
        return Models::Money::fromDecimal(text(name));
    }
};

void put(QJsonObject &object, const QString &name, const std::optional<Models::Money> &money)
{
    if (money)
        object.insert(name, money->toDecimal());
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject jsonOf(const Models::TimeLimits &given)
{
    QJsonObject json;
    const auto add = [&json](const QString &name, const std::optional<std::chrono::milliseconds> &limit) {
        if (limit)
            json.insert(name, qint64(limit->count()));
    };
    add(QStringLiteral("connect"), given.connect);
    add(QStringLiteral("first_token"), given.firstToken);
    add(QStringLiteral("idle"), given.idle);
    add(QStringLiteral("total"), given.total);
    add(QStringLiteral("load"), given.load);
    return json;
}

/// Earlier programs saved all limits: given were those that are not the usual ones.
Models::TimeLimits givenLimits(const QJsonObject &settings)
{
    const QJsonObject given = settings.value(u"given_ms").toObject();
    const auto limit = [&](const QString &name, const QString &formerly,
                           std::chrono::milliseconds usual) -> std::optional<std::chrono::milliseconds> {
        const QJsonValue saved = settings.contains(u"given_ms")
            ? given.value(given.contains(name) ? name : formerly)
            : settings.value(formerly + QStringLiteral("_ms"));
        const std::chrono::milliseconds value(saved.toInteger());
        const bool isGiven = settings.contains(u"given_ms") || value != usual;
        return saved.isDouble() && isGiven && value.count() > 0 ? std::optional(value) : std::nullopt;
    };
    const Providers::Timeouts usual;
    return {.connect = limit(QStringLiteral("connect"), QStringLiteral("connect"), usual.connect),
        .firstToken = limit(QStringLiteral("first_token"), QStringLiteral("first_event"), usual.firstToken),
        .idle = limit(QStringLiteral("idle"), QStringLiteral("silence"), usual.idle),
        .total = limit(QStringLiteral("total"), QStringLiteral("whole"), usual.total),
        .load = limit(QStringLiteral("load"), QStringLiteral("load"), usual.load)};
}

QJsonArray jsonOf(const QList<Runs::AskedPart> &parts)
{
    QJsonArray list;
    for (const Runs::AskedPart &part : parts) {
        QHash<QString, QStringList> bySuite;
        for (const auto &[suite, prompt] : part.prompts)
            bySuite[suite] += prompt;
        QJsonObject prompts;
        for (auto it = bySuite.begin(); it != bySuite.end(); ++it) {
            it->sort();
            prompts.insert(it.key(), QJsonArray::fromStringList(*it));
        }
        QStringList models(part.models.begin(), part.models.end());
        models.sort();
        list += QJsonObject{{QStringLiteral("prompts"), prompts},
            {QStringLiteral("models"), QJsonArray::fromStringList(models)},
            {QStringLiteral("trials"), part.trials}};
    }
    return list;
}

QList<Runs::AskedPart> partsFrom(const QJsonArray &json)
{
    QList<Runs::AskedPart> parts;
    for (const QJsonValue &one : json) {
        Runs::AskedPart part{.trials = one.toObject().value(u"trials").toInt(1)};
        for (const QJsonValue &model : one.toObject().value(u"models").toArray())
            part.models.insert(model.toString());
        const QJsonObject prompts = one.toObject().value(u"prompts").toObject();
        for (auto it = prompts.begin(); it != prompts.end(); ++it) {
            for (const QJsonValue &prompt : it.value().toArray())
                part.prompts.insert({it.key(), prompt.toString()});
        }
        parts += part;
    }
    return parts;
}

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

QByteArray toJson(const Runs::RunSettings &settings)
{
    QJsonObject providerBudgets;
    for (auto it = settings.providerBudgets.cbegin(); it != settings.providerBudgets.cend(); ++it)
        providerBudgets.insert(it.key(), it->toDecimal());
    QJsonObject json{{QStringLiteral("trials"), settings.trials},
        {QStringLiteral("effort"), Providers::toText(settings.effort)},
        {QStringLiteral("concurrency"), settings.concurrency}, {QStringLiteral("retries"), settings.retries},
        {QStringLiteral("given_ms"), jsonOf(settings.timeLimits)},
        {QStringLiteral("unload"), settings.unload}, {QStringLiteral("provider_budgets"), providerBudgets},
        {QStringLiteral("allow_unpriced"), settings.allowUnpriced},
        {QStringLiteral("allow_code"), settings.allowCode},
        {QStringLiteral("repeat_maybe_charged"), settings.repeatMaybeCharged},
        {QStringLiteral("reuse_answers"), settings.reuseAnswers}};
    put(json, QStringLiteral("budget"), settings.budget);
    if (settings.temperature)
        json.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.maxTokens)
        json.insert(QStringLiteral("max_tokens"), *settings.maxTokens);
    if (settings.seed)
        json.insert(QStringLiteral("seed"), QString::number(*settings.seed));
    if (!settings.system.isEmpty())
        json.insert(QStringLiteral("system"), settings.system);
    if (settings.stream)
        json.insert(QStringLiteral("asked_to_stream"), *settings.stream);
    if (!settings.parts.isEmpty())
        json.insert(QStringLiteral("asked"), jsonOf(settings.parts));
    if (settings.judge)
        json.insert(QStringLiteral("judge"),
            QJsonObject{{QStringLiteral("model"), objectOf(toJson(settings.judge->model))},
                {QStringLiteral("provider"), objectOf(toJson(settings.judge->provider))}});
    return compact(json);
}

QByteArray toJson(const Runs::OwnSettings &settings)
{
    QJsonObject json;
    if (settings.system)
        json.insert(QStringLiteral("system"), *settings.system);
    if (settings.temperature)
        json.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.maxTokens)
        json.insert(QStringLiteral("max_tokens"), *settings.maxTokens);
    if (settings.effort)
        json.insert(QStringLiteral("effort"), Providers::toText(*settings.effort));
    if (settings.seed)
        json.insert(QStringLiteral("seed"), QString::number(*settings.seed));
    if (settings.stream)
        json.insert(QStringLiteral("stream"), *settings.stream);
    if (settings.wait)
        json.insert(QStringLiteral("wait"), *settings.wait);
    if (settings.thinkMax)
        json.insert(QStringLiteral("think_max"), *settings.thinkMax);
    return compact(json);
}

Runs::OwnSettings ownSettingsFromJson(const QByteArray &json)
{
    const Reader reader{objectOf(json)};
    const QJsonObject &object = reader.object;
    Runs::OwnSettings settings;
    if (object.contains(u"system"))
        settings.system = reader.text(u"system");
    if (object.contains(u"temperature"))
        settings.temperature = object.value(u"temperature").toDouble();
    if (object.contains(u"max_tokens"))
        settings.maxTokens = reader.count(u"max_tokens");
    if (object.contains(u"effort"))
        settings.effort = Providers::effortFromText(reader.text(u"effort"));
    if (object.contains(u"seed"))
        settings.seed = reader.text(u"seed").toLongLong();
    if (object.contains(u"stream"))
        settings.stream = reader.flag(u"stream");
    if (object.contains(u"wait"))
        settings.wait = reader.count(u"wait");
    if (object.contains(u"think_max"))
        settings.thinkMax = reader.count(u"think_max");
    return settings;
}

Runs::RunSettings settingsFromJson(const QByteArray &json)
{
    const Reader reader{objectOf(json)};
    Runs::RunSettings settings{.trials = reader.count(u"trials"),
        .effort = Providers::effortFromText(reader.text(u"effort")).value_or(Providers::Effort::Default),
        .concurrency = reader.count(u"concurrency"),
        .retries = reader.count(u"retries"),
        .timeLimits = givenLimits(reader.object),
        .budget = reader.money(u"budget"),
        .allowUnpriced = reader.flag(u"allow_unpriced"),
        .allowCode = reader.flag(u"allow_code"),
        .repeatMaybeCharged = reader.flag(u"repeat_maybe_charged"),
        .unload = reader.flag(u"unload"),
        .reuseAnswers = reader.flag(u"reuse_answers")};
    if (reader.object.contains(u"temperature"))
        settings.temperature = reader.object.value(u"temperature").toDouble();
    if (reader.object.contains(u"max_tokens"))
        settings.maxTokens = reader.count(u"max_tokens");
    if (reader.object.contains(u"seed"))
        settings.seed = reader.text(u"seed").toLongLong();
    settings.system = reader.text(u"system");
    if (reader.object.contains(u"asked_to_stream"))
        settings.stream = reader.flag(u"asked_to_stream");
    settings.parts = partsFrom(reader.object.value(u"asked").toArray());
    if (const QJsonObject judge = reader.object.value(u"judge").toObject(); !judge.isEmpty())
        settings.judge = Runs::JudgeChoice{modelFromJson(compact(judge.value(u"model").toObject())),
            providerFromJson(compact(judge.value(u"provider").toObject()))};
    const QJsonObject budgets = reader.object.value(u"provider_budgets").toObject();
    for (auto it = budgets.begin(); it != budgets.end(); ++it)
        settings.providerBudgets.insert(
            it.key(), Models::Money::fromDecimal(it.value().toString()).value_or(Models::Money()));
    return settings;
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

#include "app/store/jsonfields.h"
#include "app/store/planjson.h"

#include <QJsonArray>

namespace Pennybench::Store {

namespace {

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

QJsonObject jsonOf(const Runs::JudgeChoice &judge)
{
    return {{QStringLiteral("model"), objectOf(toJson(judge.model))},
        {QStringLiteral("provider"), objectOf(toJson(judge.provider))}};
}

Runs::JudgeChoice judgeFrom(const QJsonObject &json)
{
    return {modelFromJson(compact(json.value(u"model").toObject())),
        providerFromJson(compact(json.value(u"provider").toObject()))};
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

} // namespace

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
    if (!settings.judges.isEmpty())
        json.insert(QStringLiteral("judge"), jsonOf(settings.judges.first()));
    if (settings.judges.size() > 1) {
        QJsonArray others;
        for (const Runs::JudgeChoice &judge : settings.judges.mid(1))
            others += jsonOf(judge);
        json.insert(QStringLiteral("other_judges"), others);
    }
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
        settings.judges += judgeFrom(judge);
    const QJsonArray others = reader.object.value(u"other_judges").toArray();
    for (const QJsonValue &judge : others)
        settings.judges += judgeFrom(judge.toObject());
    const QJsonObject budgets = reader.object.value(u"provider_budgets").toObject();
    for (auto it = budgets.begin(); it != budgets.end(); ++it)
        settings.providerBudgets.insert(
            it.key(), Models::Money::fromDecimal(it.value().toString()).value_or(Models::Money()));
    return settings;
}

} // namespace Pennybench::Store

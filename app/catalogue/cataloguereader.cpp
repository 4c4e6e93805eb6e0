#include "app/base/jsonerror.h"
#include "app/catalogue/baseurl.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/jsonfields.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/rulesjson.h"
#include "app/catalogue/textfile.h"
#include "app/catalogue/timelimitsjson.h"
#include "providers/baseurl.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Pennybench::Models {

namespace {

constexpr QStringView format = u"pennybench-catalogue";
constexpr int version = 1;

QString requiredId(JsonFields &fields, QSet<QString> &taken)
{
    const QString id = fields.requiredText(u"id");
    static const QRegularExpression form(QStringLiteral("^[^\\s\"'<>\\\\]{1,200}$"));
    if (!id.isEmpty() && !form.match(id).hasMatch())
        fields.refuse(u"id", Message(CatalogueMessages::idForm));
    if (taken.contains(id))
        fields.refuse(u"id", Message(CatalogueMessages::idTwice, {id}));
    taken.insert(id);
    return id;
}

Providers::Dialect requiredDialect(JsonFields &fields)
{
    const QString name = fields.requiredText(u"dialect");
    const auto dialect = Providers::dialectFromText(name);
    if (!dialect)
        fields.refuse(u"dialect", Message(CatalogueMessages::noDialect, {name.left(40)}));
    return dialect.value_or(Providers::Dialect::OpenAi);
}

Message wrongDialect(const QUrl &url, Providers::Dialect ours, Providers::Dialect theirs)
{
    return Message(CatalogueMessages::wrongDialect,
        {Providers::toText(theirs), Providers::toText(ours),
            Providers::baseUrlFrom(url, theirs).toString(QUrl::RemoveQuery)});
}

QUrl requiredBaseUrl(JsonFields &fields, Providers::Dialect dialect, bool allowPlaintext)
{
    const QString text = fields.requiredText(u"base_url");
    const QUrl url(text, QUrl::StrictMode);
    if (const auto objection = objectionTo(url, allowPlaintext))
        fields.refuse(u"base_url", *objection);
    else if (const auto other = Providers::otherDialectOf(url, dialect))
        fields.refuse(u"base_url", wrongDialect(url, dialect, *other));
    return Providers::baseUrlFrom(url, dialect);
}

QString keyEnvOf(JsonFields &fields)
{
    const QString name = fields.text(u"key_env");
    static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,99}$"));
    if (!name.isEmpty() && !form.match(name).hasMatch())
        fields.refuse(u"key_env", Message(CatalogueMessages::notAVariable));
    return name;
}

QList<std::pair<QByteArray, QByteArray>> headersOf(JsonFields &fields)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9-]{1,60}$"));
    static const QRegularExpression reserved(
        QStringLiteral("auth|key|token|secret|cookie|^host$|^content-|^transfer-|^connection$"),
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<QByteArray, QByteArray>> headers;
    auto inner = fields.fields(u"headers");
    const QStringList names = inner ? fields.object(u"headers").keys() : QStringList();
    for (const QString &name : names) {
        if (!token.match(name).hasMatch() || reserved.match(name).hasMatch())
            fields.refuse(u"headers", Message(CatalogueMessages::headerRefused, {name.left(40)}));
        headers.emplaceBack(name.toLatin1(), inner->text(name).toUtf8());
    }
    return headers;
}

ProviderEntry providerFrom(JsonFields fields, QSet<QString> &taken)
{
    ProviderEntry entry;
    entry.id = requiredId(fields, taken);
    entry.name = fields.has(u"name") ? fields.requiredText(u"name") : entry.id;
    entry.dialect = requiredDialect(fields);
    entry.allowPlaintext = fields.flag(u"allow_plaintext", false);
    entry.baseUrl = requiredBaseUrl(fields, entry.dialect, entry.allowPlaintext);
    entry.keyEnv = keyEnvOf(fields);
    entry.concurrency = fields.count(u"concurrency");
    entry.requestsPerMinute = fields.count(u"requests_per_minute");
    entry.tokensPerMinute = fields.count(u"tokens_per_minute");
    if (fields.has(u"holds"))
        entry.holds = fields.count(u"holds");
    entry.stream = fields.flag(u"stream", true);
    entry.timeLimits = timeLimitsFrom(fields);
    entry.pricePerHour = fields.dollars(u"price_per_hour");
    entry.headers = headersOf(fields);
    entry.keyPage = QUrl(fields.text(u"key_page"), QUrl::StrictMode);
    return entry;
}

void readFacts(ModelEntry &entry, JsonFields &fields)
{
    entry.family = fields.text(u"family");
    entry.baseModel = fields.text(u"base_model");
    entry.released = fields.date(u"released");
    entry.retired = fields.date(u"retired");
    if (entry.released.isValid() && entry.retired.isValid() && entry.retired < entry.released)
        fields.refuse(u"retired", Message(CatalogueMessages::retiredTooEarly));
    entry.successor = fields.text(u"successor");
    entry.openWeights = fields.flag(u"open_weights");
    entry.licence = fields.text(u"licence");
    entry.context = fields.count(u"context");
    entry.maxOutput = fields.count(u"max_output");
    entry.reasoning = fields.flag(u"reasoning", false);
    entry.simulated = fields.flag(u"simulated", false);
    entry.source = fields.text(u"source");
    entry.confidence = fields.text(u"confidence");
}

ModelEntry modelFrom(JsonFields fields, QSet<QString> &taken)
{
    ModelEntry entry;
    entry.id = requiredId(fields, taken);
    entry.provider = fields.requiredText(u"provider");
    entry.apiName = fields.requiredText(u"api_name");
    entry.name = fields.has(u"name") ? fields.requiredText(u"name") : entry.id;
    readFacts(entry, fields);
    entry.rules = modelRulesFrom(fields);
    const auto rows = fields.list(u"prices");
    for (const JsonFields &row : rows)
        entry.prices += priceRowFrom(row);
    return entry;
}

void checkHead(JsonFields &fields)
{
    if (fields.text(u"format") != format)
        fields.refuse(u"format", Message(CatalogueMessages::notACatalogue, {format.toString()}));
    if (fields.count(u"version") != version)
        fields.refuse(u"version", Message(CatalogueMessages::otherVersion, {QString::number(version)}));
}

void readChecks(Catalogue &catalogue, JsonFields &root)
{
    auto checks = root.fields(u"prices_checked");
    const QStringList ids = checks ? root.object(u"prices_checked").keys() : QStringList();
    for (const QString &id : ids) {
        if (const QDate day = checks->date(id); day.isValid())
            catalogue.setPricesChecked(id, day);
    }
}

Catalogue catalogueFrom(JsonFields &root, const Catalogue &known)
{
    Catalogue catalogue;
    QSet<QString> providerIds;
    QSet<QString> modelIds;
    const auto providers = root.list(u"providers");
    for (const JsonFields &fields : providers)
        catalogue.put(providerFrom(fields, providerIds));
    const auto models = root.list(u"models");
    for (JsonFields fields : models) {
        const ModelEntry model = modelFrom(fields, modelIds);
        if (!providerIds.contains(model.provider) && !known.provider(model.provider))
            fields.refuse(u"provider", Message(CatalogueMessages::noProvider, {model.provider}));
        catalogue.put(model);
    }
    readChecks(catalogue, root);
    return catalogue;
}

Problem parseProblem(const QByteArray &json, const QJsonParseError &error, const QString &fileName)
{
    const QByteArray before = json.left(error.offset);
    Problem problem{
        .message = Message(CatalogueMessages::notJson, {jsonErrorWords(error)}), .file = fileName};
    problem.line = static_cast<int>(before.count('\n')) + 1;
    problem.column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
    return problem;
}

} // namespace

Expected<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName)
{
    return readCatalogue(json, fileName, builtInCatalogue());
}

Expected<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName, const Catalogue &known)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(parseProblem(json, error, fileName));
    if (!document.isObject())
        return failure({.message = CatalogueMessages::notAnObject, .file = fileName});
    JsonFields root(document.object(), fileName);
    checkHead(root);
    Catalogue catalogue = catalogueFrom(root, known);
    if (root.problem())
        return failure(*root.problem());
    return catalogue;
}

Expected<Catalogue> readCatalogueFile(const QString &path)
{
    return readCatalogueFile(path, builtInCatalogue());
}

Expected<Catalogue> readCatalogueFile(const QString &path, const Catalogue &known)
{
    const Expected<QByteArray> json = readTextFile(path);
    if (!json)
        return failure(json.error());
    return readCatalogue(*json, path, known);
}

} // namespace Pennybench::Models

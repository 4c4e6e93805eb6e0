#include "app/catalogue/cataloguewriter.h"

#include "app/base/outputfile.h"
#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/jsonwriting.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/rulesjson.h"
#include "app/catalogue/timelimitsjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Models {

namespace {

void put(QJsonObject &json, const QString &name, int number)
{
    if (number != 0)
        json.insert(name, number);
}

void put(QJsonObject &json, const QString &name, const QDate &date)
{
    if (date.isValid())
        json.insert(name, date.toString(Qt::ISODate));
}

void putUnless(QJsonObject &json, const QString &name, bool value, bool fallback)
{
    if (value != fallback)
        json.insert(name, value);
}

QJsonObject headersOf(const ProviderEntry &entry)
{
    QJsonObject headers;
    for (const auto &[name, value] : entry.headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return headers;
}

QJsonObject toJson(const ProviderEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id}, {QStringLiteral("name"), entry.name},
        {QStringLiteral("dialect"), Providers::toText(entry.dialect)},
        {QStringLiteral("base_url"), entry.baseUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("key_env"), entry.keyEnv}};
    put(json, QStringLiteral("concurrency"), entry.concurrency);
    put(json, QStringLiteral("requests_per_minute"), entry.requestsPerMinute);
    put(json, QStringLiteral("tokens_per_minute"), entry.tokensPerMinute);
    if (entry.holds)
        json.insert(QStringLiteral("holds"), *entry.holds);
    putUnless(json, QStringLiteral("allow_plaintext"), entry.allowPlaintext, false);
    putUnless(json, QStringLiteral("stream"), entry.stream, true);
    putTimeLimits(json, entry.timeLimits);
    if (entry.pricePerHour)
        json.insert(QStringLiteral("price_per_hour"), entry.pricePerHour->toDecimal());
    if (!entry.headers.isEmpty())
        json.insert(QStringLiteral("headers"), headersOf(entry));
    putUnlessEmpty(json, QStringLiteral("key_page"), entry.keyPage.toString(QUrl::FullyEncoded));
    return json;
}

QJsonArray pricesOf(const ModelEntry &entry)
{
    QJsonArray prices;
    for (const PriceRow &row : entry.prices)
        prices.append(toJson(row));
    return prices;
}

QJsonObject toJson(const ModelEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id}, {QStringLiteral("provider"), entry.provider},
        {QStringLiteral("api_name"), entry.apiName}, {QStringLiteral("name"), entry.name}};
    put(json, QStringLiteral("released"), entry.released);
    put(json, QStringLiteral("retired"), entry.retired);
    putUnlessEmpty(json, QStringLiteral("successor"), entry.successor);
    if (entry.openWeights)
        json.insert(QStringLiteral("open_weights"), *entry.openWeights);
    putUnlessEmpty(json, QStringLiteral("licence"), entry.licence);
    putUnlessEmpty(json, QStringLiteral("family"), entry.family);
    putUnlessEmpty(json, QStringLiteral("base_model"), entry.baseModel);
    put(json, QStringLiteral("context"), entry.context);
    put(json, QStringLiteral("max_output"), entry.maxOutput);
    putUnless(json, QStringLiteral("reasoning"), entry.reasoning, false);
    putUnless(json, QStringLiteral("simulated"), entry.simulated, false);
    putRules(json, entry.rules);
    putUnlessEmpty(json, QStringLiteral("source"), entry.source);
    putUnlessEmpty(json, QStringLiteral("confidence"), entry.confidence);
    if (!entry.prices.isEmpty())
        json.insert(QStringLiteral("prices"), pricesOf(entry));
    return json;
}

template <typename Entry>
QJsonArray arrayOf(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(toJson(entry));
    return array;
}

Problem cannotWrite(const QString &path, const Message &why)
{
    return {.message = Message(CatalogueMessages::cannotWrite, {why}), .file = path};
}

QString backupOf(const QString &path)
{
    return path + QStringLiteral(".bak");
}

std::optional<Problem> writeBytes(const QByteArray &bytes, const QString &path)
{
    const Expected<void> written = writeWholeFile(path, bytes);
    return written ? std::nullopt : std::optional(written.error());
}

/// Copies the file to FILE.bak, replacing an older one; an empty catalogue if there is no file.
std::optional<Problem> backUp(const QString &path)
{
    QFile original(path);
    if (!original.exists())
        return writeBytes(toJson(Catalogue()), backupOf(path));
    if (!original.open(QIODevice::ReadOnly))
        return cannotWrite(path, original.errorString());
    return writeBytes(original.readAll(), backupOf(path));
}

} // namespace

QByteArray toJson(const Catalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("pennybench-catalogue")},
        {QStringLiteral("version"), 1}, {QStringLiteral("providers"), arrayOf(catalogue.providers())},
        {QStringLiteral("models"), arrayOf(catalogue.models())}};
    QJsonObject checks;
    for (auto it = catalogue.pricesChecked().cbegin(); it != catalogue.pricesChecked().cend(); ++it)
        put(checks, it.key(), it.value());
    if (!checks.isEmpty())
        json.insert(QStringLiteral("prices_checked"), checks);
    return QJsonDocument(json).toJson();
}

std::optional<Problem> writeCatalogueFile(const Catalogue &catalogue, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, Message(CatalogueMessages::noFolder));
    if (const auto problem = backUp(path))
        return problem;
    return writeBytes(toJson(catalogue), path);
}

std::optional<Problem> undoCatalogueWrite(const QString &path)
{
    QFile current(path);
    QFile backup(backupOf(path));
    if (!current.exists() || !backup.exists())
        return Problem{.message = CatalogueMessages::nothingToUndo, .file = path};
    for (QFile *file : {&current, &backup}) {
        if (!file->open(QIODevice::ReadOnly))
            return Problem{.message = Message(CatalogueMessages::cannotRead, {file->errorString()}),
                .file = file->fileName()};
    }
    const QByteArray before = backup.readAll();
    const QByteArray now = current.readAll();
    backup.close();
    current.close();
    if (const auto problem = writeBytes(before, path))
        return problem;
    return writeBytes(now, backupOf(path));
}

} // namespace Pennybench::Models

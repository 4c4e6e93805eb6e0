#include "app/catalogue/ownentries.h"

#include "app/base/outputfile.h"
#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/textfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Pennybench::Models {

namespace {

constexpr QLatin1String providersField("providers");
constexpr QLatin1String modelsField("models");

Expected<QJsonObject> rootOf(const QByteArray &json)
{
    if (json.isEmpty()) {
        return QJsonObject{{QStringLiteral("format"), QStringLiteral("pennybench-catalogue")},
            {QStringLiteral("version"), 1}};
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure({.message = CatalogueMessages::notAnObject});
    for (const QLatin1String field : {providersField, modelsField}) {
        const QJsonValue list = document.object().value(field);
        const bool isList = list.isUndefined() || list.isNull() || list.isArray();
        for (const QJsonValue &entry : list.toArray()) {
            if (!entry.isObject())
                return failure({.message = Message(CatalogueMessages::listNotObjects, {QString(field)})});
        }
        if (!isList)
            return failure({.message = Message(CatalogueMessages::listNotObjects, {QString(field)})});
    }
    return document.object();
}

/// Changes the entry of this id in the list, or adds one.
void changeEntry(QJsonObject &root, QLatin1String field, const QString &id,
    const std::function<void(QJsonObject &)> &change)
{
    QJsonArray list = root.value(field).toArray();
    qsizetype place = 0;
    while (place < list.size() && list.at(place).toObject().value(u"id").toString() != id)
        ++place;
    QJsonObject entry = list.at(place).toObject();
    entry.insert(QStringLiteral("id"), id);
    change(entry);
    if (place < list.size())
        list.replace(place, entry);
    else
        list.append(entry);
    root.insert(field, list);
}

void removeEntries(
    QJsonObject &root, QLatin1String field, const std::function<bool(const QJsonObject &)> &isWanted)
{
    QJsonArray kept;
    for (const QJsonValue &entry : root.value(field).toArray()) {
        if (!isWanted(entry.toObject()))
            kept.append(entry);
    }
    if (root.contains(field))
        root.insert(field, kept);
}

/// The rows as they stand in the file, with what only the file knows, where they say the same as these.
bool areThese(const QJsonArray &json, const QList<PriceRow> &rows)
{
    QList<PriceRow> read;
    for (const QJsonValue &row : json) {
        const Expected<PriceRow> one = priceRowFromJson(row.toObject(), {});
        if (!one)
            return false;
        read += *one;
    }
    return read == rows;
}

void setOrRemove(QJsonObject &entry, const QString &field, const QJsonValue &value, bool isSet)
{
    if (isSet)
        entry.insert(field, value);
    else
        entry.remove(field);
}

QByteArray textOf(const QJsonObject &root)
{
    return QJsonDocument(root).toJson();
}

QString slugOf(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
    QString slug = name.normalized(QString::NormalizationForm_KD).toLower();
    slug.remove(marks).replace(QChar(0x111), u'd');
    slug.replace(others, QStringLiteral("-"));
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("own") : slug.left(60);
}

} // namespace

Expected<QByteArray> withProvider(const QByteArray &json, const ProviderEntry &provider)
{
    Expected<QJsonObject> root = rootOf(json);
    if (!root)
        return failure(root.error());
    changeEntry(*root, providersField, provider.id, [&provider](QJsonObject &entry) {
        entry.insert(QStringLiteral("name"), provider.name);
        entry.insert(QStringLiteral("dialect"), Providers::toText(provider.dialect));
        entry.insert(QStringLiteral("base_url"), provider.baseUrl.toString(QUrl::FullyEncoded));
        entry.insert(QStringLiteral("key_env"), provider.keyEnv);
        setOrRemove(entry, QStringLiteral("allow_plaintext"), true, provider.allowPlaintext);
        setOrRemove(entry, QStringLiteral("concurrency"), provider.concurrency, provider.concurrency > 0);
        setOrRemove(entry, QStringLiteral("requests_per_minute"), provider.requestsPerMinute,
            provider.requestsPerMinute > 0);
    });
    return textOf(*root);
}

Expected<QByteArray> withModel(const QByteArray &json, const ModelEntry &model)
{
    Expected<QJsonObject> root = rootOf(json);
    if (!root)
        return failure(root.error());
    changeEntry(*root, modelsField, model.id, [&model](QJsonObject &entry) {
        entry.insert(QStringLiteral("provider"), model.provider);
        entry.insert(QStringLiteral("api_name"), model.apiName);
        entry.insert(QStringLiteral("name"), model.name);
        if (!areThese(entry.value(u"prices").toArray(), model.prices)) {
            QJsonArray prices;
            for (const PriceRow &row : model.prices)
                prices.append(toJson(row));
            setOrRemove(entry, QStringLiteral("prices"), prices, !prices.isEmpty());
        }
        if (!entry.contains(u"context") && model.context > 0)
            entry.insert(QStringLiteral("context"), model.context);
        if (!entry.contains(u"max_output") && model.maxOutput > 0)
            entry.insert(QStringLiteral("max_output"), model.maxOutput);
    });
    return textOf(*root);
}

Expected<QByteArray> withoutProvider(const QByteArray &json, const QString &id)
{
    Expected<QJsonObject> root = rootOf(json);
    if (!root)
        return failure(root.error());
    removeEntries(*root, providersField,
        [&id](const QJsonObject &entry) { return entry.value(u"id").toString() == id; });
    removeEntries(*root, modelsField,
        [&id](const QJsonObject &entry) { return entry.value(u"provider").toString() == id; });
    return textOf(*root);
}

Expected<QByteArray> withoutModels(const QByteArray &json, const QSet<QString> &ids)
{
    Expected<QJsonObject> root = rootOf(json);
    if (!root)
        return failure(root.error());
    removeEntries(*root, modelsField,
        [&ids](const QJsonObject &entry) { return ids.contains(entry.value(u"id").toString()); });
    return textOf(*root);
}

Expected<QByteArray> readOwnEntries(const QString &path)
{
    return QFileInfo::exists(path) ? readTextFile(path) : Expected<QByteArray>(QByteArray());
}

std::optional<Problem> changeOwnEntries(const QString &path, const QByteArray &known, const QByteArray &next)
{
    const Expected<QByteArray> now = readOwnEntries(path);
    if (!now)
        return now.error();
    if (*now != known)
        return Problem{.message = CatalogueMessages::changedOutside, .file = path};
    if (next.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return Problem{
                .message = Message(CatalogueMessages::cannotWrite, {file.errorString()}), .file = path};
        return std::nullopt;
    }
    if (const auto read = readCatalogue(next, path); !read)
        return read.error();
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return Problem{.message = Message(CatalogueMessages::cannotWrite, {CatalogueMessages::noFolder}),
            .file = folder};
    }
    const Expected<void> written = writeWholeFile(path, next);
    return written ? std::nullopt : std::optional(written.error());
}

Catalogue withOwnEntries(const Catalogue &shown, const Catalogue &before, const Catalogue &after)
{
    Catalogue next;
    for (const ProviderEntry &entry : shown.providers()) {
        const ProviderEntry *builtIn = builtInCatalogue().provider(entry.id);
        if (!before.provider(entry.id))
            next.put(entry);
        else if (builtIn)
            next.put(*builtIn);
    }
    for (const ModelEntry &entry : shown.models()) {
        const ModelEntry *builtIn = builtInCatalogue().model(entry.id);
        if (!before.model(entry.id))
            next.put(entry);
        else if (builtIn)
            next.put(*builtIn);
    }
    next.merge(after);
    Catalogue whole;
    for (const ProviderEntry &entry : next.providers())
        whole.put(entry);
    // A list that was fetched from a provider goes with it.
    for (const ModelEntry &entry : next.models()) {
        if (next.provider(entry.provider))
            whole.put(entry);
    }
    return whole;
}

QString freeProviderId(const Catalogue &catalogue, const QString &name)
{
    const QString slug = slugOf(name);
    QString id = slug;
    for (int number = 2; catalogue.provider(id); ++number)
        id = slug + u'-' + QString::number(number);
    return id;
}

QString freeKeyVariable(const Catalogue &catalogue, const QString &providerId)
{
    const auto isTaken = [&catalogue](const QString &variable) {
        return std::any_of(catalogue.providers().cbegin(), catalogue.providers().cend(),
            [&variable](const ProviderEntry &entry) { return entry.keyEnv == variable; });
    };
    QString stem = providerId.toUpper();
    static const QRegularExpression other(QStringLiteral("[^A-Z0-9]"));
    stem.replace(other, QStringLiteral("_"));
    if (!stem.isEmpty() && stem.at(0).isDigit())
        stem.prepend(u'_');
    QString variable = stem + QStringLiteral("_API_KEY");
    for (int number = 2; isTaken(variable); ++number)
        variable = QStringLiteral("%1_%2_API_KEY").arg(stem).arg(number);
    return variable;
}

} // namespace Pennybench::Models

#include "providers/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Providers {

namespace {

QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What a person can read in the value: a text, an object that holds one, or a list of either (FastAPI's
/// "detail": [{"loc": …, "msg": …}]).
QString wordsOf(const QJsonValue &value, int depth = 0)
{
    constexpr int deepest = 4;
    if (value.isString() || depth > deepest)
        return value.toString();
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &entry : value.toArray())
            words += wordsOf(entry, depth + 1);
        words.removeAll(QString());
        return words.join(QStringLiteral("; "));
    }
    for (const QStringView name : {u"message", u"msg", u"detail", u"error", u"errors"}) {
        const QString words = wordsOf(value[name], depth + 1);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

/// A router's own words often only say that another host failed; the words of that host are in another field.
QString upstreamWords(const QJsonObject &error)
{
    const QJsonObject metadata = error.value(u"metadata").toObject();
    const QString host = metadata.value(u"provider_name").toString();
    const QString raw = metadata.value(u"raw").toString();
    const QString inner = wordsOf(QJsonDocument::fromJson(raw.toUtf8()).object());
    const QString words = inner.isEmpty() ? raw : inner;
    if (words.isEmpty())
        return {};
    return QStringLiteral(" (%1)").arg(host.isEmpty() ? words : host + QStringLiteral(": ") + words);
}

} // namespace

ErrorBody errorBodyFrom(const QJsonObject &root)
{
    ErrorBody body;
    body.isJson = !root.isEmpty();
    const QJsonValue error = root.value(u"error");
    const QJsonValue first = root.value(u"errors")[0];
    body.error = error.isObject() ? error.toObject() : (first.isObject() ? first.toObject() : root);
    body.message = wordsOf(error.isString() ? error : QJsonValue(body.error));
    if (body.message.isEmpty())
        body.message = wordsOf(root);
    body.message += upstreamWords(body.error);
    body.code = wordOf(body.error.value(u"code"));
    body.type = wordOf(body.error.value(u"type"));
    body.status = wordOf(body.error.value(u"status"));
    return body;
}

ErrorBody errorBodyFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.trimmed());
    if (document.isArray() && !document.array().isEmpty())
        return errorBodyFrom(document.array().first().toObject());
    return errorBodyFrom(document.object());
}

} // namespace Pennybench::Providers

#include "app/scoring/language/strictjson.h"

#include "app/base/jsonerror.h"
#include "app/scoring/language/json/jsonreasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStack>

namespace Pennybench::Scoring {

namespace {

/// The place after a string that begins with the quote at start.
qsizetype endOfString(QStringView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

/// Where a control character stands inside a string, or -1.
qsizetype controlCharacterIn(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) != u'"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(text, at);
        for (; at < end; ++at) {
            if (text.at(at).unicode() < 0x20)
                return at;
        }
    }
    return -1;
}

QString unquoted(QStringView string)
{
    const QByteArray document = '[' + string.toUtf8() + ']';
    return QJsonDocument::fromJson(document).array().at(0).toString();
}

} // namespace

Expected<QJsonValue> strictJson(const QString &text)
{
    const qsizetype control = controlCharacterIn(text);
    if (control >= 0) {
        return failure({.message = Message(JsonReasons::controlCharacter, {QString::number(control + 1)})});
    }
    // Inside an array every kind of value is allowed, not only objects and arrays.
    const QByteArray document = '[' + text.toUtf8() + ']';
    QJsonParseError error;
    const QJsonArray values = QJsonDocument::fromJson(document, &error).array();
    if (error.error != QJsonParseError::NoError)
        return failure({.message = Message(
                            JsonReasons::atByte, {jsonErrorWords(error), QString::number(error.offset)})});
    if (values.size() != 1)
        return failure({.message = Message(JsonReasons::severalValues, {QString::number(values.size())})});
    return values.first();
}

QString repeatedMember(const QString &text)
{
    QStack<QSet<QString>> objects;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c == u'{' || c == u'[')
            objects.push({});
        else if ((c == u'}' || c == u']') && !objects.isEmpty())
            objects.pop();
        if (c != u'"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(text, at);
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        if (next < text.size() && text.at(next) == u':' && !objects.isEmpty()) {
            const QString name = unquoted(QStringView(text).mid(at, end - at));
            if (objects.top().contains(name))
                return name;
            objects.top().insert(name);
        }
        at = end;
    }
    return {};
}

} // namespace Pennybench::Scoring

#include "app/scoring/language/json/jsonfieldcounts.h"

#include "app/scoring/language/json/jsonreasons.h"
#include "app/scoring/language/unicodetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype mostDifferences = 5;

using Fields = QMap<QString, QJsonValue>;

void collect(const QJsonValue &value, const QString &name, Fields &fields)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(
                member.value(), name.isEmpty() ? nfc(member.key()) : name + u'.' + nfc(member.key()), fields);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(list.at(i), QStringLiteral("%1[%2]").arg(name).arg(i), fields);
    } else {
        fields.insert(name, value);
    }
}

QString textForm(const QJsonValue &value, bool keepCase)
{
    const QString text = nfc(value.toString()).simplified();
    return keepCase ? text : text.toLower();
}

bool areEqual(const QJsonValue &a, const QJsonValue &b, bool keepCase)
{
    if (a.isString() && b.isString())
        return textForm(a, keepCase) == textForm(b, keepCase);
    if (a.isDouble() && b.isDouble())
        return a.toDouble() == b.toDouble();
    return a == b;
}

QString shortJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1)).left(60);
}

} // namespace

JsonFieldCounts compareFields(
    const QJsonValue &expected, const QJsonValue &given, bool keepCase, bool ignoreExtra)
{
    Fields wanted;
    Fields there;
    collect(expected, {}, wanted);
    collect(given, {}, there);
    JsonFieldCounts counts{
        .expected = static_cast<int>(wanted.size()), .given = static_cast<int>(there.size())};
    const auto differs = [&](const Message &what) {
        if (counts.differences.size() < mostDifferences)
            counts.differences += what;
    };
    for (auto field = wanted.constBegin(); field != wanted.constEnd(); ++field) {
        const auto found = there.constFind(field.key());
        if (found == there.constEnd())
            differs({JsonReasons::missing, {field.key()}});
        else if (areEqual(field.value(), found.value(), keepCase))
            ++counts.equal;
        else
            differs(
                {JsonReasons::differs, {field.key(), shortJson(found.value()), shortJson(field.value())}});
    }
    for (auto field = there.constBegin(); field != there.constEnd(); ++field) {
        if (wanted.contains(field.key()))
            continue;
        counts.given -= ignoreExtra ? 1 : 0;
        if (!ignoreExtra)
            differs({JsonReasons::tooMuch, {field.key()}});
    }
    return counts;
}

} // namespace Pennybench::Scoring

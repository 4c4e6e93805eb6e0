#include "app/scoring/maths/extraction/jsonanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestObject = 10'000;

QString plainValue(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

QString memberText(const QJsonValue &value);

QString listText(const QJsonArray &list)
{
    QStringList parts;
    for (const QJsonValue &item : list)
        parts += memberText(item);
    return parts.contains(QString()) ? QString() : parts.join(QStringLiteral(", "));
}

/// Empty where a member is not a value.
QString objectText(const QJsonObject &object)
{
    for (const char *name : {"final_answer", "answer", "result", "value", "final", "đáp án", "đáp số",
             "kết quả", "答案", "结果"}) {
        if (const QJsonValue given = object.value(QString::fromUtf8(name)); !given.isUndefined())
            return memberText(given);
    }
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString value = plainValue(member.value());
        if (!member.value().isDouble() || value.isEmpty())
            return {};
        parts += object.size() == 1 ? value : QStringLiteral("%1=%2").arg(member.key(), value);
    }
    return parts.join(QStringLiteral(", "));
}

QString memberText(const QJsonValue &value)
{
    return value.isObject() ? objectText(value.toObject())
        : value.isArray()   ? listText(value.toArray())
                            : plainValue(value);
}

} // namespace

std::optional<JsonAnswer> jsonAnswer(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'}') + 1;
    if (end <= 0 || !text.contains(QLatin1String("\":")))
        return std::nullopt;
    int tries = 0;
    for (qsizetype start = text.indexOf(u'{', std::max<qsizetype>(0, end - longestObject));
         start >= 0 && start < end && ++tries < 16; start = text.indexOf(u'{', start + 1)) {
        const auto document = QJsonDocument::fromJson(text.mid(start, end - start).toUtf8());
        if (!document.isObject())
            continue;
        const QString value = objectText(document.object());
        return value.isEmpty() ? std::nullopt : std::optional(JsonAnswer{value, start, end});
    }
    return std::nullopt;
}

} // namespace Pennybench::Scoring

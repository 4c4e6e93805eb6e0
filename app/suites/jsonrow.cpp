#include "app/suites/jsonrow.h"

#include <QJsonArray>
#include <QVariant>

namespace Pennybench::Suites {

Unexpected wrongField(QStringView field, const QString &message)
{
    return failure({.message = message, .field = field.toString()});
}

QString optionalText(const QJsonObject &row, QStringView field)
{
    const QJsonValue value = row.value(field);
    return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
}

Expected<QString> textField(const QJsonObject &row, QStringView field)
{
    const QString text = optionalText(row, field);
    if (text.trimmed().isEmpty())
        return wrongField(
            field, QStringLiteral("The row needs this field; it must be a text that is not empty."));
    return text;
}

Expected<QStringList> listField(const QJsonObject &row, QStringView field)
{
    if (!row.value(field).isArray())
        return wrongField(field, QStringLiteral("The row needs this field; it must be a list."));
    QStringList texts;
    for (const QJsonValue &value : row.value(field).toArray()) {
        if (!value.isString() && !value.isDouble())
            return wrongField(QStringLiteral("%1[%2]").arg(field).arg(texts.size()),
                QStringLiteral("The item must be a text."));
        texts += value.toVariant().toString();
    }
    return texts;
}

} // namespace Pennybench::Suites

#include "app/suites/jsonrow.h"

#include "app/suites/suitemessages.h"

#include <QJsonArray>
#include <QVariant>

namespace Pennybench::Suites {

Unexpected wrongField(QStringView field, const Message &message)
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
        return wrongField(field, Message(SuiteMessages::missingText));
    return text;
}

Expected<QStringList> listField(const QJsonObject &row, QStringView field)
{
    if (!row.value(field).isArray())
        return wrongField(field, Message(SuiteMessages::missingList));
    QStringList texts;
    for (const QJsonValue &value : row.value(field).toArray()) {
        if (!value.isString() && !value.isDouble())
            return wrongField(
                QStringLiteral("%1[%2]").arg(field).arg(texts.size()), Message(SuiteMessages::itemNotText));
        texts += value.toVariant().toString();
    }
    return texts;
}

} // namespace Pennybench::Suites

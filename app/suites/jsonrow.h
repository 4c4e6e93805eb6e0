#pragma once

#include "app/base/expected.h"

#include <QJsonObject>
#include <QString>

namespace Pennybench::Suites {

/// The member as text: a text, or a number as written. A failure names the field if it is absent, empty or
/// something else.
Expected<QString> textField(const QJsonObject &row, QStringView field);
/// A member that is a list of texts, or numbers; a failure names the field and the item.
Expected<QStringList> listField(const QJsonObject &row, QStringView field);
/// As textField(), but empty if absent.
QString optionalText(const QJsonObject &row, QStringView field);
/// A failure that names the field.
Unexpected wrongField(QStringView field, const Message &message);

} // namespace Pennybench::Suites

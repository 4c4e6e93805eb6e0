#pragma once

#include "providers/base/message.h"

#include <QJsonObject>
#include <QStringList>

namespace Pennybench::Scoring {

/// JSON Schema, draft 7, by Valijson. "pattern" and "patternProperties" are refused: the library checks them
/// with an engine that a long text brings down; the "regex" scorer has a bounded one.

/// Empty, or why this is not a schema that can be used.
Message problemWithSchema(const QJsonObject &schema);

/// What of the value violates the schema, the first few, each with its place: "$.age: …". Empty: nothing.
QList<Message> schemaViolations(const QJsonValue &value, const QJsonObject &schema);

} // namespace Pennybench::Scoring

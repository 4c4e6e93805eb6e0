#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Pennybench::Scoring {

/// JSON Schema, draft 7, by Valijson. "pattern" and "patternProperties" are refused: the library checks them
/// with an engine that a long text brings down; the "regex" scorer has a bounded one.

/// Empty, or why this is no schema that can be used.
QString problemWithSchema(const QJsonObject &schema);

/// What of the value violates the schema, the first few, each with its place: "$.age: …". Empty: nothing.
QStringList schemaViolations(const QJsonValue &value, const QJsonObject &schema);

} // namespace Pennybench::Scoring

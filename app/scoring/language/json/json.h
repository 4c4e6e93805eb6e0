#pragma once

#include "app/base/expected.h"
#include "providers/base/message.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Scoring {

/// One JSON value of any kind and nothing else; Qt's parser, held to the standard where it is more lenient: a
/// control character inside a text is refused. The problem's message names what is wrong and where.
Expected<QJsonValue> strictJson(const QString &text);

/// The first member name that stands twice in one object, or empty. text must be valid JSON.
QString repeatedMember(const QString &text);

/// A JSON object or array found in an answer.
struct FoundJson {
    QJsonValue value;
    QString written; ///< as it stands there
    qsizetype at = -1; ///< where it begins, in UTF-16 units
    qsizetype count = 1; ///< how many such values the answer has
    bool textAround = false; ///< there is more than the value and a code fence around it

    bool operator==(const FoundJson &) const = default;
};

/// The last whole JSON object or array of an answer, inside a code fence or anywhere in the text; one that
/// stands inside another is a part of that. Linear; at most the last hundred candidates are tried. broken
/// gets the parser's message for a candidate that is not valid, if nothing valid is found.
std::optional<FoundJson> jsonIn(const QString &answer, Message *broken = nullptr);

/// JSON Schema, draft 7, by Valijson. "pattern" and "patternProperties" are refused: the library checks them
/// with an engine that a long text brings down; the "regex" scorer has a bounded one.

/// Empty, or why this is not a schema that can be used.
Message problemWithSchema(const QJsonObject &schema);

/// What of the value violates the schema, the first few, each with its place: "$.age: …". Empty: nothing.
QList<Message> schemaViolations(const QJsonValue &value, const QJsonObject &schema);

} // namespace Pennybench::Scoring

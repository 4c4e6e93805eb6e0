#pragma once

#include <QJsonObject>
#include <QString>

namespace Pennybench::Scoring {

/// How an answer is scored, as a suite says it: the "scorer" object of a prompt.
struct ScorerSpec {
    QString type; ///< "number", "math", "choice", "text", "contains", "regex", "constraints", …
    QJsonObject fields; ///< the object's other members: "expected", "options", "accept", "references" …

    bool operator==(const ScorerSpec &) const = default;
    QString expected() const { return fields.value(QStringLiteral("expected")).toVariant().toString(); }
};

} // namespace Pennybench::Scoring

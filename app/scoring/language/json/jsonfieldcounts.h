#pragma once

#include "providers/base/message.h"

#include <QJsonValue>
#include <QList>

namespace Pennybench::Scoring {

/// How the fields of two JSON values agree. A field is a value that holds no others, or an empty object or
/// list; its name is the way to it: "address.city", "tags[0]".
struct JsonFieldCounts {
    int equal = 0;
    int expected = 0;
    int given = 0;
    QList<Message> differences; ///< the first few, in words

    bool operator==(const JsonFieldCounts &) const = default;
};

/// Numbers are equal by value (12 and 12.0), texts after NFC and without spaces around them, case ignored on
/// demand. Fields that only the given value has count as given unless extra ones are to be ignored.
JsonFieldCounts compareFields(
    const QJsonValue &expected, const QJsonValue &given, bool keepCase, bool ignoreExtra);

} // namespace Pennybench::Scoring

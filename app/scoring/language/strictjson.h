#pragma once

#include "app/base/expected.h"

#include <QJsonValue>
#include <QString>

namespace Pennybench::Scoring {

/// One JSON value of any kind and nothing else; Qt's parser, held to the standard where it is more lenient: a
/// control character inside a text is refused. The problem's message names what is wrong and where.
Expected<QJsonValue> strictJson(const QString &text);

/// The first member name that stands twice in one object, or empty. text must be valid JSON.
QString repeatedMember(const QString &text);

} // namespace Pennybench::Scoring

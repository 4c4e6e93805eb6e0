#pragma once

#include "providers/base/message.h"

struct QJsonParseError;

namespace Pennybench {

/// What is wrong with a text that is no JSON, as a clause: "unterminated string". Qt's own words cannot be
/// translated after the fact.
Message jsonErrorWords(const QJsonParseError &error);

} // namespace Pennybench

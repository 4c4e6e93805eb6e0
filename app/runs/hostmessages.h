#pragma once

#include "providers/base/message.h"

/// Why the practice models cannot be served. An id never changes its meaning.
namespace Pennybench::Runs::HostMessages {

inline constexpr MessageText cannotServe{"practice.cannot-serve",
    QT_TRANSLATE_NOOP("Message", "The practice models cannot be served on 127.0.0.1: %1.")};

} // namespace Pennybench::Runs::HostMessages

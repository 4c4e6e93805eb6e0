#pragma once

#include "providers/transport/httptransport.h"

#include <QString>

namespace Pennybench {

/// Why the network gave no response, in one sentence with the way out; place is "host:port".
QString failureMessage(const HttpFailure &failure, const QString &place);

} // namespace Pennybench

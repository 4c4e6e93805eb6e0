#pragma once

#include "providers/base/message.h"
#include "providers/transport/httptransport.h"

namespace Pennybench::Providers {

/// Why the network gave no response, in one sentence with the way out; place is "host:port".
Message failureMessage(const HttpFailure &failure, const QString &place);

/// "host:port", with the usual port of the scheme where the address names none.
QString placeOf(const QUrl &address);

} // namespace Pennybench::Providers

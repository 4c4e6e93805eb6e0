#pragma once

#include "providers/base/message.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Pennybench::Models {

/// Why requests and keys must not go to this address, in one sentence; missing if the address is allowed. An
/// address is http or https with a host, without user name, password, fragment or a key in its query. Plain
/// http is for this machine only, unless it was allowed. Link-local addresses are never allowed, however they
/// are written.
std::optional<Message> objectionTo(const QUrl &baseUrl, bool allowPlaintext);

} // namespace Pennybench::Models

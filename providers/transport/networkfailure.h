#pragma once

#include "providers/transport/httptransport.h"

#include <QNetworkReply>

namespace Pennybench {

/// What an error of the network library means. text: its own words. wasSent: whether the request had gone
/// out; before that the library has one and the same error for a missing route and for everything that has no
/// error of its own.
HttpFailure failureFrom(QNetworkReply::NetworkError error, const QString &text, bool wasSent);

} // namespace Pennybench

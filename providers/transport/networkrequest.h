#pragma once

#include "providers/transport/httptransport.h"

#include <QNetworkRequest>

namespace Pennybench::Providers {

/// The request as Qt takes it: no redirects, no cookies, and nothing that tells of this machine.
QNetworkRequest networkRequestOf(const HttpRequest &request);

} // namespace Pennybench::Providers

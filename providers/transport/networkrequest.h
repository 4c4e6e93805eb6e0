#pragma once

#include "providers/transport/httptransport.h"

#include <QNetworkRequest>

namespace Pennybench::Providers {

/// The request for Qt: no redirects, no cookies, and nothing that identifies this machine.
QNetworkRequest networkRequestOf(const HttpRequest &request);

} // namespace Pennybench::Providers

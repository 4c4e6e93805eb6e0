#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/endpoint.h"

#include <QByteArray>

namespace Pennybench::Models {

/// How the provider is reached with this key. A provider whose entry names no key gets none, whatever is
/// given.
Providers::Endpoint endpointFor(const ProviderEntry &provider, const QByteArray &key);

} // namespace Pennybench::Models

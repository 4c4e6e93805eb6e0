#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/endpoint.h"

#include <QByteArray>

namespace Pennybench::Models {

/// The endpoint of the provider with this key. A provider whose entry names no key gets none.
Providers::Endpoint endpointFor(const ProviderEntry &provider, const QByteArray &key);

} // namespace Pennybench::Models

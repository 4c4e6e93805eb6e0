#pragma once

#include <functional>

namespace Pennybench::Providers {

/// Whether a request may be sent now. Called at most once, in the thread that started it, when the connection
/// stands and the request comes next; a request without a body calls it at the start. false stops it, and
/// nothing is charged. An empty function permits. It must not destroy the caller, and not send or cancel
/// anything itself.
using Permission = std::function<bool()>;

} // namespace Pennybench::Providers

#pragma once

#include <functional>

namespace Pennybench::Providers {

/// Whether a request may leave now. Asked at most once, in the thread that sent it, when the connection
/// stands and the request is the next thing to go; a request without a body asks when it is sent. false keeps
/// it back, and nothing of it is charged. Empty permits. Must neither destroy what asks nor send or cancel
/// anything itself.
using Permission = std::function<bool()>;

} // namespace Pennybench::Providers

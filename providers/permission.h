#pragma once

#include <functional>

namespace Pennybench {

/// Whether a request may leave now. Asked at most once, in the thread that sent it, when the connection
/// stands and the body is the next thing to go; false keeps the request back, and nothing of it is charged.
/// Empty permits. Must not destroy what asks.
using Permission = std::function<bool()>;

} // namespace Pennybench

#pragma once

#include "providers/base/clock.h"
#include "providers/chatclient.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <memory>

namespace Pennybench::Providers {

/// A client that speaks the endpoint's dialect over the transport; its timeouts pass by the clock. Both must
/// outlive it.
std::unique_ptr<ChatClient> makeChatClient(
    const Endpoint &endpoint, HttpTransport &transport, const Clock &clock);

} // namespace Pennybench::Providers

#pragma once

#include "providers/chatclient.h"
#include "providers/endpoint.h"
#include "providers/transport/httptransport.h"

#include <memory>

namespace Pennybench::Providers {

/// A client that speaks the endpoint's dialect over the transport, which must outlive it.
std::unique_ptr<ChatClient> makeChatClient(const Endpoint &endpoint, HttpTransport &transport);

} // namespace Pennybench::Providers

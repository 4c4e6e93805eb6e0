#pragma once

#include "providers/endpoint.h"
#include "providers/errorkind.h"

#include <QUrl>

namespace Pennybench::Providers {

/// The base URL where a whole address was pasted: without the dialect's own path (…/chat/completions,
/// …/models/NAME:generateContent, …/messages, …/api/chat and the lists of models), and without slashes at its
/// end. A query stays, but for the one that only says how Gemini streams.
QUrl baseUrlFrom(QUrl url, Dialect dialect);

/// The dialect whose path the URL ends with, where it is another one than this.
std::optional<Dialect> otherDialectOf(const QUrl &url, Dialect dialect);

/// What a person can do about an error, where the endpoint says more than the server did: which environment
/// variable the refused key came from, how the base URL may have to read.
ChatError withEndpointsWayOut(ChatError error, const Endpoint &endpoint);

} // namespace Pennybench::Providers

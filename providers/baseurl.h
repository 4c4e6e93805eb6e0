#pragma once

#include "providers/endpoint.h"
#include "providers/errorkind.h"

#include <QUrl>

namespace Pennybench::Providers {

/// The base URL of a full address: without the dialect's own path (…/chat/completions,
/// …/models/NAME:generateContent, …/messages, …/api/chat and the lists of models) and without trailing
/// slashes. A query stays, except the one that selects Gemini's stream format.
QUrl baseUrlFrom(QUrl url, Dialect dialect);

/// The dialect whose path the URL ends with, if it is not this one.
std::optional<Dialect> otherDialectOf(const QUrl &url, Dialect dialect);

/// What a person can do about an error beyond the server's words: which environment variable the refused key
/// came from, which base URL to try.
ChatError withEndpointsWayOut(ChatError error, const Endpoint &endpoint);

} // namespace Pennybench::Providers
